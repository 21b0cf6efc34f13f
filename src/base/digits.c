/* digits.c: reads and writes numbers of a fixed width inside a text. */
#include "digits.h"

bool
digits_match(const char *text, const char *shape)
{
	for (; *shape != '\0'; text++, shape++) {
		if (*shape != '0' && *text != *shape)
			return false;
		if (*shape == '0' && (*text < '0' || *text > '9'))
			return false;
	}
	return true;
}

int32_t
digits_value(const char *text, size_t width)
{
	int32_t value = 0;

	for (size_t i = 0; i < width; i++)
		value = value * 10 + (text[i] - '0');
	return value;
}

void
digits_write(char *text, size_t width, int32_t value)
{
	for (; width > 0; value /= 10)
		text[--width] = (char)('0' + value % 10);
}
