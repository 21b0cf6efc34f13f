/* test_candidat.c: candidats in a real database: one person across sessions,
 * whose CCPs are never lost. */
#include "store/candidat.h"

#include "store/inscription.h"

#include "../base/cases.h"

#include "exam.h"

static const char *const codes[] = { "CP-1", "CP-2" };
static const struct codes both = { 2, codes };

static struct inscriptions
list(struct place *place, int64_t session)
{
	struct inscriptions found;

	assert_int_equal(
		store_inscription_list(place->store, session, &both, &found),
		OUTCOME_OK);
	return found;
}

/* Two spellings, and whether they are one person. */
static struct person_case {
	const char *name;
	const char *nom;
	const char *prenoms;
	const char *naissance;
	const char *lieu;
	bool same;
} person_cases[] = {
	/* clang-format off */
	{ "the very same",          "Lefèvre",   "Anne-Marie", "1990-02-01", "Nantes", true },
	{ "without accents",        "LEFEVRE",   "ANNE MARIE", "1990-02-01", "NANTES", true },
	{ "with a space more",      " Lefèvre ", "Anne- Marie", "1990-02-01", "Nantes", true },
	{ "another nom",            "Lefort",    "Anne-Marie", "1990-02-01", "Nantes", false },
	{ "another prénom",         "Lefèvre",   "Anne",       "1990-02-01", "Nantes", false },
	{ "born a day later",       "Lefèvre",   "Anne-Marie", "1990-02-02", "Nantes", false },
	{ "born elsewhere",         "Lefèvre",   "Anne-Marie", "1990-02-01", "Rezé",   false },
	{ "a letter moved over",    "LefèvreA",  "nne-Marie",  "1990-02-01", "Nantes", false },
	/* clang-format on */
};

static void
check_person(void **state)
{
	const struct person_case *c = *state;
	struct candidat first = exam_candidat("Lefèvre", "Anne-Marie");
	struct candidat other = exam_candidat(c->nom, c->prenoms);
	struct place *place;
	void *own;
	int64_t id;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	other.naissance = exam_date(c->naissance);
	other.lieu = c->lieu;
	exam_begin(place);
	assert_int_equal(store_candidat_keep(place->store, &first), OUTCOME_OK);
	assert_true(first.id > 0);
	assert_int_equal(store_candidat_known(place->store, &other, &id),
			 c->same ? OUTCOME_OK : OUTCOME_NOT_FOUND);
	assert_int_equal(store_candidat_keep(place->store, &other), OUTCOME_OK);
	assert_int_equal(other.id == first.id, c->same);
	exam_commit(place);
	assert_string_equal(place_sql(place, "SELECT COUNT(*) FROM candidat"),
			    c->same ? "1" : "2");
	place_leave(&own);
}

static void
nobody_is_there_twice(void **state)
{
	struct place *place = *state;
	const int64_t session = exam_add(place, exam_session());
	size_t count = 9;
	int64_t id;

	exam_begin(place);
	id = exam_enrol(place, session, "Dupont", "Jean");
	assert_int_equal(store_inscription_add(place->store, session, id),
			 OUTCOME_CONFLICT);
	exam_enrol(place, session, "Abel", "Zoé");
	assert_int_equal(store_inscription_count(place->store, session, &count),
			 OUTCOME_OK);
	assert_int_equal(count, 2);
	assert_string_equal(list(place, session).items[0].candidat.nom, "Abel");
	assert_int_equal(store_inscription_remove(place->store, session, id),
			 OUTCOME_OK);
	assert_int_equal(store_inscription_remove(place->store, session, id),
			 OUTCOME_NOT_FOUND);
	assert_int_equal(list(place, session).count, 1);
	exam_commit(place);
}

static void
only_somebody_of_the_session_is_found(void **state)
{
	struct place *place = *state;
	const int64_t here = exam_add(place, exam_session());
	const int64_t there = exam_add(place, exam_session());
	struct candidat candidat;
	int64_t id;

	exam_begin(place);
	id = exam_enrol(place, here, "Dupont", "Jean");
	assert_int_equal(store_candidat_find(place->store, here, id, &candidat),
			 OUTCOME_OK);
	assert_string_equal(candidat.prenoms, "Jean");
	assert_int_equal(candidat.naissance.days, exam_date("1990-02-01").days);
	assert_int_equal(
		store_candidat_find(place->store, there, id, &candidat),
		OUTCOME_NOT_FOUND);
	store_rollback(place->store);
}

/* Saves `resultat` and the two épreuves of the session's only candidat. */
static void
save(struct place *place, int64_t session, enum resultat resultat,
     enum epreuve first, enum epreuve second)
{
	const struct inscriptions before = list(place, session);
	struct candidat_epreuve epreuves[] = {
		{ .ccp = "CP-1", .epreuve = first },
		{ .ccp = "CP-2", .epreuve = second },
	};
	struct inscription after = before.items[0];

	after.resultat = resultat;
	after.epreuves = epreuves;
	assert_int_equal(store_inscription_save(place->store, session,
						&before.items[0], &after, 2),
			 OUTCOME_OK);
}

static void
results_are_kept_and_versions_too(void **state)
{
	struct place *place = *state;
	const int64_t session = exam_add(place, exam_session());
	struct inscription found;

	exam_begin(place);
	exam_enrol(place, session, "Dupont", "Jean");
	save(place, session, RESULTAT_REUSSITE_PARTIELLE, EPREUVE_OBTENU,
	     EPREUVE_NON_OBTENU);
	found = list(place, session).items[0];
	assert_int_equal(found.resultat, RESULTAT_REUSSITE_PARTIELLE);
	assert_int_equal(found.epreuves[0].epreuve, EPREUVE_OBTENU);
	assert_int_equal(found.epreuves[1].epreuve, EPREUVE_NON_OBTENU);
	assert_false(found.epreuves[0].acquis);
	exam_commit(place);

	exam_begin(place);
	save(place, session, RESULTAT_REUSSITE_PARTIELLE, EPREUVE_OBTENU,
	     EPREUVE_NONE);
	found = list(place, session).items[0];
	assert_int_equal(found.epreuves[0].epreuve, EPREUVE_OBTENU);
	assert_int_equal(found.epreuves[1].epreuve, EPREUVE_NONE);
	exam_commit(place);
	/* What did not change got no version; what was deleted is kept. */
	assert_string_equal(place_sql(place, "SELECT COUNT(*) FROM epreuve"
					     " FOR SYSTEM_TIME ALL"),
			    "2");
	assert_string_equal(place_sql(place, "SELECT COUNT(*) FROM epreuve"),
			    "1");
}

/* A CCP obtained in another session, of each statut. */
static struct acquis_case {
	const char *name;
	const char *statut;
	bool want;
} acquis_cases[] = {
	{ "of results sent back", "convocations-envoyees", false },
	{ "of results entered", "resultats-saisis", true },
	{ "of results validated", "validee", true },
};

static void
check_acquis(void **state)
{
	const struct acquis_case *c = *state;
	struct candidat_epreuve *epreuves;
	struct place *place;
	int64_t before;
	int64_t after;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	before = exam_add(place, exam_session());
	after = exam_add(place, exam_session());
	exam_begin(place);
	exam_enrol(place, before, "Dupont", "Jean");
	exam_enrol(place, after, "DUPONT", "jean");
	save(place, before, RESULTAT_REUSSITE_PARTIELLE, EPREUVE_OBTENU,
	     EPREUVE_NON_OBTENU);
	exam_commit(place);
	place_sql(place, "UPDATE session SET statut = '%s' WHERE id = %d",
		  c->statut, (int)before);
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	epreuves = list(place, after).items[0].epreuves;
	assert_int_equal(epreuves[0].acquis, c->want);
	assert_false(epreuves[1].acquis);
	assert_int_equal(epreuves[0].epreuve, EPREUVE_NONE);
	place_leave(&own);
}

static void
an_identity_is_corrected_everywhere(void **state)
{
	struct place *place = *state;
	const int64_t session = exam_add(place, exam_session());
	struct candidat candidat = exam_candidat("Dupont", "Jeanne");

	exam_begin(place);
	candidat.id = exam_enrol(place, session, "Dupont", "Jean");
	exam_enrol(place, session, "Abel", "Zoé");
	for (int i = 0; i < 2; i++) /* again: nothing changes */
		assert_int_equal(store_candidat_save(place->store, &candidat),
				 OUTCOME_OK);
	assert_string_equal(list(place, session).items[1].candidat.prenoms,
			    "Jeanne");
	candidat.nom = "ABEL";
	candidat.prenoms = "ZOE";
	assert_int_equal(store_candidat_save(place->store, &candidat),
			 OUTCOME_CONFLICT);
	exam_commit(place);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		EXAM_TEST(nobody_is_there_twice),
		EXAM_TEST(only_somebody_of_the_session_is_found),
		EXAM_TEST(results_are_kept_and_versions_too),
		EXAM_TEST(an_identity_is_corrected_everywhere),
	};
	int failed;

	place_make(true);
	cases_add(&cases, person_cases, sizeof(person_cases),
		  sizeof(*person_cases), check_person);
	cases_add(&cases, acquis_cases, sizeof(acquis_cases),
		  sizeof(*acquis_cases), check_acquis);
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		cases.tests[cases.count++] = tests[i];
	failed = cases_run("store candidat", &cases);
	place_unmake();
	return failed;
}
