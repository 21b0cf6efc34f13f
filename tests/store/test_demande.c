/* test_demande.c: a demande de report from its deposit to its decision, on a
 * real store (R20 to R22). */
#include "pages/demandes.h"

#include "../base/cases.h"

#include "wish.h"

#include <string.h>

#define DATES                                                                  \
	"SELECT CONCAT(debut, ' ', fin, ' ', statut, ' ',"                     \
	" dte_a_refaire, convocations_a_refaire) FROM session"

static void
granting_moves_the_session(void **state)
{
	struct database *place = *state;
	const int64_t id = wish_waiting(place);
	const char *refusal;

	assert_int_equal(wish_number(place, "SELECT COUNT(*) FROM message WHERE"
					    " code = 'demande-deposee'"),
			 wish_number(place,
				     "SELECT COUNT(*) FROM compte WHERE"
				     " profil = 'ud' AND departement = '44'"));
	assert_int_equal(
		wish_decide(place, page_demande_grant, PROFIL_UD, id,
			    "revision=1&debut=21/07/2020&fin=24/07/2020",
			    &refusal),
		OUTCOME_OK);
	assert_string_equal(place_sql(place, DATES),
			    "2020-07-21 2020-07-24 convocations-envoyees 11");
	assert_string_equal(place_sql(place, "SELECT statut FROM demande"),
			    "accordee");
	assert_string_equal(
		place_sql(place, "SELECT GROUP_CONCAT(verb ORDER BY id)"
				 " FROM journal WHERE regle IN ('R20','R22')"),
		"demande-depot,report,demande-accord");
	/* The centre is told once, of the demande. */
	assert_string_equal(place_sql(place, "SELECT GROUP_CONCAT(code) FROM"
					     " message WHERE compte = 1"),
			    "demande-accordee");
}

static void
the_second_decision_is_told(void **state)
{
	struct database *place = *state;
	const int64_t id = wish_waiting(place);
	const char *refusal;

	assert_int_equal(wish_decide(place, page_demande_withdraw,
				     PROFIL_CENTRE, id, "revision=1", &refusal),
			 OUTCOME_OK);
	assert_int_equal(wish_decide(place, page_demande_grant, PROFIL_UD, id,
				     "revision=1" WISH, &refusal),
			 OUTCOME_CONFLICT);
	assert_int_equal(wish_decide(place, page_demande_grant, PROFIL_UD, id,
				     "revision=2" WISH, &refusal),
			 OUTCOME_FORBIDDEN);
	assert_string_equal(refusal, "demande-decidee");
	assert_string_equal(place_sql(place, DATES),
			    "2020-07-06 2020-07-10 convocations-envoyees 00");
	assert_string_equal(place_sql(place, "SELECT statut FROM demande"),
			    "retiree");
}

static void
one_waits_at_a_time(void **state)
{
	struct database *place = *state;
	const int64_t session = wish_session(place);

	assert_int_equal(wish_deposit(place, session), OUTCOME_OK);
	assert_int_equal(wish_deposit(place, session), OUTCOME_INVALID);
	assert_int_equal(wish_number(place, "SELECT COUNT(*) FROM demande"), 1);
	place_sql(place, "UPDATE demande SET statut = 'retiree',"
			 " decidee = deposee");
	assert_int_equal(wish_deposit(place, session), OUTCOME_OK);
	assert_int_equal(wish_number(place, "SELECT COUNT(*) FROM demande"), 2);
}

/* R20: all are required, of a session of theirs that a report could move. */
static struct deposit_case {
	const char *name;
	const char *change; /* of the session before */
	const char *sent;   /* behind its session= */
	const char *refusal;
} deposit_cases[] = {
	/* clang-format off */
	{ "no start", "DO 0", "&fin=24/07/2020&motif=Jury", "obligatoire" },
	{ "no end", "DO 0", "&debut=20/07/2020&motif=Jury", "obligatoire" },
	{ "no reason", "DO 0", "&debut=20/07/2020&fin=24/07/2020", "motif-absent" },
	{ "the end before the start", "DO 0", "&debut=20/07/2020&fin=19/07/2020&motif=Jury", "fin-avant-debut" },
	{ "not later", "DO 0", "&debut=06/07/2020&fin=24/07/2020&motif=Jury", "debut-non-posterieur" },
	{ "begun today", "UPDATE session SET debut = '2020-06-15'", WISH, "session-commencee" },
	{ "cancelled", "UPDATE session SET statut = 'annulee', statut_avant = 'en-preparation'", WISH, "session-non-ouverte" },
	{ "another centre's", "UPDATE session SET centre = 2", WISH, "session-inconnue" },
	/* clang-format on */
};

static void
check_deposit(void **state)
{
	const struct deposit_case *c = *state;
	struct database *place;
	struct step step;
	int64_t session;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	session = wish_session(place);
	place_sql(place, c->change);
	step = step_of("demandes", page_demandes_add, session);
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE,
				   arena_printf(place->arena, "session=%d%s",
						(int)session, c->sent)),
			 OUTCOME_INVALID);
	assert_string_equal(step_refusal(&step), c->refusal);
	assert_int_equal(wish_number(place, "SELECT COUNT(*) FROM demande"), 0);
	place_leave(&own);
}

/* What came between a demande and its granting. */
static struct passed_case {
	const char *name;
	const char *change;
	const char *sent;
	enum outcome want;
	const char *refusal;
} passed_cases[] = {
	/* clang-format off */
	{ "nothing", "DO 0", "", OUTCOME_OK, "" },
	{ "the session moved", "UPDATE session SET fin = '2020-07-11'", "", OUTCOME_INVALID, "demande-depassee" },
	{ "it moved, and that was seen", "UPDATE session SET fin = '2020-07-11'", "&confirmer=oui", OUTCOME_OK, "" },
	{ "it moved past the wish", "UPDATE session SET debut = '2020-07-20', fin = '2020-07-24'", "&confirmer=oui", OUTCOME_INVALID, "debut-non-posterieur" },
	{ "it began", "UPDATE session SET debut = '2020-06-15'", "&confirmer=oui", OUTCOME_FORBIDDEN, "session-commencee" },
	{ "it was cancelled", "UPDATE session SET statut = 'annulee', statut_avant = 'en-preparation'", "&confirmer=oui", OUTCOME_FORBIDDEN, "session-non-ouverte" },
	/* clang-format on */
};

static void
check_passed(void **state)
{
	const struct passed_case *c = *state;
	struct database *place;
	const char *refusal;
	int64_t id;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	id = wish_waiting(place);
	place_sql(place, c->change);
	assert_int_equal(
		wish_decide(place, page_demande_grant, PROFIL_UD, id,
			    arena_printf(place->arena, "revision=1" WISH "%s",
					 c->sent),
			    &refusal),
		c->want);
	assert_string_equal(refusal, c->refusal);
	assert_string_equal(place_sql(place, "SELECT statut FROM demande"),
			    c->want == OUTCOME_OK ? "accordee" : "en-attente");
	place_leave(&own);
}

static void
a_refusal_says_why(void **state)
{
	struct database *place = *state;
	const int64_t id = wish_waiting(place);
	const char *refusal;

	assert_int_equal(wish_decide(place, page_demande_refuse, PROFIL_UD, id,
				     "revision=1&raison=parce-que&motif=Non",
				     &refusal),
			 OUTCOME_INVALID);
	assert_string_equal(refusal, "raison-inconnue");
	assert_int_equal(
		wish_decide(place, page_demande_refuse, PROFIL_UD, id,
			    "revision=1&raison=autre&motif= ", &refusal),
		OUTCOME_INVALID);
	assert_string_equal(refusal, "motif-absent");
	assert_int_equal(
		wish_decide(place, page_demande_refuse, PROFIL_UD, id,
			    "revision=1&raison=autre&motif=Le jury est là",
			    &refusal),
		OUTCOME_OK);
	assert_string_equal(place_sql(place,
				      "SELECT CONCAT(statut, ' ', raison, ' ',"
				      " reponse) FROM demande"),
			    "refusee autre Le jury est là");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		EXAM_TEST(granting_moves_the_session),
		EXAM_TEST(the_second_decision_is_told),
		EXAM_TEST(one_waits_at_a_time),
		EXAM_TEST(a_refusal_says_why),
	};
	static struct cases cases;
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	cases_add(&cases, deposit_cases, sizeof(deposit_cases),
		  sizeof(deposit_cases[0]), check_deposit);
	cases_add(&cases, passed_cases, sizeof(passed_cases),
		  sizeof(passed_cases[0]), check_passed);
	failed = cases_run("demande", &cases);
	place_unmake();
	return failed;
}
