/* test_siret.c: which numbers are SIRETs. */
#include "domain/siret.h"

#include "../base/cases.h"

#include <string.h>

static struct siret_case {
	const char *name;
	const char *text;
	const char *want; /* NULL: none */
} siret_cases[] = {
	/* clang-format off */
	{ "a SIRET",                       "73282932000074", "73282932000074" },
	{ "another",                       "13000548100010", "13000548100010" },
	{ "fives that are doubled",        "56565656500019", "56565656500019" },
	{ "grouped by spaces",             "732 829 320 00074", "73282932000074" },
	{ "grouped by no-break spaces",    "732\u00A0829\u00A0320\u00A000074", "73282932000074" },
	{ "grouped by narrow spaces",      "732\u202F829\u202F320\u202F00074", "73282932000074" },
	{ "spaces around",                 "  73282932000074 ", "73282932000074" },
	{ "a space between all digits",    "7 3 2 8 2 9 3 2 0 0 0 0 7 4", "73282932000074" },
	{ "one digit wrong",               "73282932000075", NULL },
	{ "two digits swapped",            "73282932000047", NULL },
	{ "13 digits",                     "7328293200007", NULL },
	{ "15 digits",                     "732829320000740", NULL },
	{ "15 digits, a zero first",       "073282932000074", NULL },
	{ "a SIREN alone",                 "732829320", NULL },
	{ "empty",                         "", NULL },
	{ "nothing",                       NULL, NULL },
	{ "spaces only",                   "              ", NULL },
	{ "a letter among them",           "7328293200007A", NULL },
	{ "a letter that would keep the sum", "7328293200007H", NULL },
	{ "a sign that would keep the sum", "7328293200007*", NULL },
	{ "the letter O for a zero",       "732829320OOO74", NULL },
	{ "a letter behind them",          "73282932000074x", NULL },
	{ "hyphens between",               "732-829-320-00074", NULL },
	{ "a tab between",                 "732829320\t00074", NULL },
	{ "a minus before",                "-73282932000074", NULL },
	{ "Arabic digits",                 "٧٣٢٨٢٩٣٢٠٠٠٠٧٤", NULL },
	{ "half of a no-break space",      "73282932000074\xC2", NULL },
	{ "zeros only, though Luhn holds", "00000000000000", NULL },

	/* La Poste: of its offices all digits add up to a multiple of five. */
	{ "La Poste, head office, by Luhn", "35600000000048", "35600000000048" },
	{ "La Poste, an office of sum 15",  "35600000000001", "35600000000001" },
	{ "La Poste, an office of sum 20",  "356 000 000 00006", "35600000000006" },
	{ "La Poste, a sum of 16",          "35600000000002", NULL },
	{ "La Poste, a sum of 19",          "35600000000005", NULL },
	{ "La Poste, Luhn holds but not its sum", "35600000000055", NULL },
	{ "another's sum of five is not enough",  "35600000100000", NULL },
	/* clang-format on */
};

static void
check_siret(void **state)
{
	const struct siret_case *c = *state;
	char siret[SIRET_DIGITS + 1] = "untouched";

	assert_int_equal(siret_parse(c->text, siret), c->want != NULL);
	assert_string_equal(siret, c->want ? c->want : "untouched");
}

/* What a list holds, each followed by a bar; of one that is none, the bar. */
static struct list_case {
	const char *name;
	const char *text;
	const char *want;
} list_cases[] = {
	/* clang-format off */
	{ "an empty list",              "", "" },
	{ "separators alone",           " ,;\n\t\u00A0", "" },
	{ "one a line",                 "73282932000074\n13000548100010", "73282932000074|13000548100010|" },
	{ "separated by spaces",        "73282932000074 13000548100010", "73282932000074|13000548100010|" },
	{ "by commas and semicolons",   "73282932000074,13000548100010;35600000000048", "73282932000074|13000548100010|35600000000048|" },
	{ "each grouped, as CERES shows them", "732 829 320 00074\n130\u00A0005\u00A0481\u00A000010", "73282932000074|13000548100010|" },
	{ "lines between and at the end", "\n73282932000074\n\n13000548100010\n", "73282932000074|13000548100010|" },
	{ "a wrong sum, then a good one", "73282932000075\n13000548100010", "|13000548100010|" },
	{ "a digit missing takes none of the next line", "7328293200007\n13000548100010", "|13000548100010|" },
	{ "a word",                     "aucun", "|" },
	{ "a letter for a digit",       "7328293200007A", "|" },
	{ "a letter of two bytes",      "\u00E9\n13000548100010", "|13000548100010|" },
	/* clang-format on */
};

static void
check_list(void **state)
{
	const struct list_case *c = *state;
	const char *text = c->text;
	char siret[SIRET_DIGITS + 1];
	char found[100] = "";

	while (siret_next(&text, siret)) {
		strcat(found, siret);
		strcat(found, "|");
	}
	assert_string_equal(found, c->want);
	assert_string_equal(text + strspn(text, " ,;\n\t\u00A0"), "");
}

int
main(void)
{
	struct cases cases = { 0 };

	cases_add(&cases, siret_cases, sizeof(siret_cases),
		  sizeof(siret_cases[0]), check_siret);
	cases_add(&cases, list_cases, sizeof(list_cases), sizeof(list_cases[0]),
		  check_list);
	return cases_run("siret", &cases);
}
