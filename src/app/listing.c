/* listing.c: writes rows of the database as elements of a document. */
#include "app/listing.h"

#include "base/text.h"

#include <assert.h>
#include <string.h>

enum { COLUMNS = 64, CHILD_TEXT = 40, WORD_TEXT = 40 };

/* Where a column's value goes, as its name says. */
struct column {
	const char *name;
	char child[CHILD_TEXT]; /* "": the row's own element */
	const char *attribute;	/* NULL: as text */
	bool words;		/* each in a child of its own */
};

/* What is known of how these rows become elements. */
struct plan {
	const char *element;
	struct range *range; /* NULL: all rows */
	struct arena *arena; /* of what the range keeps */
	size_t count;	     /* columns; 0: none was read */
	struct column columns[COLUMNS];
};

static void
add_column(struct plan *plan, const char *name)
{
	struct column *column = &plan->columns[plan->count++];
	const size_t length = strcspn(name, "/*@");
	const char *at = strchr(name, '@');

	assert(plan->count <= COLUMNS && length < CHILD_TEXT);
	*column = (struct column){
		.name = name,
		.attribute = at ? at + 1 : NULL,
		.words = name[length] == '*',
	};
	memcpy(column->child, name, length);
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

static void
write_value(struct xml_writer *document, const struct column *column,
	    const char *value)
{
	if (column->attribute)
		xml_attribute(document, column->attribute, value);
	else
		xml_text(document, value);
}

static void
write_words(struct xml_writer *document, const struct column *column,
	    const char *words)
{
	while (*words) {
		const size_t length = strcspn(words, " ");
		char word[WORD_TEXT] = "";

		assert(length < WORD_TEXT);
		memcpy(word, words, length);
		xml_start(document, column->child);
		write_value(document, column, word);
		xml_end(document);
		words += length + (words[length] == ' ');
	}
}

/* The statement must name the row's attributes before its children. */
static void
write_row(struct xml_writer *document, const struct plan *plan,
	  const char *const values[])
{
	const char *open = "";

	xml_start(document, plan->element);
	for (size_t i = 0; i < plan->count; i++) {
		const struct column *column = &plan->columns[i];

		if (!values[i])
			continue;
		enter(document, &open, column->words ? "" : column->child);
		if (column->words)
			write_words(document, column, values[i]);
		else
			write_value(document, column, values[i]);
	}
	enter(document, &open, "");
	xml_end(document);
}

/* Keeps the value of a key, because the next range begins behind the keys of
 * the last row. */
static void
keep(const struct plan *plan, const char *name, const char *value)
{
	struct range *range = plan->range;

	for (size_t i = 0; i < 2; i++)
		if (text_equal(range->keys[i], name))
			range->last = i ? arena_printf(plan->arena, "%s_%s",
						       range->last, value)
					: value;
}

/* Writes the row at hand. The columns are known with the first row. */
static void
write_next(struct xml_writer *document, struct rows *rows, struct plan *plan)
{
	const char *values[COLUMNS];

	for (size_t i = plan->count; i < rows_columns(rows); i++)
		add_column(plan, rows_name(rows, i));
	for (size_t i = 0; i < plan->count; i++)
		values[i] = rows_value(rows);
	if (rows_outcome(rows) != OUTCOME_OK)
		return;
	write_row(document, plan, values);
	for (size_t i = 0; plan->range && i < plan->count; i++)
		keep(plan, plan->columns[i].name, values[i]);
}

void
listing_row(struct xml_writer *document, const struct row *row,
	    const char *name)
{
	struct plan plan = { .element = name };

	for (size_t i = 0; i < row->count; i++)
		add_column(&plan, row->names[i]);
	write_row(document, &plan, row->values);
}

enum outcome
listing_write(struct xml_writer *document, struct rows *rows, const char *name)
{
	struct plan plan = { .element = name };

	while (rows_next(rows))
		write_next(document, rows, &plan);
	return rows_close(rows);
}

enum outcome
listing_one(struct xml_writer *document, struct rows *rows, const char *name)
{
	struct plan plan = { .element = name };

	if (rows_next(rows))
		write_next(document, rows, &plan);
	return rows_close_one(rows);
}

size_t
listing_lines(struct xml_writer *document, struct rows *rows, const char *name,
	      size_t limit)
{
	struct plan plan = { .element = name };
	size_t count = 0;

	for (; count < limit && rows_next(rows); count++) {
		write_next(document, rows, &plan);
		xml_text(document, "\n");
	}
	return count;
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
		write_next(document, rows, &plan);
		range->count++;
	}
	return rows_close(rows);
}
