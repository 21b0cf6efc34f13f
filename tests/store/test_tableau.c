/* test_tableau.c: what waits for somebody, and how many sessions there are. */
#include "store/tableau.h"

#include "../base/cases.h"

#include "view.h"

/* A session of centre 1 in each statut, and one of centre 3. */
static void
fill(struct place *place)
{
	for (int statut = 0; statut < SESSION_STATUTS; statut++)
		place_sql(place,
			  "INSERT INTO session SET id = %d, type = 'titre',"
			  " statut = '%s', statut_avant = %s, titre = 'TP-1',"
			  " agrement = 1, centre = 1, site = 1,"
			  " departement = '44', region = '52',"
			  " debut = '2020-0%d-01', fin = '2020-0%d-20'",
			  8 - statut, /* the earliest has the greatest */
			  session_statut_code((enum session_statut)statut),
			  statut == SESSION_ANNULEE ? "'en-preparation'"
						    : "NULL",
			  1 + statut, 1 + statut);
	place_sql(place, "INSERT INTO session SET id = 9, type = 'titre',"
			 " statut = 'resultats-saisis', titre = 'TP-1',"
			 " agrement = 3, centre = 3, site = 3,"
			 " departement = '75', region = '11',"
			 " debut = '2020-06-30', fin = '2020-06-30'");
}

/* Sessions open, results to validate, old ones, and all within the months. */
static struct tableau_case {
	const char *name;
	enum profil profil;
	int64_t compte;
	const char *departement;
	const char *region;
	size_t open;
	int64_t saisis;
	int64_t anciennes;
	int64_t all;
} tableau_cases[] = {
	/* clang-format off */
	{ "a centre",                     PROFIL_CENTRE,   1,  "",   "",   3, 0, 0, 6 },
	{ "a neighbouring centre",        PROFIL_CENTRE,   2,  "",   "",   0, 0, 0, 0 },
	{ "a foreign centre",             PROFIL_CENTRE,   3,  "",   "",   0, 0, 0, 1 },
	{ "a responsable without centre", PROFIL_CENTRE,   99, "",   "",   0, 0, 0, 0 },
	{ "an UD",                        PROFIL_UD,       90, "44", "",   0, 1, 2, 6 },
	{ "a neighbouring UD",            PROFIL_UD,       90, "49", "",   0, 0, 0, 0 },
	{ "a foreign UD",                 PROFIL_UD,       90, "75", "",   0, 1, 0, 1 },
	{ "a DIRECCTE",                   PROFIL_DIRECCTE, 90, "",   "52", 0, 0, 0, 6 },
	{ "a foreign DIRECCTE",           PROFIL_DIRECCTE, 90, "",   "11", 0, 0, 0, 1 },
	{ "the DGEFP",                    PROFIL_DGEFP,    90, "",   "",   0, 0, 0, 7 },
	{ "a service of a département",   PROFIL_SERVICE,  90, "75", "",   0, 1, 0, 1 },
	{ "nobody",                       PROFIL_PUBLIC,   0,  "",   "",   0, 0, 0, 0 },
	/* clang-format on */
};

static void
check_tableau(void **state)
{
	const struct tableau_case *c = *state;
	const struct actor actor =
		exam_actor(c->profil, c->compte, c->departement, c->region);
	struct tableau_tache saisis = { 0 };
	struct tableau_tache anciennes = { 0 };
	const struct session *sessions;
	struct activite activite;
	struct place *place;
	int64_t all = 0;
	size_t count;
	void *own;

	exam_enter(&own);
	place = own;
	fill(place);
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(
		store_tableau_open(place->store, &actor, &sessions, &count),
		OUTCOME_OK);
	assert_int_equal(count, c->open);
	for (size_t i = 1; i < count; i++)
		assert_true(date_compare(sessions[i - 1].debut,
					 sessions[i].debut) <= 0);
	assert_int_equal(store_tableau_saisis(place->store, &actor, &saisis),
			 OUTCOME_OK);
	assert_int_equal(saisis.nombre, c->saisis);
	assert_int_equal(store_tableau_anciennes(place->store, &actor,
						 exam_date("2020-03-20"),
						 &anciennes),
			 OUTCOME_OK);
	assert_int_equal(anciennes.nombre, c->anciennes);
	assert_int_equal(store_tableau_activite(place->store, &actor,
						exam_date("2020-06-15"),
						&activite),
			 OUTCOME_OK);
	for (int i = 0; i < ACTIVITE_MONTHS; i++)
		for (int statut = 0; statut < SESSION_STATUTS; statut++)
			all += activite.nombre[i][statut];
	assert_int_equal(all, c->all);
	place_leave(&own);
}

static void
months_are_whole(void **state)
{
	struct place *place = *state;
	const struct actor actor = view_nation();
	struct session session = exam_session();
	struct activite activite;

	session.debut = exam_date("2020-01-01");
	session.fin = exam_date("2020-01-31");
	exam_add(place, session);
	session.debut = session.fin;
	exam_add(place, session);
	session.fin = session.debut = exam_date("2021-08-01");
	exam_add(place, session);
	session.fin = session.debut = exam_date("2019-12-31");
	exam_add(place, session);
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(store_tableau_activite(place->store, &actor,
						exam_date("2021-01-31"),
						&activite),
			 OUTCOME_OK);
	assert_int_equal(date_compare(activite.first, exam_date("2020-01-01")),
			 0);
	assert_int_equal(activite.nombre[0][SESSION_EN_PREPARATION], 2);
	assert_int_equal(
		activite.nombre[ACTIVITE_MONTHS - 1][SESSION_EN_PREPARATION],
		0);
}

static void
the_oldest_five_are_kept(void **state)
{
	struct tableau_tache tache = { 0 };

	(void)state;
	for (int64_t id = 1; id <= 7; id++)
		tableau_tache_add(&tache, id, exam_date("2020-01-01"));
	assert_int_equal(tache.nombre, 7);
	assert_int_equal(tache.oldest.count, TABLEAU_OLDEST);
	assert_int_equal(tache.oldest.ids[TABLEAU_OLDEST - 1], 5);
	tache = (struct tableau_tache){ .most = TABLEAU_OLDEST + 1 };
	for (int64_t id = 1; id <= TABLEAU_OLDEST + 3; id++)
		tableau_tache_add(&tache, id, exam_date("2020-01-01"));
	assert_int_equal(tache.nombre, TABLEAU_OLDEST + 3);
	assert_int_equal(tache.oldest.count, TABLEAU_OLDEST + 1);
	assert_int_equal(tache.oldest.order, SESSION_DEBUT_ASC);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		EXAM_TEST(months_are_whole),
		EXAM_TEST(the_oldest_five_are_kept),
	};
	int failed;

	place_make(true);
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		cases.tests[cases.count++] = tests[i];
	cases_add(&cases, tableau_cases, sizeof(tableau_cases),
		  sizeof(*tableau_cases), check_tableau);
	failed = cases_run("store tableau", &cases);
	place_unmake();
	return failed;
}
