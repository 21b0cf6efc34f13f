/* fields.c: reads the fields of a form or of a query. */
#include "http/fields.h"

#include "base/text.h"
#include "http/multipart.h"

#include <stdbool.h>
#include <string.h>

static int
hexadecimal(char letter)
{
	if (letter >= '0' && letter <= '9')
		return letter - '0';
	if (letter >= 'a' && letter <= 'f')
		return letter - 'a' + 10;
	if (letter >= 'A' && letter <= 'F')
		return letter - 'A' + 10;
	return -1;
}

/* Answers the byte that the escape behind a % stands for; -1: it is none. */
static int
unescape(const char *from, size_t length)
{
	const int high = length < 2 ? -1 : hexadecimal(from[0]);
	const int low = length < 2 ? -1 : hexadecimal(from[1]);

	return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/* Lines end with LF among us; a word processor's own ends of lines and pages
 * come along with what was pasted. */
static char
with_line_feed(int letter)
{
	return (char)(letter == '\r' || letter == '\v' || letter == '\f'
			      ? '\n'
			      : letter);
}

/* Undoes the escapes; lines end with CR LF in a form (URL Standard), of other
 * clients with CR. NULL: an escape that is none. */
static char *
decode(struct arena *arena, const char *from, size_t length, size_t *decoded)
{
	char *text = arena_alloc(arena, length + 1);
	char *to = text;
	int before = 0;

	for (size_t i = 0; i < length; i++) {
		int letter = from[i] == '+' ? ' ' : (unsigned char)from[i];

		if (letter == '%') {
			letter = unescape(from + i + 1, length - i - 1);
			i += 2;
		}
		if (letter < 0)
			return NULL;
		if (letter != '\n' || before != '\r')
			*to++ = with_line_feed(letter);
		before = letter;
	}
	*decoded = (size_t)(to - text);
	return text;
}

/* Answers the decoded text; NULL: it is not made of characters throughout. */
static const char *
read_text(struct arena *arena, const char *from, size_t length)
{
	size_t decoded = 0;
	const char *text = decode(arena, from, length, &decoded);

	if (!text ||
	    text_valid_length((struct bytes){ text, decoded }) != decoded)
		return NULL;
	return text;
}

static bool
read_field(struct arena *arena, const char *from, size_t length,
	   struct field *field)
{
	const char *equals = memchr(from, '=', length);
	const size_t name = equals ? (size_t)(equals - from) : length;

	field->name = read_text(arena, from, name);
	field->value =
		equals ? read_text(arena, equals + 1, length - name - 1) : "";
	return field->name && field->value;
}

static size_t
count_parts(struct bytes text)
{
	size_t count = 1;

	for (size_t i = 0; i < text.length; i++)
		count += text.data[i] == '&';
	return count;
}

enum outcome
fields_parse(struct arena *arena, struct bytes text, struct fields *fields)
{
	const size_t parts = count_parts(text);
	struct field *items;
	size_t at = 0;

	*fields = (struct fields){ 0 };
	if (parts > FIELDS_LIMIT)
		return OUTCOME_TOO_LARGE;
	items = arena_alloc(arena, parts * sizeof(*items));
	fields->items = items;
	while (at < text.length) {
		const char *from = text.data + at;
		const char *end = memchr(from, '&', text.length - at);
		const size_t length =
			end ? (size_t)(end - from) : text.length - at;

		if (length &&
		    !read_field(arena, from, length, &items[fields->count++])) {
			*fields = (struct fields){ 0 };
			return OUTCOME_BAD_REQUEST;
		}
		at += length + 1;
	}
	return OUTCOME_OK;
}

/* Answers what follows `prefix`; NULL: the form's media type does not begin
 * so. */
static const char *
type_behind(const struct request *request, const char *prefix)
{
	const char *type = request->content_type ? request->content_type : "";
	const size_t length = strlen(prefix);

	return strncasecmp(type, prefix, length) == 0 ? type + length : NULL;
}

bool
fields_have_parts(const struct request *request)
{
	return type_behind(request, "multipart/form-data");
}

enum outcome
fields_of_form(struct arena *arena, const struct request *request,
	       struct fields *fields)
{
	const char *boundary =
		type_behind(request, "multipart/form-data; boundary=");

	*fields = (struct fields){ 0 };
	if (boundary)
		return multipart_parse(arena, request->body, boundary, fields);
	if (request->content_type && *request->content_type &&
	    !type_behind(request, "application/x-www-form-urlencoded"))
		return OUTCOME_MEDIA_TYPE;
	return fields_parse(arena, request->body, fields);
}

const char *
fields_nth(const struct fields *fields, const char *name, size_t after)
{
	for (size_t i = 0; i < fields->count; i++)
		if (text_equal(fields->items[i].name, name) && after-- == 0)
			return fields->items[i].value;
	return NULL;
}

const char *
fields_value(const struct fields *fields, const char *name)
{
	const char *value = fields_nth(fields, name, 0);

	return value ? value : "";
}

struct codes
fields_ticked(struct arena *arena, const struct fields *fields,
	      const char *name)
{
	struct codes codes = { 0 };
	const char **items;
	const char *code;
	size_t sent = 0;

	while (fields_nth(fields, name, sent))
		sent++;
	items = arena_alloc(arena, (sent + 1) * sizeof(*items));
	codes.items = items;
	for (size_t i = 0; i < sent; i++) {
		code = fields_nth(fields, name, i);
		if (*code && !codes_have(&codes, code))
			items[codes.count++] = code;
	}
	return codes;
}
