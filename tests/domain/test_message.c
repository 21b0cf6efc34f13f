/* test_message.c: codes of messages, when to try again, addresses. */
#include "domain/message.h"

#include "../base/cases.h"

static struct retry_case {
	const char *name;
	int64_t essais;
	int64_t seconds;
} retry_cases[] = {
	/* clang-format off */
	{ "no try yet is like the first",   0,                60 },
	{ "a negative number too",         -1,                60 },
	{ "after the first, a minute",      1,                60 },
	{ "after the second, 5 minutes",    2,               300 },
	{ "after the third, 15 minutes",    3,               900 },
	{ "after the fourth, an hour",      4,              3600 },
	{ "after the fifth, 4 hours",       5,             14400 },
	{ "after the sixth, a day",         6,             86400 },
	{ "after the seventh, a day",       7,             86400 },
	{ "after a thousand, a day",        1000,          86400 },
	{ "after all there can be, a day",  INT64_MAX,     86400 },
	{ "after the least there can be",   INT64_MIN + 1,    60 },
	/* clang-format on */
};

static void
check_retry(void **state)
{
	const struct retry_case *c = *state;
	const struct instant now = { 1592215200 };

	assert_int_equal(message_retry(now, c->essais).seconds,
			 now.seconds + c->seconds);
}

static struct code_case {
	const char *name; /* the code */
	enum message_code code;
	bool dated;
} code_cases[] = {
	/* clang-format off */
	{ "demande-deposee",   MESSAGE_DEMANDE_DEPOSEE,   false },
	{ "demande-attribuee", MESSAGE_DEMANDE_ATTRIBUEE, false },
	{ "demande-accordee",  MESSAGE_DEMANDE_ACCORDEE,  true },
	{ "demande-refusee",   MESSAGE_DEMANDE_REFUSEE,   false },
	{ "demande-corrigee",  MESSAGE_DEMANDE_CORRIGEE,  false },
	{ "demande-rappelee",  MESSAGE_DEMANDE_RAPPELEE,  false },
	{ "demande-retiree",   MESSAGE_DEMANDE_RETIREE,   false },
	{ "demande-depassee",  MESSAGE_DEMANDE_DEPASSEE,  false },
	{ "session-reportee",  MESSAGE_SESSION_REPORTEE,  true },
	{ "session-annulee",   MESSAGE_SESSION_ANNULEE,   true },
	/* clang-format on */
};

static void
check_code(void **state)
{
	const struct code_case *c = *state;
	enum message_code code = (enum message_code)MESSAGE_CODES;

	assert_string_equal(message_code_text(c->code), c->name);
	assert_true(message_code_parse(c->name, &code));
	assert_int_equal(code, c->code);
	assert_int_equal(message_code_is_dated(c->code), c->dated);
}

static struct unknown_case {
	const char *name;
	const char *text;
} unknown_cases[] = {
	{ "nothing is no code", "" },
	{ "a code in capitals", "DEMANDE-DEPOSEE" },
	{ "a code cut short", "demande-depose" },
	{ "a code and more", "demande-deposees" },
};

static void
check_unknown(void **state)
{
	const struct unknown_case *c = *state;
	enum message_code code = (enum message_code)MESSAGE_CODES;

	assert_false(message_code_parse(c->text, &code));
	assert_int_equal(code, MESSAGE_CODES);
}

#define L64 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

static struct courriel_case {
	const char *name;
	const char *courriel;
	bool valid;
} courriel_cases[] = {
	/* clang-format off */
	{ "a plain address",             "ud44@exemple.invalid",      true },
	{ "dots and a plus",             "a.b+c_d-e@x-y.exemple.fr",  true },
	{ "an apostrophe",               "o'neil@exemple.fr",         true },
	{ "a host of one word",          "ceres@localhost",           true },
	{ "64 before the @",             L64 "@b.fr",                 true },
	{ "65 before the @",             L64 "a@b.fr",                false },
	{ "254 in all",                  L64 "@" L64 L64 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.fr", true },
	{ "255 in all",                  L64 "@" L64 L64 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.fr", false },
	{ "nothing",                     "",                          false },
	{ "no @",                        "ud44",                      false },
	{ "nothing before the @",        "@exemple.fr",               false },
	{ "nothing behind the @",        "ud44@",                     false },
	{ "two @",                       "a@b@c.fr",                  false },
	{ "a space",                     "a b@c.fr",                  false },
	{ "a newline and a header",      "a@c.fr\r\nBcc: d@e.fr",     false },
	{ "a newline at the end",        "a@c.fr\n",                  false },
	{ "angles",                      "<a@c.fr>",                  false },
	{ "a comma: two of them",        "a@b.fr,c@d.fr",             false },
	{ "a dot first",                 ".a@b.fr",                   false },
	{ "a dot last",                  "a.@b.fr",                   false },
	{ "two dots",                    "a@b..fr",                   false },
	{ "a dot at the end",            "a@b.fr.",                   false },
	{ "an accent",                   "\xC3\xA9@b.fr",             false },
	{ "an underscore in the host",   "a@b_c.fr",                  false },
	/* clang-format on */
};

static void
check_courriel(void **state)
{
	const struct courriel_case *c = *state;

	assert_int_equal(message_courriel_is_valid(c->courriel), c->valid);
}

int
main(void)
{
	static struct cases cases;

	cases_add(&cases, retry_cases, sizeof(retry_cases),
		  sizeof(*retry_cases), check_retry);
	cases_add(&cases, code_cases, sizeof(code_cases), sizeof(*code_cases),
		  check_code);
	cases_add(&cases, unknown_cases, sizeof(unknown_cases),
		  sizeof(*unknown_cases), check_unknown);
	cases_add(&cases, courriel_cases, sizeof(courriel_cases),
		  sizeof(*courriel_cases), check_courriel);
	return cases_run("message", &cases);
}
