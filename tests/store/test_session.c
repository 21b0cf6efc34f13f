/* test_session.c: sessions in a real database: whose they are, what is kept,
 * who was first. */
#include "store/session.h"

#include "../base/cases.h"

#include "base/text.h"
#include "exam.h"

#include <string.h>

/* Whether an actor finds the session of centre 1, in 44 and 52. */
static struct territory_case {
	const char *name;
	enum profil profil;
	int64_t compte;
	const char *departement;
	const char *region;
	enum outcome want;
} territory_cases[] = {
	/* clang-format off */
	{ "its own centre",                    PROFIL_CENTRE,   1,  "",   "",   OUTCOME_OK },
	{ "a neighbouring centre",             PROFIL_CENTRE,   2,  "",   "",   OUTCOME_NOT_FOUND },
	{ "a foreign centre",                  PROFIL_CENTRE,   3,  "",   "",   OUTCOME_NOT_FOUND },
	{ "a responsable without centre",      PROFIL_CENTRE,   99, "",   "",   OUTCOME_NOT_FOUND },
	{ "its UD",                            PROFIL_UD,       90, "44", "",   OUTCOME_OK },
	{ "a neighbouring UD",                 PROFIL_UD,       90, "49", "",   OUTCOME_NOT_FOUND },
	{ "a foreign UD",                      PROFIL_UD,       90, "75", "",   OUTCOME_NOT_FOUND },
	{ "an UD of nowhere",                  PROFIL_UD,       90, "",   "",   OUTCOME_NOT_FOUND },
	{ "its DIRECCTE",                      PROFIL_DIRECCTE, 90, "",   "52", OUTCOME_OK },
	{ "a neighbouring DIRECCTE",           PROFIL_DIRECCTE, 90, "",   "53", OUTCOME_NOT_FOUND },
	{ "a foreign DIRECCTE",                PROFIL_DIRECCTE, 90, "",   "11", OUTCOME_NOT_FOUND },
	{ "the DGEFP",                         PROFIL_DGEFP,    90, "",   "",   OUTCOME_OK },
	{ "a service of the nation",           PROFIL_SERVICE,  90, "",   "",   OUTCOME_OK },
	{ "a service of its département",      PROFIL_SERVICE,  90, "44", "",   OUTCOME_OK },
	{ "a service of another département",  PROFIL_SERVICE,  90, "49", "",   OUTCOME_NOT_FOUND },
	{ "a service of its région",           PROFIL_SERVICE,  90, "",   "52", OUTCOME_OK },
	{ "a service of another région",       PROFIL_SERVICE,  90, "",   "11", OUTCOME_NOT_FOUND },
	{ "nobody",                            PROFIL_PUBLIC,   0,  "",   "",   OUTCOME_NOT_FOUND },
	/* clang-format on */
};

static void
check_territory(void **state)
{
	const struct territory_case *c = *state;
	const struct actor actor =
		exam_actor(c->profil, c->compte, c->departement, c->region);
	struct session_view view;
	struct session session;
	struct place *place;
	void *own;
	int64_t id;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	id = exam_add(place, exam_session());
	exam_begin(place);
	assert_int_equal(store_session_lock(place->store, &actor, id, &session),
			 c->want);
	assert_int_equal(store_session_view(place->store, &actor, id, &view),
			 c->want);
	store_rollback(place->store);
	place_leave(&own);
}

static struct session
find(struct place *place, int64_t id)
{
	const struct actor dgefp = exam_actor(PROFIL_DGEFP, 90, "", "");
	struct session session;

	exam_begin(place);
	assert_int_equal(store_session_lock(place->store, &dgefp, id, &session),
			 OUTCOME_OK);
	store_rollback(place->store);
	return session;
}

static void
what_is_not_known_stays_unknown(void **state)
{
	struct place *place = *state;
	struct session session = exam_session();

	session.fin_initiale.known = false;
	session = find(place, exam_add(place, session));
	assert_int_equal(session.revision, 1);
	assert_false(session.fin_initiale.known || session.fin_reelle.known ||
		     session.dte_le.known || session.convocations_le.known);
	assert_false(session.dte_a_refaire || session.convocations_a_refaire);
	assert_string_equal(session.fin_mesure, "");
	assert_string_equal(session.lieu, "");
	assert_int_equal(session.debut.days, exam_date("2020-07-06").days);
	assert_int_equal(session.fin.days, exam_date("2020-07-10").days);
}

static void
what_is_saved_is_found(void **state)
{
	struct place *place = *state;
	struct session session = find(place, exam_add(place, exam_session()));
	const int64_t id = session.id;

	session.statut = SESSION_ANNULEE;
	session.statut_avant = SESSION_CONVOCATIONS_ENVOYEES;
	session.fin = exam_date("2020-08-24");
	session.fin_reelle =
		(struct optional_date){ true, exam_date("2020-07-08") };
	session.fin_mesure = "v1.9";
	session.fin_regle = "R10";
	session.dte_le = session.fin_reelle;
	session.dte_a_refaire = true;
	session.lieu = "Bâtiment <B> & 'C'";
	session.precisions = "a\nb";
	exam_begin(place);
	assert_int_equal(store_session_save(place->store, &session),
			 OUTCOME_OK);
	assert_int_equal(session.revision, 2);
	exam_commit(place);

	session = find(place, id);
	assert_int_equal(session.revision, 2);
	assert_int_equal(session.statut, SESSION_ANNULEE);
	assert_int_equal(session.statut_avant, SESSION_CONVOCATIONS_ENVOYEES);
	assert_true(session.fin_reelle.known && session.dte_le.known);
	assert_int_equal(session.fin_reelle.date.days,
			 exam_date("2020-07-08").days);
	assert_string_equal(session.fin_mesure, "v1.9");
	assert_string_equal(session.fin_regle, "R10");
	assert_true(session.dte_a_refaire);
	assert_false(session.convocations_a_refaire);
	assert_string_equal(session.lieu, "Bâtiment <B> & 'C'");
	assert_string_equal(session.precisions, "a\nb");
}

static void
the_second_of_two_is_told(void **state)
{
	struct place *place = *state;
	struct session first = find(place, exam_add(place, exam_session()));
	struct session second = first;

	exam_begin(place);
	assert_int_equal(store_session_save(place->store, &first), OUTCOME_OK);
	second.lieu = "ailleurs";
	assert_int_equal(store_session_save(place->store, &second),
			 OUTCOME_CONFLICT);
	assert_int_equal(second.revision, 1);
	/* With what it is now it may go on, even when nothing changes. */
	assert_int_equal(store_session_save(place->store, &first), OUTCOME_OK);
	exam_commit(place);
	assert_int_equal(find(place, first.id).revision, 3);
	assert_string_equal(find(place, first.id).lieu, "");
}

static void
an_id_that_is_given_is_kept(void **state)
{
	struct place *place = *state;
	struct session session = exam_session();
	const struct codes none = { 0 };

	session.id = 4242;
	assert_int_equal(exam_add(place, session), 4242);
	exam_begin(place);
	assert_int_equal(store_session_add(place->store, &session, &none),
			 OUTCOME_CONFLICT);
	store_rollback(place->store);
}

/* What a session of a type examines. */
static void
ccps_follow_the_type(void **state)
{
	struct place *place = *state;
	const struct actor dgefp = exam_actor(PROFIL_DGEFP, 90, "", "");
	const char *const one[] = { "CP-2" };
	const struct codes given = { 1, one };
	struct session session = exam_session();
	struct session_view view;
	struct codes ccps;

	exam_begin(place);
	session.type = SESSION_CCP;
	assert_int_equal(store_session_add(place->store, &session, &given),
			 OUTCOME_OK);
	assert_int_equal(
		store_session_view(place->store, &dgefp, session.id, &view),
		OUTCOME_OK);
	assert_int_equal(view.ccps.count, 1);
	assert_string_equal(view.ccps.items[0], "CP-2");
	exam_commit(place);

	session.id = exam_add(place, exam_session());
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(store_session_ccps(place->store, &session, &ccps),
			 OUTCOME_OK);
	assert_int_equal(ccps.count, 2);
	assert_string_equal(ccps.items[0], "CP-1");

	session = exam_session();
	session.type = SESSION_CCS;
	session.id = exam_add(place, session);
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(store_session_ccps(place->store, &session, &ccps),
			 OUTCOME_OK);
	assert_int_equal(ccps.count, 0);
}

static const char *
value_of(const struct row *row, const char *name)
{
	for (size_t i = 0; i < row->count; i++)
		if (text_equal(row->names[i], name))
			return row->values[i];
	return NULL;
}

static void
a_view_says_what_covers_it(void **state)
{
	struct place *place = *state;
	const struct actor centre = exam_actor(PROFIL_CENTRE, 1, "", "");
	const int64_t id = exam_add(place, exam_session());
	struct session_view view;
	struct session_delays delays;
	struct session_cover cover;

	exam_begin(place);
	exam_enrol(place, id, "Dupont", "Jean");
	exam_commit(place);
	exam_begin(place);
	assert_int_equal(store_session_view(place->store, &centre, id, &view),
			 OUTCOME_OK);
	assert_string_equal(value_of(view.row, "centre/@siret"),
			    "11111111111111");
	assert_string_equal(value_of(view.row, "centre"), "Un");
	assert_string_equal(value_of(view.row, "site/@ville"), "Nantes");
	assert_string_equal(value_of(view.row, "titre"),
			    "Secrétaire comptable");
	assert_int_equal(view.candidats, 1);
	assert_int_equal(view.cover.fin.days, exam_date("2020-12-31").days);
	assert_true(view.cover.titre_fin.known);
	assert_int_equal(
		store_session_cover(place->store, &view.session, &cover),
		OUTCOME_OK);
	assert_int_equal(cover.titre_fin.date.days,
			 exam_date("2021-06-30").days);
	assert_int_equal(store_session_delays(place->store, &delays),
			 OUTCOME_OK);
	assert_int_equal(delays.convocation_titre_months, 1);
	assert_int_equal(delays.convocation_ccp_days, 15);
	assert_int_equal(delays.dte_days, 120);
	assert_int_equal(delays.dte_late_days, 60);
	assert_int_equal(delays.plis_days, 14);
	store_rollback(place->store);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		EXAM_TEST(what_is_not_known_stays_unknown),
		EXAM_TEST(what_is_saved_is_found),
		EXAM_TEST(the_second_of_two_is_told),
		EXAM_TEST(an_id_that_is_given_is_kept),
		EXAM_TEST(ccps_follow_the_type),
		EXAM_TEST(a_view_says_what_covers_it),
	};
	int failed;

	place_make(true);
	cases_add(&cases, territory_cases, sizeof(territory_cases),
		  sizeof(*territory_cases), check_territory);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("store session", &cases);
	place_unmake();
	return failed;
}
