/* message.c: what an account is told: codes, addresses, when to try again. */
#include "domain/message.h"

#include "base/text.h"

#include <string.h>

static const char *const codes[MESSAGE_CODES] = {
	[MESSAGE_DEMANDE_DEPOSEE] = "demande-deposee",
	[MESSAGE_DEMANDE_ATTRIBUEE] = "demande-attribuee",
	[MESSAGE_DEMANDE_ACCORDEE] = "demande-accordee",
	[MESSAGE_DEMANDE_REFUSEE] = "demande-refusee",
	[MESSAGE_DEMANDE_CORRIGEE] = "demande-corrigee",
	[MESSAGE_DEMANDE_RAPPELEE] = "demande-rappelee",
	[MESSAGE_DEMANDE_RETIREE] = "demande-retiree",
	[MESSAGE_DEMANDE_DEPASSEE] = "demande-depassee",
	[MESSAGE_SESSION_REPORTEE] = "session-reportee",
	[MESSAGE_SESSION_ANNULEE] = "session-annulee",
};

const char *
message_code_text(enum message_code code)
{
	return codes[code];
}

bool
message_code_parse(const char *text, enum message_code *code)
{
	for (int i = 0; i < MESSAGE_CODES; i++)
		if (text_equal(text, codes[i])) {
			*code = (enum message_code)i;
			return true;
		}
	return false;
}

bool
message_code_is_dated(enum message_code code)
{
	return code == MESSAGE_DEMANDE_ACCORDEE ||
	       code == MESSAGE_SESSION_REPORTEE ||
	       code == MESSAGE_SESSION_ANNULEE;
}

struct instant
message_retry(struct instant now, int64_t essais)
{
	static const int64_t minutes[] = { 1, 5, 15, 60, 240, 1440 };
	const int64_t last = sizeof(minutes) / sizeof(minutes[0]) - 1;
	int64_t step = essais - 1;

	if (step < 0)
		step = 0;
	if (step > last)
		step = last;
	return (struct instant){ now.seconds + 60 * minutes[step] };
}

enum { COURRIEL_BYTES = 254, LOCAL_BYTES = 64 };

static const char alphanumeric[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				   "abcdefghijklmnopqrstuvwxyz0123456789";

/* Words of these characters with one dot between them. */
static bool
is_dotted(const char *text, size_t length, const char *others)
{
	bool word = false;

	for (size_t i = 0; i < length; i++) {
		if (text[i] == '.' && !word)
			return false;
		if (text[i] != '.' && !strchr(alphanumeric, text[i]) &&
		    !strchr(others, text[i]))
			return false;
		word = text[i] != '.';
	}
	return word;
}

bool
message_courriel_is_valid(const char *courriel)
{
	const size_t length = strlen(courriel);
	const size_t local = strcspn(courriel, "@");

	return length <= COURRIEL_BYTES && local <= LOCAL_BYTES &&
	       local < length && is_dotted(courriel, local, "_%+-'") &&
	       is_dotted(courriel + local + 1, length - local - 1, "-");
}
