/* statement.c: makes the text of a statement that is filled from tables. */
#include "connection.h"

#include "base/arena.h"
#include "record.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { KEY_TEXT = 40 };

/* The columns that a key stands for; 0: all of them. */
static unsigned int
mark_of(const char *key)
{
	if (strcmp(key, "add") == 0)
		return COLUMN_ADDED;
	return strcmp(key, "save") == 0 ? COLUMN_SAVED : 0;
}

static void
fill_columns(FILE *sql, const struct column columns[], const char *key)
{
	const unsigned int mark = mark_of(key);
	const char *between = "";

	for (const struct column *column = columns; column->sql; column++) {
		if (mark && !(column->marks & mark))
			continue;
		fputs(between, sql);
		if (column->within)
			fill_columns(sql, column->within, key);
		else
			fprintf(sql, "%s%s", column->sql, mark ? " = ?" : "");
		between = ", ";
	}
}

/* Answers what stands behind the }. */
static const char *
fill(FILE *text, const struct statement *statement, const char *open)
{
	const char *close = strchr(open, '}');
	const size_t length = (size_t)(close - open) - 1;
	char key[KEY_TEXT] = "";

	assert(length < KEY_TEXT);
	memcpy(key, open + 1, length);
	if (statement->columns)
		fill_columns(text, statement->columns, key);
	else
		statement->fill(text, key);
	return close + 1;
}

char *
statement_text(const struct statement *statement)
{
	const char *at = statement->sql;
	char *sql = NULL;
	size_t length;
	FILE *text = open_memstream(&sql, &length);

	if (!text)
		memory_end();
	while (strchr(at, '{')) {
		const char *open = strchr(at, '{');

		fwrite(at, 1, (size_t)(open - at), text);
		at = fill(text, statement, open);
	}
	fputs(at, text);
	if (fclose(text) != 0)
		memory_end();
	return sql;
}
