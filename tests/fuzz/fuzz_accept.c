/* fuzz_accept.c: an Accept header; what it says does not depend on chance. */
#include "http/accept.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t length);

static void
require(int claim)
{
	if (!claim)
		abort();
}

/* The header with something around it, which must not change it. */
static int
with(const char *format, const char *header, size_t length, const char *type)
{
	size_t room = length + strlen(format) + 1;
	char *text = malloc(room);
	int quality;

	require(text != NULL);
	snprintf(text, room, format, header);
	quality = accept_quality(text, type);
	free(text);
	return quality;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t length)
{
	static const char *const types[] = { "text/html", "application/xml" };
	char *header = malloc(length + 1);

	require(header != NULL);
	memcpy(header, data, length);
	header[length] = '\0';
	length = strlen(header);
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		int quality = accept_quality(header, types[i]);

		require(quality >= 0 && quality <= ACCEPT_FULL);
		require(accept_quality(header, types[i]) == quality);
		require(with(" ,%s", header, length, types[i]) == quality);
		/* An open quote takes in what follows. */
		if (!strchr(header, '"'))
			require(with("%s, ,", header, length, types[i]) ==
				quality);
	}
	free(header);
	return 0;
}
