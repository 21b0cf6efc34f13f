/* test_mesure_days.c: the mesure V1.9 for each statut, on every border day of D
 * with every border day of F0: section 5 of the rules, written out. */
#include "xml/mesure.h"

#include "base/file.h"
#include "base/text.h"
#include "xml/library.h"

#include "../base/cases.h"

#include <string.h>

enum { ENDS = 5 };

/* F0; NULL: not known. */
static const char *const ends[ENDS] = {
	"2020-03-16", "2020-03-17", "2020-05-11", "2020-05-12", NULL,
};

/* Of one D: what becomes of a session en préparation, and of one whose DTE is
 * ordered or whose candidats are summoned, for each F0: the rule, + where its
 * UD is told. */
static struct day_case {
	const char *name;
	const char *prepared[ENDS];
	const char *sent[ENDS];
} day_cases[] = {
	/* clang-format off */
	/*              F0:  16/03  17/03  11/05  12/05  ?          16/03  17/03  11/05  12/05  ? */
	{ "2019-12-31", { "R5",  "+",   "+",   "+",   "+" },   { "+",   "+",   "+",   "+",   "+" } },
	{ "2020-01-01", { "R5",  "R7+", "R7+", "R8",  "R7+" }, { "+",   "R7",  "R7",  "R8",  "R7+" } },
	{ "2020-03-16", { "R5",  "R7+", "R7+", "R8",  "R7+" }, { "+",   "R7",  "R7",  "R8",  "R7+" } },
	{ "2020-03-17", { "R9",  "R9",  "R9",  "R9",  "R9" },  { "R9",  "R9",  "R9",  "R9",  "R9" } },
	{ "2020-05-11", { "R9",  "R9",  "R9",  "R9",  "R9" },  { "R9",  "R9",  "R9",  "R9",  "R9" } },
	{ "2020-05-12", { "R10", "R10", "R10", "R10", "R10" }, { "R10", "R10", "R10", "R10", "R10" } },
	{ "2020-05-31", { "R10", "R10", "R10", "R10", "R10" }, { "R10", "R10", "R10", "R10", "R10" } },
	{ "2020-06-01", { "-",   "-",   "-",   "-",   "-" },   { "-",   "-",   "-",   "-",   "-" } },
	/* clang-format on */
};

static struct mesure *mesure;

static struct date
date(const char *text)
{
	struct date date = { 0 };

	assert_true(date_parse(text, &date));
	return date;
}

/* F of the tables' sessions, and the same where it is later than the mesure's.
 */
static const char *const fins[] = { "2020-06-30", "2020-08-24", "2020-08-25" };

static void
check_fin(const char *expected, struct session session, const char *fin)
{
	const struct mesure_cas cas = mesure_cas_of(mesure, &session);
	const struct mesure_regle *regle = mesure_judge(mesure, &cas);
	const bool cancelled = text_equal(expected, "R5");
	const bool moved = expected[0] == 'R' && !cancelled &&
			   strcmp(fin, "2020-08-24") < 0;
	struct session after = session;

	assert_int_equal(regle != NULL, expected[0] != '-');
	if (!regle)
		return;
	assert_int_equal(strncmp(regle->code, expected, strlen(regle->code)),
			 0);
	assert_int_equal(strlen(regle->code), strcspn(expected, "+"));
	assert_int_equal(*regle->signalement != '\0',
			 strchr(expected, '+') != NULL);
	assert_int_equal(mesure_apply(mesure, regle, &after),
			 cancelled || moved);
	assert_int_equal(after.statut,
			 cancelled ? SESSION_ANNULEE : session.statut);
	assert_int_equal(after.fin.days, date(moved ? "2020-08-24" : fin).days);
}

static const char *
expected_of(const struct day_case *c, enum session_statut statut, size_t end)
{
	switch (statut) {
	case SESSION_EN_PREPARATION:
		return c->prepared[end];
	case SESSION_DEMANDE_DTE_ENVOYEE:
	case SESSION_CONVOCATIONS_ENVOYEES:
		return c->sent[end];
	default:
		return "-";
	}
}

static void
check_day(void **state)
{
	const struct day_case *c = *state;

	for (size_t i = 0; i < SESSION_STATUTS * ENDS * 3; i++) {
		const enum session_statut statut =
			(enum session_statut)(i / (ENDS * 3));
		const char *initiale = ends[i / 3 % ENDS];
		const char *fin = fins[i % 3];
		const struct session session = {
			.statut = statut,
			.titre = "TP-00402",
			.departement = "44",
			.region = "52",
			.debut = date(c->name),
			.fin = date(fin),
			.fin_initiale = { initiale != NULL,
					  date(initiale ? initiale : fin) },
		};

		check_fin(expected_of(c, statut, i / 3 % ENDS), session, fin);
	}
}

static struct mesure *
read_v19(struct arena *arena)
{
	struct mesure *read = arena_alloc(arena, sizeof(*read));
	struct complaints complaints = { .arena = arena };
	struct xml_schema *schema = xml_schema_open("xsl/schema", "mesure");
	struct bytes bytes;

	if (file_read(arena, "sql/demo/mesure-v1.9.xml", 1 << 20, &bytes) !=
		    OUTCOME_OK ||
	    xml_mesure_read(schema, arena, bytes, read, &complaints) !=
		    OUTCOME_OK)
		fail_msg("sql/demo/mesure-v1.9.xml cannot be read");
	xml_schema_close(schema);
	return read;
}

int
main(void)
{
	static struct cases cases;
	struct arena *arena = arena_new();
	int failed;

	xml_library_open();
	mesure = read_v19(arena);
	cases_add(&cases, day_cases, sizeof(day_cases), sizeof(day_cases[0]),
		  check_day);
	failed = cases_run("mesure, border days", &cases);
	arena_free(arena);
	return failed;
}
