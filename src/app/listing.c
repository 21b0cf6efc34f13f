/* listing.c: rows of the database as elements of a document. */
#include "app/listing.h"

#include "base/text.h"

#include <assert.h>
#include <string.h>

enum { COLUMNS = 64, CHILD_TEXT = 40 };

/* Where a column's value goes, as its name says. */
struct column {
	const char *name;
	char child[CHILD_TEXT]; /* "": the row's own element */
	const char *attribute;	/* NULL: as text */
};

/* How rows become elements. */
struct plan {
	const char *element;
	struct range *range; /* NULL: all rows */
	struct arena *arena; /* of what the range keeps */
	size_t count;	     /* columns; 0: none was read */
	struct column columns[COLUMNS];
};

static void
read_column(struct column *column, const char *name)
{
	const char *slash = strchr(name, '/');
	const size_t length = slash ? (size_t)(slash - name) : strlen(name);

	assert(length < CHILD_TEXT && (!slash || slash[1] == '@'));
	*column = (struct column){ .name = name };
	if (*name == '@') {
		column->attribute = name + 1;
		return;
	}
	memcpy(column->child, name, length);
	if (slash)
		column->attribute = slash + 2;
}

/* The columns are known with the first row. */
static void
read_columns(struct plan *plan, const struct rows *rows)
{
	plan->count = rows_columns(rows);
	assert(plan->count <= COLUMNS);
	for (size_t i = 0; i < plan->count; i++)
		read_column(&plan->columns[i], rows_name(rows, i));
}

/* Opens the child that a column belongs to, ending another; "": none. */
static void
enter(struct xml_writer *document, const char **open, const char *child)
{
	if (strcmp(*open, child) == 0)
		return;
	if (**open)
		xml_end(document);
	*open = child;
	if (*child)
		xml_start(document, child);
}

/* An attribute of the row comes before its children. */
static void
write_column(struct xml_writer *document, const char **open,
	     const struct column *column, const char *value)
{
	if (!value)
		return;
	enter(document, open, column->child);
	if (column->attribute)
		xml_attribute(document, column->attribute, value);
	else
		xml_text(document, value);
}

/* What the next part begins behind. */
static void
keep(const struct plan *plan, const char *name, const char *value)
{
	struct range *range = plan->range;

	for (size_t i = 0; range && i < 2; i++)
		if (text_equal(range->keys[i], name))
			range->last = i ? arena_printf(plan->arena, "%s_%s",
						       range->last, value)
					: value;
}

static void
write_row(struct xml_writer *document, struct rows *rows, struct plan *plan)
{
	const char *open = "";

	if (!plan->count)
		read_columns(plan, rows);
	xml_start(document, plan->element);
	for (size_t i = 0; i < plan->count; i++) {
		const struct column *column = &plan->columns[i];
		const char *value = rows_value(rows);

		if (rows_outcome(rows) != OUTCOME_OK)
			break; /* and so are the names of its columns */
		write_column(document, &open, column, value);
		keep(plan, column->name, value);
	}
	enter(document, &open, "");
	xml_end(document);
}

enum outcome
listing_write(struct xml_writer *document, struct rows *rows, const char *name)
{
	struct plan plan = { .element = name };

	while (rows_next(rows))
		write_row(document, rows, &plan);
	return rows_close(rows);
}

enum outcome
listing_one(struct xml_writer *document, struct rows *rows, const char *name)
{
	struct plan plan = { .element = name };
	const bool found = rows_next(rows);
	enum outcome outcome;

	if (found)
		write_row(document, rows, &plan);
	outcome = rows_close(rows);
	return outcome == OUTCOME_OK && !found ? OUTCOME_NOT_FOUND : outcome;
}

enum outcome
listing_range(struct xml_writer *document, struct rows *rows, const char *name,
	      struct arena *arena, struct range *range)
{
	struct plan plan = { .element = name, .range = range, .arena = arena };

	while (rows_next(rows)) {
		if (range->count == range->limit) {
			range->more = true;
			break;
		}
		write_row(document, rows, &plan);
		range->count++;
	}
	return rows_close(rows);
}
