/* text.c: strings of foreign origin. */
#include "base/text.h"

#include "base/utf8.h"

#include <ctype.h>
#include <string.h>

size_t
text_valid_length(struct bytes bytes)
{
	size_t at = 0;

	while (at < bytes.length) {
		unsigned char byte = (unsigned char)bytes.data[at];
		size_t length;

		/* Most of the text that CERES sees is ASCII. */
		if (byte >= 0x20 && byte < 0x80) {
			at++;
			continue;
		}
		length = utf8_length((struct bytes){
			.data = bytes.data + at,
			.length = bytes.length - at,
		});
		if (length == 0)
			break;
		at += length;
	}
	return at;
}

struct bytes
text_bytes(const char *text)
{
	if (!text)
		text = "";
	return (struct bytes){ .data = text, .length = strlen(text) };
}

size_t
text_characters(const char *text)
{
	size_t characters = 0;

	for (; *text; text++)
		characters += ((unsigned char)*text & 0xC0) != 0x80;
	return characters;
}

bool
text_is_unreserved(char letter)
{
	return isalnum((unsigned char)letter) ||
	       (letter && strchr("-._~", letter));
}

bool
text_equal(const char *a, const char *b)
{
	return a && b && strcmp(a, b) == 0;
}

bool
bytes_equal(struct bytes a, struct bytes b)
{
	return a.length == b.length &&
	       (!a.length || memcmp(a.data, b.data, a.length) == 0);
}

bool
text_parse_id(const char *text, int64_t *id)
{
	enum { DIGITS = 18 }; /* what int64_t holds whatever they are */
	int64_t value = 0;
	size_t length = 0;

	if (!text)
		return false;
	for (; text[length] != '\0'; length++) {
		if (text[length] < '0' || text[length] > '9' ||
		    length == DIGITS)
			return false;
		value = value * 10 + (text[length] - '0');
	}
	if (length == 0 || (text[0] == '0' && length > 1))
		return false;
	*id = value;
	return true;
}
