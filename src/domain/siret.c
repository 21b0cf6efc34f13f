/* siret.c: the two sums that tell a SIRET from a slip of the pen. */
#include "domain/siret.h"

#include <stddef.h>
#include <string.h>

#define LA_POSTE	     "356000000"
#define LA_POSTE_HEAD_OFFICE "35600000000048"

/* Answers how many bytes the space at `text` has: a plain, no-break or
 * narrow no-break one; 0: there is none. */
static size_t
space_length(const char *text)
{
	static const char *const spaces[] = { " ", "\u00A0", "\u202F" };

	for (size_t i = 0; i < sizeof(spaces) / sizeof(spaces[0]); i++)
		if (strncmp(text, spaces[i], strlen(spaces[i])) == 0)
			return strlen(spaces[i]);
	return 0;
}

/* True if there are exactly SIRET_DIGITS digits, and spaces. */
static bool
read_digits(const char *text, char digits[static SIRET_DIGITS + 1])
{
	size_t count = 0;

	while (*text) {
		size_t space = space_length(text);

		if (space > 0) {
			text += space;
			continue;
		}
		if (*text < '0' || *text > '9' || count == SIRET_DIGITS)
			return false;
		digits[count++] = *text++;
	}
	digits[count] = '\0';
	return count == SIRET_DIGITS;
}

static bool
luhn_holds(const char *digits)
{
	int sum = 0;

	for (int i = 0; i < SIRET_DIGITS; i++) {
		int digit = digits[i] - '0';

		/* Where the number of digits is even, the first one is
		 * doubled. */
		if (i % 2 == 0)
			digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
		sum += digit;
	}
	return sum % 10 == 0;
}

static bool
la_poste_holds(const char *digits)
{
	int sum = 0;

	for (int i = 0; i < SIRET_DIGITS; i++)
		sum += digits[i] - '0';
	return sum % 5 == 0 || strcmp(digits, LA_POSTE_HEAD_OFFICE) == 0;
}

bool
siret_parse(const char *text, char siret[static SIRET_DIGITS + 1])
{
	char digits[SIRET_DIGITS + 1];
	bool holds;

	if (!text || !read_digits(text, digits) ||
	    strspn(digits, "0") == SIRET_DIGITS)
		return false;
	if (strncmp(digits, LA_POSTE, strlen(LA_POSTE)) == 0)
		holds = la_poste_holds(digits);
	else
		holds = luhn_holds(digits);
	if (holds)
		memcpy(siret, digits, sizeof(digits));
	return holds;
}

static bool
ends_line(char letter)
{
	return letter == '\0' || strchr("\n\t,;", letter);
}

/* Steps over what separates one SIRET from the next. */
static const char *
skip_between(const char *text)
{
	size_t space;

	while ((space = space_length(text)) > 0 || (*text && ends_line(*text)))
		text += space > 0 ? space : 1;
	return text;
}

bool
siret_next(const char **text, char siret[static SIRET_DIGITS + 1])
{
	char digits[SIRET_DIGITS + 1] = "";
	const char *at = skip_between(*text);
	bool readable = true;
	size_t count = 0;

	if (!*at)
		return false;
	while (!ends_line(*at) && count < SIRET_DIGITS) {
		const size_t space = space_length(at);

		readable = readable && (space || (*at >= '0' && *at <= '9'));
		if (!space)
			digits[count++] = *at;
		at += space ? space : 1;
	}
	*text = at;
	if (!readable || !siret_parse(digits, siret))
		siret[0] = '\0';
	return true;
}
