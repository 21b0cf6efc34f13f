/* fuzz_sceau.c: what a stranger sends as a seal, or as what was typed. */
#include "app/sceau.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t length);

static const struct sceau_secret secret;

/* Whatever was typed, it comes back. */
static void
close_and_open(struct arena *arena, struct bytes typed)
{
	const struct sceau closed = { 1, "/x", { 1 } };
	const char *text = sceau_close(&secret, arena, &closed, typed);
	struct sceau sceau = { .path = "/x" };
	struct bytes opened;

	if (!text)
		return;
	if (sceau_open(&secret, arena, text, (struct instant){ 0 }, &sceau,
		       &opened) != SCEAU_OPEN ||
	    opened.length != typed.length ||
	    memcmp(opened.data, typed.data, typed.length) != 0)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t length)
{
	struct arena *arena = arena_new();
	const char *text = arena_copy(arena, (const char *)data, length);
	struct sceau sceau = { .path = "/x" };
	struct bytes typed;
	int64_t compte;

	if (sceau_read(&secret, text, "/x", &compte))
		abort();
	if (sceau_open(&secret, arena, text, (struct instant){ 0 }, &sceau,
		       &typed) != SCEAU_FALSE)
		abort();
	close_and_open(arena, (struct bytes){ (const char *)data, length });
	arena_free(arena);
	return 0;
}
