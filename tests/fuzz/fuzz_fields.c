/* fuzz_fields.c: a form's body: what comes out is text, and comes out again of
 * what is made of it. */
#include "base/text.h"
#include "http/fields.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t length);

static void
require(int claim)
{
	if (!claim)
		abort();
}

static void
require_text(const char *text)
{
	const struct bytes bytes = text_bytes(text);

	require(text_valid_length(bytes) == bytes.length);
	require(!strchr(text, '\r'));
}

/* Each byte of a text as an escape. */
static char *
escape(char *to, const char *text)
{
	static const char digits[] = "0123456789abcdef";

	for (; *text; text++) {
		*to++ = '%';
		*to++ = digits[(unsigned char)*text >> 4];
		*to++ = digits[(unsigned char)*text & 15];
	}
	return to;
}

static struct bytes
write_again(struct arena *arena, const struct fields *fields, size_t length)
{
	char *text = arena_alloc(arena, 3 * length + 2 * fields->count + 1);
	char *to = text;

	for (size_t i = 0; i < fields->count; i++) {
		to = escape(to, fields->items[i].name);
		*to++ = '=';
		to = escape(to, fields->items[i].value);
		*to++ = '&';
	}
	/* The last & would be one part more. */
	return (struct bytes){ text,
			       (size_t)(to - text) - (fields->count > 0) };
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t length)
{
	const struct bytes text = { (const char *)data, length };
	struct arena *arena = arena_new();
	struct fields fields;
	struct fields again;

	if (fields_parse(arena, text, &fields) != OUTCOME_OK) {
		require(fields.count == 0);
		arena_free(arena);
		return 0;
	}
	require(fields.count <= FIELDS_LIMIT);
	for (size_t i = 0; i < fields.count; i++) {
		require_text(fields.items[i].name);
		require_text(fields.items[i].value);
		require(fields_nth(&fields, fields.items[i].name, 0) != NULL);
	}
	require(fields_parse(arena, write_again(arena, &fields, length),
			     &again) == OUTCOME_OK);
	require(again.count == fields.count);
	for (size_t i = 0; i < fields.count; i++) {
		require(text_equal(again.items[i].name, fields.items[i].name));
		require(text_equal(again.items[i].value,
				   fields.items[i].value));
	}
	arena_free(arena);
	return 0;
}
