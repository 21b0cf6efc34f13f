/* fuzz_text.c: bytes that may be characters; glibc's own decoder agrees. */
#include "base/text.h"

#include <iconv.h>
#include <inttypes.h>
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

static int
xml_allows(uint32_t character)
{
	return character == '\t' || character == '\n' || character == '\r' ||
	       (character >= 0x20 && character <= 0xD7FF) ||
	       (character >= 0xE000 && character <= 0xFFFD) ||
	       (character >= 0x10000 && character <= 0x10FFFF);
}

/* How many bytes glibc decodes and XML allows, one character at a time. */
static size_t
reference_length(const uint8_t *data, size_t length)
{
	iconv_t decoder = iconv_open("UCS-4LE", "UTF-8");
	size_t at = 0;

	/* The pointer value that iconv_open fails with. */
	require((intptr_t)decoder != -1);
	while (at < length) {
		uint32_t character = 0;
		char *in = (char *)(uintptr_t)(data + at);
		char *out = (char *)&character;
		size_t in_left = length - at, out_left = sizeof(character);

		iconv(decoder, NULL, NULL, NULL, NULL);
		iconv(decoder, &in, &in_left, &out, &out_left);
		if (out_left != 0 || !xml_allows(character))
			break;
		at = length - in_left;
	}
	iconv_close(decoder);
	return at;
}

static void
check_id(const uint8_t *data, size_t length)
{
	char *text = malloc(length + 1), again[32];
	int64_t id = -1;

	require(text != NULL);
	memcpy(text, data, length);
	text[length] = '\0';
	if (text_parse_id(text, &id)) {
		snprintf(again, sizeof(again), "%" PRId64, id);
		require(id >= 0 && strcmp(text, again) == 0);
	} else {
		require(id == -1);
	}
	free(text);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t length)
{
	size_t valid =
		text_valid_length((struct bytes){ (const char *)data, length });

	require(valid == reference_length(data, length));
	check_id(data, length);
	return 0;
}
