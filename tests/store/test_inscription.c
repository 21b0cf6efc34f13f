/* test_inscription.c: the candidats of a session in the order people look for
 * them. */
#include "store/inscription.h"

#include "../base/cases.h"

#include "exam.h"

/* As they are entered, and as they are read. */
static void
accents_and_case_do_not_order(void **state)
{
	static const char *const entered[] = { "Zola", "Étienne", "abel",
					       "Eudes", "Évrard" };
	static const char *const read[] = { "abel", "Étienne", "Eudes",
					    "Évrard", "Zola" };
	static const struct codes none;
	enum { MANY = sizeof(read) / sizeof(read[0]) };
	struct place *place = *state;
	const int64_t session = exam_add(place, exam_session());
	struct inscriptions found;

	exam_begin(place);
	for (size_t i = 0; i < MANY; i++)
		exam_enrol(place, session, entered[i], "Anne");
	assert_int_equal(
		store_inscription_list(place->store, session, &none, &found),
		OUTCOME_OK);
	assert_int_equal(found.count, MANY);
	for (size_t i = 0; i < MANY; i++)
		assert_string_equal(found.items[i].candidat.nom, read[i]);
	exam_commit(place);
}

/* What an earlier session of the same titre, whose results stand, has of
 * those of a later one. */
static struct essai_case {
	const char *name;
	const char *change; /* of the earlier session, 1, and its result */
	const char *want;   /* "": nobody */
} essai_cases[] = {
	/* clang-format off */
	{ "failed",                        "DO 0",                                                             "2020-01-17" },
	{ "partly successful",             "UPDATE inscription SET resultat = 'reussite-partielle' LIMIT 1",   "2020-01-17" },
	{ "the actual end counts",         "UPDATE session SET fin_reelle = '2020-01-16' WHERE debut < '2020-07-01'", "2020-01-16" },
	{ "validated",                     "UPDATE session SET statut = 'validee' WHERE debut < '2020-07-01'", "2020-01-17" },
	{ "successful",                    "UPDATE inscription SET resultat = 'reussite' WHERE resultat IS NOT NULL", "" },
	{ "absent",                        "UPDATE inscription SET resultat = 'absence' WHERE resultat IS NOT NULL", "" },
	{ "results that do not stand",     "UPDATE session SET statut = 'convocations-envoyees' WHERE debut < '2020-07-01'", "" },
	{ "another titre",                 "UPDATE session SET titre = 'TP-2' WHERE debut < '2020-07-01'",     "" },
	{ "not before it",                 "UPDATE session SET debut = '2020-12-01', fin = '2020-12-05' WHERE debut < '2020-07-01'", "" },
	{ "on the same day",               "UPDATE session SET debut = '2020-07-06', fin = '2020-07-10' WHERE debut < '2020-07-01'", "" },
	/* clang-format on */
};

static void
check_essai(void **state)
{
	const struct essai_case *c = *state;
	struct session before = exam_session();
	struct inscription_essai *essais;
	struct place *place;
	char fin[DATE_TEXT] = "";
	int64_t session;
	int64_t earlier;
	int64_t candidat;
	size_t count;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	place_sql(place, "INSERT INTO titre (code, sigle, intitule) VALUES"
			 " ('TP-2', 'AD', 'Autre')");
	before.debut = exam_date("2020-01-13");
	before.fin = exam_date("2020-01-17");
	before.statut = SESSION_RESULTATS_SAISIS;
	earlier = exam_add(place, before);
	session = exam_add(place, exam_session());
	exam_begin(place);
	candidat = exam_enrol(place, session, "Roy", "Anne");
	exam_enrol(place, session, "Zola", "Anne");
	assert_int_equal(store_inscription_add(place->store, earlier, candidat),
			 OUTCOME_OK);
	exam_commit(place);
	place_sql(place,
		  arena_printf(place->arena,
			       "UPDATE inscription SET resultat = 'echec'"
			       " WHERE session = %d",
			       (int)earlier));
	place_sql(place, c->change);
	exam_begin(place);
	assert_int_equal(store_inscription_essais(place->store, session,
						  &essais, &count),
			 OUTCOME_OK);
	assert_int_equal(count, c->want[0] != '\0');
	if (count) {
		assert_int_equal(essais[0].candidat, candidat);
		date_format(essais[0].fin, fin);
	}
	assert_string_equal(fin, c->want);
	exam_commit(place);
	place_leave(&own);
}

static void
save(struct place *place, int64_t session, const struct inscription *before,
     const struct inscription *after)
{
	exam_begin(place);
	assert_int_equal(
		store_inscription_save(place->store, session, before, after, 1),
		OUTCOME_OK);
	exam_commit(place);
}

/* A form that was saved by mistake is emptied again. */
static void
a_result_taken_back_is_gone(void **state)
{
	struct place *place = *state;
	const int64_t session = exam_add(place, exam_session());
	struct candidat_epreuve nothing = { .ccp = "CP-1" };
	struct candidat_epreuve obtained = { "CP-1", EPREUVE_OBTENU, false };
	struct inscription before = { .epreuves = &nothing };
	struct inscription after = { .resultat = RESULTAT_ECHEC,
				     .epreuves = &obtained };

	exam_begin(place);
	before.candidat.id = exam_enrol(place, session, "Roy", "Anne");
	exam_commit(place);
	after.candidat = before.candidat;
	save(place, session, &before, &after);
	assert_string_equal(place_sql(place, "SELECT CONCAT(ccp, resultat)"
					     " FROM epreuve"),
			    "CP-1obtenu");
	save(place, session, &after, &before);
	assert_string_equal(place_sql(place, "SELECT COUNT(*) FROM epreuve"),
			    "0");
	assert_string_equal(place_sql(place, "SELECT COUNT(resultat)"
					     " FROM inscription"),
			    "0");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		EXAM_TEST(a_result_taken_back_is_gone),
		EXAM_TEST(accents_and_case_do_not_order),
	};
	static struct cases cases;
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	cases_add(&cases, essai_cases, sizeof(essai_cases),
		  sizeof(essai_cases[0]), check_essai);
	failed = cases_run("store inscription", &cases);
	place_unmake();
	return failed;
}
