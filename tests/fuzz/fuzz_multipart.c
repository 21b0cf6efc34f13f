/* fuzz_multipart.c: the body of a form that may carry a file. */
#include "http/multipart.h"

#include "base/text.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t length);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t length)
{
	struct arena *arena = arena_new();
	const struct bytes body = { (const char *)data, length };
	struct fields fields;

	if (multipart_parse(arena, body, "x", &fields) == OUTCOME_OK)
		for (size_t i = 0; i < fields.count; i++) {
			const struct bytes value =
				text_bytes(fields.items[i].value);

			/* Whatever came, what goes on is text. */
			if (text_valid_length(value) != value.length)
				abort();
		}
	else if (fields.count)
		abort();
	arena_free(arena);
	return 0;
}
