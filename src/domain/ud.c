/* ud.c: how an unité départementale is reached. */
#include "domain/ud.h"

#include "domain/message.h"

#include <stdbool.h>
#include <string.h>

enum { NATIONAL = 10, LEAST = 11, MOST = 15 };

const struct refusal ud_refusals[UD_VERDICTS] = {
	[UD_ALLOWED] = { "", "", "" },
	[UD_WRONG_TELEPHONE] = { "telephone-impossible", "", "telephone" },
	[UD_WRONG_COURRIEL] = { "courriel-impossible", "", "courriel" },
};

const struct refusal *
ud_refusal(enum ud_verdict verdict)
{
	return &ud_refusals[verdict];
}

/* Its digits; 0 where anything else than one sign stands between two. */
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

enum ud_verdict
ud_check_telephone(const char *telephone)
{
	const bool abroad = *telephone == '+';
	const size_t digits = count_digits(telephone + abroad);

	if (!*telephone)
		return UD_ALLOWED;
	if (abroad ? digits >= LEAST && digits <= MOST : digits == NATIONAL)
		return UD_ALLOWED;
	return UD_WRONG_TELEPHONE;
}

enum ud_verdict
ud_check_courriel(const char *courriel)
{
	return !*courriel || message_courriel_is_valid(courriel)
		       ? UD_ALLOWED
		       : UD_WRONG_COURRIEL;
}
