/* test_titre_echu.c: reports on titres échus: every border of R23 to R26. */
#include "domain/titre_echu.h"

#include "../base/cases.h"

static struct date
day(const char *text)
{
	struct date date;

	assert_true(date_parse(text, &date));
	return date;
}

static struct optional_date
maybe(const char *text)
{
	struct optional_date none = { 0 };

	if (*text == '\0')
		return none;
	return (struct optional_date){ .known = true, .date = day(text) };
}

static struct prolongation_case {
	const char *name;
	const char *fin;
	struct optional_number own;
	const char *want;
} prolongation_cases[] = {
	/* clang-format off */
	{ "R24: the general twelve months",      "2019-05-31", { false, 0 }, "2020-05-31" },
	{ "R24: of 29/02",                       "2020-02-29", { false, 0 }, "2021-02-28" },
	{ "R24: of 28/02 into a leap year",      "2019-02-28", { false, 0 }, "2020-02-28" },
	{ "R24: of 29/02, four years",           "2016-02-29", { true, 48 }, "2020-02-29" },
	{ "R24: of 31/08, six months, leap year", "2019-08-31", { true, 6 }, "2020-02-29" },
	{ "R24: of 31/08, six months",           "2020-08-31", { true, 6 },  "2021-02-28" },
	{ "R24: of 31/03, one month",            "2020-03-31", { true, 1 },  "2020-04-30" },
	{ "R24: of 30/04, one month",            "2020-04-30", { true, 1 },  "2020-05-30" },
	{ "R24: of 31/12, two years",            "2018-12-31", { true, 24 }, "2020-12-31" },
	{ "R24: none is an exception too",       "2020-03-31", { true, 0 },  "2020-03-31" },
	/* clang-format on */
};

static void
check_prolongation(void **state)
{
	const struct prolongation_case *c = *state;
	const struct optional_date fin = maybe(c->fin);
	const struct titre_echeance got = titre_echeance_of(
		&fin, titre_prolongation_mois(&c->own, 12), NULL, 0, fin.date);

	assert_true(got.prolonge.known);
	assert_int_equal(got.prolonge.date.days, day(c->want).days);
	assert_int_equal(got.situation, TITRE_EN_VIGUEUR);
}

enum { ONE = 1, TWO = 2 };

#define NATION "24/03/2020", "10/07/2020", "17/03/2020"
#define GUYANE "24/03/2020", "30/10/2020", "17/03/2020"
#define CRISP  "24/03/2020", "10/07/2020", ""
#define EARLY  "20/03/2020", "31/03/2020", ""

/* Twelve months; `prolonge` is the day that they end on, a year after the
 * titre. `urgence` is the number of the one it lies in, 0 for none. */
static struct situation_case {
	const char *name;
	const char *urgences[TWO][3];
	const char *fin;
	const char *day;
	enum titre_situation want;
	size_t urgence;
} situation_cases[] = {
	/* clang-format off */
	{ "R23: ends on 16/03",          { { NATION } }, "2019-03-16", "2020-08-01", TITRE_ECHU_HORS_URGENCE, 0 },
	{ "R23: ends on 17/03, in doubt", { { NATION } }, "2019-03-17", "2020-08-01", TITRE_ECHU_DOUTE, ONE },
	{ "R23: ends on 23/03, in doubt", { { NATION } }, "2019-03-23", "2020-08-01", TITRE_ECHU_DOUTE, ONE },
	{ "R23: ends on 24/03",          { { NATION } }, "2019-03-24", "2020-08-01", TITRE_ECHU_URGENCE, ONE },
	{ "R23: ends on 10/07",          { { NATION } }, "2019-07-10", "2020-08-01", TITRE_ECHU_URGENCE, ONE },
	{ "R23: ends on 11/07",          { { NATION } }, "2019-07-11", "2020-08-01", TITRE_ECHU_HORS_URGENCE, 0 },
	{ "R23: no doubt is told, on 23/03", { { CRISP } }, "2019-03-23", "2020-08-01", TITRE_ECHU_HORS_URGENCE, 0 },
	{ "R23: no doubt is told, on 24/03", { { CRISP } }, "2019-03-24", "2020-08-01", TITRE_ECHU_URGENCE, ONE },
	{ "R23: no emergency at all",    { { NULL } },   "2019-05-31", "2020-08-01", TITRE_ECHU_HORS_URGENCE, 0 },

	{ "Guyane: ends on 10/07",       { { NATION }, { GUYANE } }, "2019-07-10", "2020-12-01", TITRE_ECHU_URGENCE, ONE },
	{ "Guyane: ends on 11/07",       { { NATION }, { GUYANE } }, "2019-07-11", "2020-12-01", TITRE_ECHU_URGENCE, TWO },
	{ "Guyane: ends on 30/10",       { { NATION }, { GUYANE } }, "2019-10-30", "2020-12-01", TITRE_ECHU_URGENCE, TWO },
	{ "Guyane: ends on 31/10",       { { NATION }, { GUYANE } }, "2019-10-31", "2020-12-01", TITRE_ECHU_HORS_URGENCE, 0 },
	{ "two: one holds, one is in doubt", { { NATION }, { EARLY } }, "2019-03-20", "2020-08-01", TITRE_ECHU_URGENCE, TWO },
	{ "two: the same, turned round", { { EARLY }, { NATION } },  "2019-03-20", "2020-08-01", TITRE_ECHU_URGENCE, ONE },
	{ "two: a day before the one",   { { EARLY }, { NATION } },  "2019-03-19", "2020-08-01", TITRE_ECHU_DOUTE, TWO },

	{ "the titre's last day",        { { NATION } }, "2019-05-31", "2019-05-31", TITRE_EN_VIGUEUR, 0 },
	{ "the day after",               { { NATION } }, "2019-05-31", "2019-06-01", TITRE_PROLONGE, 0 },
	{ "the prolongation's last day", { { NATION } }, "2019-05-31", "2020-05-31", TITRE_PROLONGE, 0 },
	{ "the day after that",          { { NATION } }, "2019-05-31", "2020-06-01", TITRE_ECHU_URGENCE, ONE },
	{ "its end is not known",        { { NATION } }, "",           "2020-06-01", TITRE_SANS_FIN, 0 },
	/* clang-format on */
};

static void
check_situation(void **state)
{
	const struct situation_case *c = *state;
	const struct optional_date fin = maybe(c->fin);
	struct urgence urgences[TWO];
	struct titre_echeance got;
	size_t count = 0;

	for (; count < TWO && c->urgences[count][0]; count++)
		urgences[count] = (struct urgence){
			.debut = day(c->urgences[count][0]),
			.fin = day(c->urgences[count][1]),
			.doute_debut = maybe(c->urgences[count][2]),
		};
	got = titre_echeance_of(&fin, 12, urgences, count, day(c->day));
	assert_string_equal(titre_situation_code(got.situation),
			    titre_situation_code(c->want));
	assert_int_equal(got.prolonge.known, fin.known);
	assert_ptr_equal(got.urgence,
			 c->urgence ? &urgences[c->urgence - 1] : NULL);
}

static struct report_case {
	const char *name; /* the situation's code */
	enum titre_situation situation;
	const char *refusal;
} report_cases[] = {
	/* clang-format off */
	{ "sans-fin",          TITRE_SANS_FIN,          "titre-sans-fin" },
	{ "en-vigueur",        TITRE_EN_VIGUEUR,        "titre-en-vigueur" },
	{ "prolonge",          TITRE_PROLONGE,          "prolongation-en-cours" },
	{ "echu-urgence",      TITRE_ECHU_URGENCE,      "" },
	{ "echu-doute",        TITRE_ECHU_DOUTE,        "" },
	{ "echu-hors-urgence", TITRE_ECHU_HORS_URGENCE, "prolongation-hors-urgence" },
	/* clang-format on */
};

static void
check_report(void **state)
{
	const struct report_case *c = *state;
	const struct refusal *refusal =
		&titre_echu_refusals[titre_echu_check(c->situation)];

	assert_string_equal(titre_situation_code(c->situation), c->name);
	assert_string_equal(refusal->code, c->refusal);
	assert_string_equal(refusal->champ, *c->refusal ? "titre" : "");
}

#define SIRET "99999107800026"
#define OTHER "99999114400034"

static struct items_case {
	const char *name;
	const char *siret;
	struct titre_echu_facts facts;
	enum titre_echu_verdict want;
	const char *champ;
} items_cases[] = {
	/* clang-format off */
	{ "R26: all of it",                  SIRET, { "TP-1", SIRET, "TP-1" }, TITRE_ECHU_ALLOWED, "" },
	{ "R26: no such titre",              SIRET, { NULL, SIRET, "TP-1" }, TITRE_ECHU_UNKNOWN_TITRE, "titre" },
	{ "R26: no such agrément",           SIRET, { "TP-1", NULL, NULL }, TITRE_ECHU_UNKNOWN_AGREMENT, "agrement" },
	{ "R26: neither: the titre is told", SIRET, { NULL, NULL, NULL }, TITRE_ECHU_UNKNOWN_TITRE, "titre" },
	{ "R26: the agrément of another SIRET", SIRET, { "TP-1", OTHER, "TP-1" }, TITRE_ECHU_OTHER_SIRET, "agrement" },
	{ "R26: the agrément of another titre", SIRET, { "TP-1", SIRET, "TP-2" }, TITRE_ECHU_OTHER_TITRE, "agrement" },
	{ "R26: of both: the SIRET is told", SIRET, { "TP-1", OTHER, "TP-2" }, TITRE_ECHU_OTHER_SIRET, "agrement" },
	/* clang-format on */
};

static void
check_items(void **state)
{
	const struct items_case *c = *state;
	const struct refusal *got = &titre_echu_refusals[titre_echu_items_check(
		c->siret, &c->facts)];

	assert_string_equal(got->code, titre_echu_refusals[c->want].code);
	assert_string_equal(got->champ, c->champ);
	assert_string_equal(got->regle, *c->champ ? "R26" : "");
}

static struct attestation_case {
	const char *name;
	const char *text;
	const char *want;
} attestation_cases[] = {
	/* clang-format off */
	{ "R25: a cause",          "Session prévue le 2 avril, site fermé.", "" },
	{ "R25: one letter",       "x", "" },
	{ "R25: none",             "", "attestation-absente" },
	{ "R25: none at all",      NULL, "attestation-absente" },
	{ "R25: spaces and lines", " \t\r\n\u00A0", "attestation-absente" },
	{ "R25: a full stop",      ".", "attestation-absente" },
	/* clang-format on */
};

static void
check_attestation(void **state)
{
	const struct attestation_case *c = *state;

	assert_string_equal(titre_echu_check_attestation(c->text)->code,
			    c->want);
}

int
main(void)
{
	static struct cases cases;

	cases_add(&cases, prolongation_cases, sizeof(prolongation_cases),
		  sizeof(*prolongation_cases), check_prolongation);
	cases_add(&cases, situation_cases, sizeof(situation_cases),
		  sizeof(*situation_cases), check_situation);
	cases_add(&cases, report_cases, sizeof(report_cases),
		  sizeof(*report_cases), check_report);
	cases_add(&cases, items_cases, sizeof(items_cases),
		  sizeof(*items_cases), check_items);
	cases_add(&cases, attestation_cases, sizeof(attestation_cases),
		  sizeof(*attestation_cases), check_attestation);
	return cases_run("titre-echu", &cases);
}
