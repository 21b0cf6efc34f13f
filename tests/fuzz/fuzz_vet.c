/* fuzz_vet.c: the first bytes of a connection, in one piece and in several. */
#include "http/vet.h"

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

/* Cut as the bytes themselves say: the answer is the same. */
static void
check_pieces(const char *data, size_t length, const char *expected,
	     size_t place, bool complete)
{
	struct vet vet = { 0 };
	const char *got = NULL;
	size_t at = 0;

	while (at < length && !got) {
		size_t piece = 1 + (unsigned char)data[length - 1 - at] % 7;
		char *copy;

		if (piece > length - at)
			piece = length - at;
		copy = malloc(piece);
		require(copy != NULL);
		memcpy(copy, data + at, piece);
		got = vet_walk(&vet, (struct bytes){ copy, piece });
		free(copy);
		at += piece;
	}
	require(got == expected || (got && expected && !strcmp(got, expected)));
	require(vet.place == place);
	require((!got && vet_complete(&vet)) == complete);
	require(vet.params_length <= VET_PARAMS_LIMIT);
	require(vet.body_length <= VET_BODY_LIMIT);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t length)
{
	const char *bytes = (const char *)data;
	const char *expected;
	size_t place = 0;
	bool complete = false;

	expected =
		vet_records((struct bytes){ bytes, length }, &place, &complete);
	require(expected ? place < length : place == length);
	require(!expected || !complete);
	check_pieces(bytes, length, expected, place, complete);
	if (complete) {
		/* One byte less is incomplete, not wrong. */
		require(!vet_records((struct bytes){ bytes, length - 1 },
				     &place, &complete));
		require(!complete);
	}
	return 0;
}
