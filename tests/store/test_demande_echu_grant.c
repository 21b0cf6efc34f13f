/* test_demande_echu_grant.c: an UD grants a demande for a session on a titre
 * échu (R19, R25, R26). */
#include "pages/demandes.h"

#include "../base/cases.h"

#include "echu.h"

#define MADE                                                                   \
	"SELECT CONCAT_WS(' ', statut, type, agrement, site, debut, fin,"      \
	" fin_initiale, derogation) FROM session"

static void
granting_creates_a_session(void **state)
{
	struct database *place = *state;
	const int64_t id = echu_waiting(place, ECHU_WISH);
	struct step step;

	assert_string_equal(place_sql(place,
				      "SELECT GROUP_CONCAT(CONCAT_WS(' ', code,"
				      " compte, COALESCE(session, 'none')))"
				      " FROM message"),
			    "demande-deposee 90 none,demande-deposee 91 none");
	assert_int_equal(echu_decide(place, page_demande_grant, PROFIL_UD, id,
				     ECHU_ATTESTED "&reponse=Oui", &step),
			 OUTCOME_OK);
	assert_string_equal(place_sql(place, MADE),
			    "en-preparation titre 1 1 2021-07-20 2021-07-24"
			    " 2021-07-24 Site fermé");
	assert_string_equal(
		place_sql(place, "SELECT CONCAT_WS(' ', statut, attestation,"
				 " reponse, session = (SELECT id FROM session))"
				 " FROM demande"),
		"accordee Site fermé Oui 1");
	assert_string_equal(
		place_sql(place,
			  "SELECT GROUP_CONCAT(CONCAT_WS(' ', noun, verb,"
			  " regle, motif) ORDER BY id) FROM journal"
			  " WHERE regle IN ('R25', 'R26')"),
		"demande demande-depot R26 Jury,"
		"session creation R25 Site fermé,"
		"demande demande-accord R25 Site fermé");
	assert_string_equal(
		place_sql(place,
			  "SELECT GROUP_CONCAT(CONCAT_WS(' ', code, motif,"
			  " debut, session = (SELECT id FROM session)))"
			  " FROM message WHERE compte = 1"),
		"demande-accordee Oui 2021-07-20 1");
}

/* R26: of CCP, those that are named; none: all of the titre. */
static struct ccp_case {
	const char *name;
	const char *sent;
	enum outcome want;
	const char *ccps;
} ccp_cases[] = {
	{ "R26: one is named", "&ccp=CP-2", OUTCOME_OK, "CP-2" },
	{ "R26: none is named", "", OUTCOME_OK, "CP-1,CP-2" },
	{ "R26: another titre's", "&ccp=CP-9", OUTCOME_INVALID, "" },
};

static void
check_ccp(void **state)
{
	const struct ccp_case *c = *state;
	struct database *place;
	struct step step;
	int64_t id;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	id = echu_waiting(place, "siret=35600000000048&titre=TP-1&agrement=1"
				 "&type=ccp" ECHU_DAYS "&motif=Jury");
	assert_int_equal(echu_decide(place, page_demande_grant, PROFIL_UD, id,
				     arena_printf(place->arena,
						  ECHU_ATTESTED "%s", c->sent),
				     &step),
			 c->want);
	assert_string_equal(place_sql(place,
				      "SELECT COALESCE(GROUP_CONCAT(ccp"
				      " ORDER BY ccp), '') FROM session_ccp"),
			    c->ccps);
	place_leave(&own);
}

/* What becomes of a session of 06/07 to 10/07/2020 that the UD chooses. */
static struct move_case {
	const char *name;
	const char *change; /* of it, before */
	const char *refusal;
	const char *want; /* of it, after */
} move_cases[] = {
	/* clang-format off */
	{ "R26: one that is to come",     "DO 0", "", "en-preparation 2021-07-20 2021-07-24 Site fermé 00" },
	{ "R26: one that has begun",      "UPDATE session SET debut = '2020-06-02', statut = 'convocations-envoyees'", "", "convocations-envoyees 2021-07-20 2021-07-24 Site fermé 11" },
	{ "R19: not back",                "UPDATE session SET debut = '2021-07-20', fin = '2021-07-25'", "debut-non-posterieur", "en-preparation 2021-07-20 2021-07-25 00" },
	{ "R26: one that has ended",      "UPDATE session SET debut = '2020-06-02', fin_reelle = '2020-06-05', statut = 'convocations-envoyees'", "session-d-un-autre-agrement", "convocations-envoyees 2020-06-02 2020-07-10 00" },
	{ "R26: a cancelled one",         "UPDATE session SET statut = 'annulee', statut_avant = 'en-preparation'", "session-d-un-autre-agrement", "annulee 2020-07-06 2020-07-10 00" },
	{ "R26: of another agrément",     "UPDATE session SET agrement = 2", "session-d-un-autre-agrement", "en-preparation 2020-07-06 2020-07-10 00" },
	{ "R17: not theirs to see",       "UPDATE session SET departement = '75', region = '11'", "session-d-un-autre-agrement", "en-preparation 2020-07-06 2020-07-10 00" },
	/* clang-format on */
};

static void
check_move(void **state)
{
	const struct move_case *c = *state;
	struct database *place;
	struct step step;
	int64_t id;
	int session;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	id = echu_waiting(place, ECHU_WISH);
	session = (int)exam_add(place, exam_session());
	place_sql(place, "%s", c->change);
	assert_int_equal(
		echu_decide(place, page_demande_grant, PROFIL_UD, id,
			    arena_printf(place->arena,
					 ECHU_ATTESTED "&session=%d", session),
			    &step),
		*c->refusal ? OUTCOME_INVALID : OUTCOME_OK);
	assert_string_equal(step_refusal(&step), c->refusal);
	assert_string_equal(
		place_sql(place, "SELECT CONCAT_WS(' ', statut, debut, fin,"
				 " derogation, CONCAT(dte_a_refaire,"
				 " convocations_a_refaire)) FROM session"),
		c->want);
	assert_string_equal(place_sql(place, "SELECT statut FROM demande"),
			    *c->refusal ? "en-attente" : "accordee");
	place_leave(&own);
}

/* R23 to R25, at the grant. */
static struct grant_case {
	const char *name;
	const char *change;
	const char *sent;
	const char *refusal;
} grant_cases[] = {
	/* clang-format off */
	{ "R25: no attestation",             "DO 0", "revision=1" ECHU_DAYS, "attestation-absente" },
	{ "R25: signs are none",             "DO 0", "revision=1" ECHU_DAYS "&attestation=...", "attestation-absente" },
	{ "R23: no longer échu",             "UPDATE titre SET fin = '2023-06-30'", ECHU_ATTESTED, "titre-en-vigueur" },
	{ "R24: prolonged meanwhile",        "UPDATE titre SET prolongation_mois = 36", ECHU_ATTESTED, "prolongation-en-cours" },
	{ "a start that is past",            "DO 0", "revision=1&debut=14/06/2020&fin=24/07/2020&attestation=Oui", "debut-passe" },
	{ "an end before the start",         "DO 0", "revision=1&debut=20/07/2020&fin=19/07/2020&attestation=Oui", "fin-avant-debut" },
	/* clang-format on */
};

static void
check_grant(void **state)
{
	const struct grant_case *c = *state;
	struct database *place;
	struct step step;
	int64_t id;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	id = echu_waiting(place, ECHU_WISH);
	place_sql(place, "%s", c->change);
	assert_int_equal(echu_decide(place, page_demande_grant, PROFIL_UD, id,
				     c->sent, &step),
			 OUTCOME_INVALID);
	assert_string_equal(step_refusal(&step), c->refusal);
	assert_string_equal(place_sql(place, "SELECT COUNT(*) FROM session"),
			    "0");
	place_leave(&own);
}

static void
the_second_decision_is_told(void **state)
{
	struct database *place = *state;
	const int64_t id = echu_waiting(place, ECHU_WISH);
	struct step step;

	assert_int_equal(echu_decide(place, page_demande_grant, PROFIL_UD, id,
				     ECHU_ATTESTED, &step),
			 OUTCOME_OK);
	assert_int_equal(echu_decide(place, page_demande_grant, PROFIL_UD, id,
				     ECHU_ATTESTED, &step),
			 OUTCOME_CONFLICT);
	assert_int_equal(echu_decide(place, page_demande_refuse, PROFIL_UD, id,
				     "revision=2&raison=autre&motif=Non",
				     &step),
			 OUTCOME_FORBIDDEN);
	assert_string_equal(place_sql(place, "SELECT COUNT(*) FROM session"),
			    "1");
}

/* A demande de report that waits for the session that is moved here. */
static void
another_demande_is_overtaken(void **state)
{
	struct database *place = *state;
	const int64_t id = echu_waiting(place, ECHU_WISH);
	const int session = (int)exam_add(place, exam_session());
	struct step step = step_of("demandes", page_demandes_add, 0);

	place_sql(place, "UPDATE titre SET fin = '2023-01-01'");
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE,
				   arena_printf(place->arena,
						"session=%d&debut=20/07/2020"
						"&fin=24/07/2020&motif=Jury",
						session)),
			 OUTCOME_OK);
	place_sql(place, "UPDATE titre SET fin = '2019-05-31'");
	assert_int_equal(
		echu_decide(place, page_demande_grant, PROFIL_UD, id,
			    arena_printf(place->arena,
					 ECHU_ATTESTED "&session=%d", session),
			    &step),
		OUTCOME_OK);
	assert_string_equal(place_sql(place,
				      "SELECT GROUP_CONCAT(CONCAT(code,"
				      " ' ', noun_id - %d) ORDER BY id)"
				      " FROM message WHERE compte = 1",
				      (int)id),
			    "demande-depassee 1,demande-accordee 0");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		EXAM_TEST(granting_creates_a_session),
		EXAM_TEST(the_second_decision_is_told),
		EXAM_TEST(another_demande_is_overtaken),
	};
	static struct cases cases;
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	cases_add(&cases, ccp_cases, sizeof(ccp_cases), sizeof(ccp_cases[0]),
		  check_ccp);
	cases_add(&cases, move_cases, sizeof(move_cases), sizeof(move_cases[0]),
		  check_move);
	cases_add(&cases, grant_cases, sizeof(grant_cases),
		  sizeof(grant_cases[0]), check_grant);
	failed = cases_run("demande echu grant", &cases);
	place_unmake();
	return failed;
}
