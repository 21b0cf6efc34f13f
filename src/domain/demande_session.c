/* demande_session.c: finds the session that somebody means who types its id
 * or pastes its address (R20, R21). */
#include "domain/demande.h"

#include "base/text.h"

#include <string.h>
#include <strings.h>

enum { DIGITS = 18 }; /* fit into an id */

/* Skips spaces, also the no-break ones that come with what is pasted. */
static const char *
skip_space(const char *text)
{
	for (;;) {
		if (*text && strchr(" \t\r\n", *text))
			text++;
		else if (strncmp(text, "\u00A0", strlen("\u00A0")) == 0)
			text += strlen("\u00A0");
		else if (strncmp(text, "\u202F", strlen("\u202F")) == 0)
			text += strlen("\u202F");
		else
			return text;
	}
}

/* Answers where the digits of the id begin. */
static const char *
find_digits(const char *text, bool *address)
{
	static const char path[] = "/sessions/";
	const char *found = strstr(text, path);

	*address = found != NULL;
	if (found)
		return found + strlen(path);
	if (strncasecmp(text, "id", 2) == 0)
		text = skip_space(text + 2);
	return text;
}

bool
demande_parse_session(const char *text, int64_t *id)
{
	char digits[DIGITS + 1] = { 0 };
	bool address;
	const char *from = find_digits(skip_space(text), &address);
	const size_t length = strspn(from, "0123456789");
	const char *rest = from + length;

	if (length == 0 || length > DIGITS)
		return false;
	/* The suffix of a form, a page below or a query may follow the id. */
	if (*skip_space(rest) && !(address && strchr("./?#", *rest)))
		return false;
	memcpy(digits, from, length);
	return text_parse_id(digits, id) && *id > 0;
}
