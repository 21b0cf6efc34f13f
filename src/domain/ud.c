/* ud.c: how an unité départementale is reached. */
#include "domain/ud.h"

#include <stdbool.h>
#include <string.h>

enum { NATIONAL = 10, LEAST = 11, MOST = 15 };

const struct refusal ud_refusals[UD_VERDICTS] = {
	[UD_ALLOWED] = { "", "", "" },
	[UD_WRONG_TELEPHONE] = { "telephone-impossible", "", "telephone" },
};

/* Counts its digits; 0 if more than one sign stands between two of them. */
static size_t
count_digits(const char *text)
{
	size_t digits = 0;
	bool digit = false;

	for (; *text; text++) {
		if (*text >= '0' && *text <= '9') {
			digits++;
			digit = true;
		} else if (digit && strchr(" .-", *text)) {
			digit = false;
		} else {
			return 0;
		}
	}
	return digit ? digits : 0;
}

const struct refusal *
ud_check_telephone(const char *telephone)
{
	const bool abroad = *telephone == '+';
	const size_t digits = count_digits(telephone + abroad);
	const bool right =
		abroad ? digits >= LEAST && digits <= MOST : digits == NATIONAL;

	return &ud_refusals[right ? UD_ALLOWED : UD_WRONG_TELEPHONE];
}
