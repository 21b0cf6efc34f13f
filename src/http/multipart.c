/* multipart.c: reads the fields of a form that may carry a file. */
#include "http/multipart.h"

#include "base/cells.h"
#include "base/text.h"

#include <string.h>

enum { BOUNDARY = 70 }; /* RFC 2046, 5.1.1 */

static const char *
find(const char *from, const char *end, const char *what, size_t length)
{
	return memmem(from, (size_t)(end - from), what, length);
}

static bool
takes(const char **at, const char *end, const char *what)
{
	const size_t length = strlen(what);

	if ((size_t)(end - *at) < length || memcmp(*at, what, length) != 0)
		return false;
	*at += length;
	return true;
}

/* Ends lines with LF, as fields.c does, however they ended.
 * NULL: the text is not made of characters throughout. */
static const char *
read_text(struct arena *arena, const char *from, const char *end)
{
	char *text = arena_alloc(arena, (size_t)(end - from) + 1);
	char *to = text;
	char before = '\0';

	for (; from < end; before = *from++)
		if (*from != '\n' || before != '\r')
			*to++ = *from && strchr("\r\v\f", *from) ? '\n' : *from;
	*to = '\0';
	if (text_valid_length((struct bytes){ text, (size_t)(to - text) }) !=
	    (size_t)(to - text))
		return NULL;
	return text;
}

/* A spreadsheet may have saved the file as Windows-1252. What is no text at
 * all becomes FIELDS_NO_TEXT, so that the field's page says so. */
static const char *
read_file(struct arena *arena, const char *from, const char *end)
{
	const struct bytes bytes = { from, (size_t)(end - from) };
	const char *text;

	return cells_decode(arena, bytes, &text) == OUTCOME_OK ? text
							       : FIELDS_NO_TEXT;
}

/* Answers the field's name from the headers of a part, which browsers write
 * in this one way; NULL: there is none. */
static const char *
read_name(struct arena *arena, const char *from, const char *end)
{
	static const char before[] = "form-data; name=\"";
	const char *name = find(from, end, before, strlen(before));
	const char *quote;

	if (!name)
		return NULL;
	name += strlen(before);
	quote = memchr(name, '"', (size_t)(end - name));
	return quote ? read_text(arena, name, quote) : NULL;
}

/* Reads one part, from behind its delimiter to the next one, and moves *at
 * there. */
static bool
read_part(struct arena *arena, const char **at, const char *end,
	  const char *delimiter, struct field *field)
{
	static const char blank[] = "\r\n\r\n";
	static const char named[] = "; filename=\"";
	const char *value = find(*at, end, blank, strlen(blank));
	const char *next;
	bool is_file;

	if (!value)
		return false;
	field->name = read_name(arena, *at, value);
	is_file = find(*at, value, named, strlen(named)) != NULL;
	value += strlen(blank);
	next = find(value, end, delimiter, strlen(delimiter));
	if (!next || !field->name)
		return false;
	field->value = is_file ? read_file(arena, value, next)
			       : read_text(arena, value, next);
	*at = next + strlen(delimiter);
	return field->value;
}

static enum outcome
read_parts(struct arena *arena, const char *at, const char *end,
	   const char *delimiter, struct fields *fields)
{
	struct field *items = arena_alloc(arena, FIELDS_LIMIT * sizeof(*items));
	size_t count = 0;

	while (takes(&at, end, "\r\n")) {
		if (count == FIELDS_LIMIT)
			return OUTCOME_TOO_LARGE;
		if (!read_part(arena, &at, end, delimiter, &items[count]))
			return OUTCOME_BAD_REQUEST;
		count++;
	}
	if (!takes(&at, end, "--"))
		return OUTCOME_BAD_REQUEST;
	*fields = (struct fields){ count, items };
	return OUTCOME_OK;
}

enum outcome
multipart_parse(struct arena *arena, struct bytes body, const char *boundary,
		struct fields *fields)
{
	const char *delimiter = arena_printf(arena, "\r\n--%s", boundary);
	const char *at = body.data;
	const char *end = body.data + body.length;

	*fields = (struct fields){ 0 };
	if (!*boundary || strlen(boundary) > BOUNDARY || !body.length)
		return OUTCOME_BAD_REQUEST;
	/* No line end stands before the first delimiter. */
	if (!takes(&at, end, delimiter + strlen("\r\n")))
		return OUTCOME_BAD_REQUEST;
	return read_parts(arena, at, end, delimiter, fields);
}
