/* test_mesure.c: which sessions a mesure's regles take, and its errors that no
 * document needs to show. */
#include "domain/mesure.h"

#include "base/arena.h"
#include "base/text.h"

#include "../base/cases.h"

#include <string.h>

static int32_t
day(const char *text)
{
	struct date date;

	assert_true(date_parse(text, &date));
	return date.days;
}

/* A mesure of two regles: the first moves ends of sessions that begin in
 * March, the second whatever the row says. */
static struct mesure
two_regles(struct mesure_portee second)
{
	struct mesure mesure = { .nom = "essai", .regle_count = 2 };

	mesure.codes[MESURE_TITRE] = (struct mesure_codes){ 1, { "TP-1" } };
	for (size_t i = 0; i < 2; i++)
		mesure.regles[i] = (struct mesure_regle){
			.code = i ? "R2" : "R1",
			.portee = mesure_portee_all(),
			.phrase = "Essai.",
		};
	mesure.regles[0].portee.days[MESURE_DEBUT] =
		(struct mesure_days){ day("2020-03-01"), day("2020-03-31") };
	mesure.regles[1].portee = second;
	return mesure;
}

/* The second regle's bounds on D and F, and what is wrong with it. */
static struct reach_case {
	const char *name;
	const char *first; /* NULL: none */
	const char *last;
	const char *fin_last;
	enum mesure_defaut defaut;
} reach_cases[] = {
	/* clang-format off */
	{ "the same days are never reached",       "2020-03-01", "2020-03-31", NULL, MESURE_NEVER },
	{ "days within are never reached",         "2020-03-02", "2020-03-30", NULL, MESURE_NEVER },
	{ "a day before is",                       "2020-02-29", "2020-03-31", NULL, MESURE_SANS_DEFAUT },
	{ "a day behind is",                       "2020-03-01", "2020-04-01", NULL, MESURE_SANS_DEFAUT },
	{ "no bound before",                       NULL,         "2020-03-31", NULL, MESURE_SANS_DEFAUT },
	{ "no bound behind",                       "2020-03-01", NULL,         NULL, MESURE_SANS_DEFAUT },
	{ "an end within leaves no start behind",  "2020-03-01", NULL, "2020-03-31", MESURE_NEVER },
	{ "an end a day later does",               "2020-03-01", NULL, "2020-04-01", MESURE_SANS_DEFAUT },
	{ "days in the wrong order",               "2020-05-02", "2020-05-01", NULL, MESURE_EMPTY },
	{ "one day",                               "2020-05-01", "2020-05-01", NULL, MESURE_SANS_DEFAUT },
	{ "an end before the start",               "2020-05-02", NULL, "2020-05-01", MESURE_EMPTY },
	{ "everything, not said",                  NULL,         NULL,         NULL, MESURE_EVERYTHING },
	/* clang-format on */
};

static void
check_reach(void **state)
{
	const struct reach_case *c = *state;
	struct mesure_portee second = mesure_portee_all();
	struct mesure mesure;
	struct mesure_cas example;

	if (c->first)
		second.days[MESURE_DEBUT].first = day(c->first);
	if (c->last)
		second.days[MESURE_DEBUT].last = day(c->last);
	if (c->fin_last)
		second.days[MESURE_FIN].last = day(c->fin_last);
	mesure = two_regles(second);
	assert_int_equal(mesure_regle_check(&mesure, 1), c->defaut);
	if (c->defaut != MESURE_SANS_DEFAUT)
		return;
	assert_true(mesure_regle_example(&mesure, 1, &example));
	assert_ptr_equal(mesure_judge(&mesure, &example), &mesure.regles[1]);
}

static void
everything_that_is_said_is_right(void **state)
{
	struct mesure mesure = two_regles(mesure_portee_all());

	(void)state;
	mesure.regles[1].toutes = true;
	assert_int_equal(mesure_regle_check(&mesure, 1), MESURE_SANS_DEFAUT);
	mesure.regles[1].phrase = "";
	assert_int_equal(mesure_regle_check(&mesure, 1), MESURE_WITHOUT_REASON);
}

/* A titre that the mesure names is told from all others. */
static void
words_decide(void **state)
{
	struct mesure mesure = two_regles(mesure_portee_all());
	struct session session = {
		.titre = "TP-1",
		.departement = "44",
		.region = "52",
		.debut = { day("2020-05-01") },
		.fin = { day("2020-05-05") },
	};
	struct mesure_cas cas;

	(void)state;
	mesure.regles[1].portee.words[MESURE_TITRE] = 1;
	cas = mesure_cas_of(&mesure, &session);
	assert_ptr_equal(mesure_judge(&mesure, &cas), &mesure.regles[1]);
	session.titre = "TP-2";
	cas = mesure_cas_of(&mesure, &session);
	assert_null(mesure_judge(&mesure, &cas));
	session.debut.days = day("2020-03-31");
	cas = mesure_cas_of(&mesure, &session);
	assert_ptr_equal(mesure_judge(&mesure, &cas), &mesure.regles[0]);
}

/* An end is moved to 30/06 or not at all (R11). */
static struct apply_case {
	const char *name;
	const char *fin;
	const char *becomes;
} apply_cases[] = {
	{ "an earlier end is moved", "2020-06-29", "2020-06-30" },
	{ "the same end stays", "2020-06-30", NULL },
	{ "a later end stays", "2020-07-01", NULL },
};

static void
check_apply(void **state)
{
	const struct apply_case *c = *state;
	struct mesure mesure = two_regles(mesure_portee_all());
	struct mesure_regle *regle = &mesure.regles[0];
	struct session session = { .fin = { day(c->fin) } };

	regle->effet = MESURE_REPORT;
	regle->fin.days = day("2020-06-30");
	assert_int_equal(mesure_apply(&mesure, regle, &session),
			 c->becomes != NULL);
	assert_int_equal(session.fin.days,
			 day(c->becomes ? c->becomes : c->fin));
	if (!c->becomes) {
		assert_null(session.fin_mesure);
		return;
	}
	assert_string_equal(session.fin_mesure, "essai");
	assert_string_equal(session.fin_regle, "R1");
}

static void
cancelling_keeps_the_statut_before(void **state)
{
	struct mesure mesure = two_regles(mesure_portee_all());
	struct session session = { .statut = SESSION_DEMANDE_DTE_ENVOYEE };

	(void)state;
	assert_false(mesure_apply(&mesure, &mesure.regles[0], &session));
	mesure.regles[0].effet = MESURE_ANNULATION;
	assert_true(mesure_apply(&mesure, &mesure.regles[0], &session));
	assert_int_equal(session.statut, SESSION_ANNULEE);
	assert_int_equal(session.statut_avant, SESSION_DEMANDE_DTE_ENVOYEE);
}

/* "debut 2020-03-14 R1, …": what becomes of a case of the second regle. */
static const char *
borders_of(struct arena *arena, const struct mesure *mesure)
{
	struct mesure_border borders[MESURE_BORDERS];
	struct mesure_cas example;
	const char *text = "";
	size_t count;

	assert_true(mesure_regle_example(mesure, 1, &example));
	count = mesure_borders(mesure, 1, &example, borders);
	for (size_t i = 0; i < count; i++) {
		char date[DATE_TEXT];

		date_format(borders[i].day, date);
		text = arena_printf(
			arena, "%s%s%s %s %s", text, *text ? ", " : "",
			mesure_date_code(borders[i].date), date,
			borders[i].regle ? borders[i].regle->code : "-");
	}
	return text;
}

/* The regle's bounds on D and F0, and its borders. */
static struct edge_case {
	const char *name;
	const char *first; /* NULL: none */
	const char *last;
	const char *initiale_first;
	const char *initiale_last; /* "?": whatever is known */
	const char *borders;
} edge_cases[] = {
	/* clang-format off */
	{ "no bound, no border",            NULL,         NULL,         NULL, NULL, "" },
	{ "a first day and the one before", "2020-04-01", NULL,         NULL, NULL, "debut 2020-03-31 R1, debut 2020-04-01 R2" },
	{ "a last day and the one behind",  NULL,         "2020-04-30", NULL, NULL, "debut 2020-04-30 R2, debut 2020-05-01 -" },
	{ "days that go to another regle",  "2020-03-15", "2020-04-30", NULL, NULL, "debut 2020-03-14 R1, debut 2020-03-15 R1, debut 2020-04-30 R2, debut 2020-05-01 -" },
	{ "known has no day",               "2020-04-01", NULL,         NULL, "?",  "debut 2020-03-31 R1, debut 2020-04-01 R2" },
	{ "not known has no day",           "2020-04-01", NULL,         "?",  NULL, "debut 2020-03-31 R1, debut 2020-04-01 R2" },
	{ "an end before the start takes the start with it", "2020-04-01", NULL, "2020-04-01", NULL,
	  "debut 2020-03-31 R1, debut 2020-04-01 R2, fin-initiale 2020-03-31 R1, fin-initiale 2020-04-01 R2" },
	/* clang-format on */
};

static void
check_edges(void **state)
{
	const struct edge_case *c = *state;
	struct arena *arena = arena_new();
	struct mesure_portee second = mesure_portee_all();
	struct mesure_days *initiale = &second.days[MESURE_FIN_INITIALE];
	struct mesure mesure;

	if (c->first)
		second.days[MESURE_DEBUT].first = day(c->first);
	if (c->last)
		second.days[MESURE_DEBUT].last = day(c->last);
	if (c->initiale_first)
		initiale->first = *c->initiale_first == '?'
					  ? MESURE_UNKNOWN
					  : day(c->initiale_first);
	if (c->initiale_last)
		initiale->last = MESURE_UNKNOWN - 1;
	mesure = two_regles(second);
	assert_string_equal(borders_of(arena, &mesure), c->borders);
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(everything_that_is_said_is_right),
		cmocka_unit_test(words_decide),
		cmocka_unit_test(cancelling_keeps_the_statut_before),
	};

	cases_add(&cases, reach_cases, sizeof(reach_cases),
		  sizeof(reach_cases[0]), check_reach);
	cases_add(&cases, apply_cases, sizeof(apply_cases),
		  sizeof(apply_cases[0]), check_apply);
	cases_add(&cases, edge_cases, sizeof(edge_cases), sizeof(edge_cases[0]),
		  check_edges);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("mesure", &cases);
}
