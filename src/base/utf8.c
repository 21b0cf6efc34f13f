/* utf8.c: well-formed UTF-8 (Unicode, table 3-7) within XML 1.0's Char. */
#include "base/utf8.h"

#include <stdbool.h>

/* A lead byte fixes the length and the range of the second byte: that range
 * is what keeps out overlong forms, surrogates and what is past U+10FFFF. */
static const struct lead {
	unsigned char first, last, low, high;
	size_t length;
} leads[] = {
	/* clang-format off */
	{ 0xC2, 0xDF, 0x80, 0xBF, 2 },
	{ 0xE0, 0xE0, 0xA0, 0xBF, 3 },
	{ 0xE1, 0xEC, 0x80, 0xBF, 3 },
	{ 0xED, 0xED, 0x80, 0x9F, 3 },
	{ 0xEE, 0xEF, 0x80, 0xBF, 3 },
	{ 0xF0, 0xF0, 0x90, 0xBF, 4 },
	{ 0xF1, 0xF3, 0x80, 0xBF, 4 },
	{ 0xF4, 0xF4, 0x80, 0x8F, 4 },
	/* clang-format on */
};

static bool
ascii_allowed(unsigned char byte)
{
	return byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r';
}

static size_t
sequence_length(const unsigned char *at, size_t left)
{
	for (size_t i = 0; i < sizeof(leads) / sizeof(leads[0]); i++) {
		const struct lead *lead = &leads[i];

		if (at[0] < lead->first || at[0] > lead->last)
			continue;
		if (left < lead->length || at[1] < lead->low ||
		    at[1] > lead->high)
			return 0;
		for (size_t j = 2; j < lead->length; j++)
			if ((at[j] & 0xC0) != 0x80)
				return 0;
		return lead->length;
	}
	return 0;
}

size_t
utf8_length(struct bytes bytes)
{
	const unsigned char *at = (const unsigned char *)bytes.data;
	size_t length;

	if (bytes.length == 0)
		return 0;
	if (at[0] < 0x80)
		return ascii_allowed(at[0]) ? 1 : 0;
	length = sequence_length(at, bytes.length);
	/* U+FFFE and U+FFFF are well-formed but no XML characters. */
	if (length == 3 && at[0] == 0xEF && at[1] == 0xBF && at[2] >= 0xBE)
		return 0;
	return length;
}
