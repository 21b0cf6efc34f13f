/* listing.c: rows of the database as elements of a document. */
#include "app/listing.h"

#include "base/text.h"

#include <string.h>

/* The child that is open: its name's bytes in a column name; length 0: none. */
struct child {
	const char *name;
	size_t length;
};

static bool
same(const struct child *child, const char *name, size_t length)
{
	return child->length == length &&
	       strncmp(child->name, name, length) == 0;
}

/* Opens the child that a column belongs to, ending another. */
static void
enter(struct xml_writer *document, struct child *child, const char *name,
      size_t length)
{
	char copy[64];

	if (same(child, name, length))
		return;
	if (child->length)
		xml_end(document);
	*child = (struct child){ name, length };
	if (!length || length >= sizeof(copy))
		return;
	memcpy(copy, name, length);
	copy[length] = '\0';
	xml_start(document, copy);
}

static void
write_column(struct xml_writer *document, struct child *child, const char *name,
	     const char *value)
{
	const char *slash = strchr(name, '/');

	if (!value)
		return;
	if (*name == '@') {
		xml_attribute(document, name + 1, value);
	} else if (slash) {
		enter(document, child, name, (size_t)(slash - name));
		xml_attribute(document, slash + 2, value);
	} else {
		enter(document, child, name, strlen(name));
		xml_text(document, value);
	}
}

/* What the next part begins behind. */
static void
keep(struct arena *arena, struct range *range, const char *name,
     const char *value)
{
	for (size_t i = 0; range && i < 2; i++)
		if (text_equal(range->keys[i], name))
			range->last = i ? arena_printf(arena, "%s_%s",
						       range->last, value)
					: value;
}

static void
write_row(struct xml_writer *document, struct rows *rows, const char *name,
	  struct arena *arena, struct range *range)
{
	const size_t columns = rows_columns(rows);
	struct child child = { "", 0 };

	xml_start(document, name);
	for (size_t i = 0; i < columns; i++) {
		const char *column = rows_name(rows, i);
		const char *value = rows_value(rows);

		write_column(document, &child, column, value);
		keep(arena, range, column, value);
	}
	enter(document, &child, "", 0);
	xml_end(document);
}

enum outcome
listing_write(struct xml_writer *document, struct rows *rows, const char *name)
{
	while (rows_next(rows))
		write_row(document, rows, name, NULL, NULL);
	return rows_close(rows);
}

enum outcome
listing_one(struct xml_writer *document, struct rows *rows, const char *name)
{
	const bool found = rows_next(rows);
	enum outcome outcome;

	if (found)
		write_row(document, rows, name, NULL, NULL);
	outcome = rows_close(rows);
	return outcome == OUTCOME_OK && !found ? OUTCOME_NOT_FOUND : outcome;
}

enum outcome
listing_range(struct xml_writer *document, struct rows *rows, const char *name,
	      struct arena *arena, struct range *range)
{
	while (rows_next(rows)) {
		if (range->count == range->limit) {
			range->more = true;
			break;
		}
		write_row(document, rows, name, arena, range);
		range->count++;
	}
	return rows_close(rows);
}
