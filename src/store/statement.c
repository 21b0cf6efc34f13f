/* statement.c: the text of a statement that is filled from tables. */
#include "connection.h"

#include "base/arena.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { KEY_TEXT = 40 };

/* Answers what comes behind the }. */
static const char *
fill(FILE *text, const struct statement *statement, const char *open)
{
	const char *close = strchr(open, '}');
	const size_t length = (size_t)(close - open) - 1;
	char key[KEY_TEXT] = "";

	assert(length < KEY_TEXT);
	memcpy(key, open + 1, length);
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
	while (statement->fill && strchr(at, '{')) {
		const char *open = strchr(at, '{');

		fwrite(at, 1, (size_t)(open - at), text);
		at = fill(text, statement, open);
	}
	fputs(at, text);
	if (fclose(text) != 0)
		memory_end();
	return sql;
}
