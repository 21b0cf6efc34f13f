/* test_demande_echu.c: a demande for a session on a titre échu: its deposit,
 * and what its centre does with it (R23, R24, R26). */
#include "pages/demandes.h"

#include "../base/cases.h"

#include "echu.h"

/* R26: each item at its field. */
static struct deposit_case {
	const char *name;
	const char *change;
	const char *sent;
	const char *refusal;
	const char *champ;
} deposit_cases[] = {
	/* clang-format off */
	{ "no SIRET",                 "DO 0", "titre=TP-1&agrement=1&type=titre" ECHU_DAYS "&motif=J", "obligatoire", "siret" },
	{ "no titre",                 "DO 0", "siret=35600000000048&agrement=1&type=titre" ECHU_DAYS "&motif=J", "obligatoire", "titre" },
	{ "no agrément",              "DO 0", "siret=35600000000048&titre=TP-1&type=titre" ECHU_DAYS "&motif=J", "obligatoire", "agrement" },
	{ "no type",                  "DO 0", "siret=35600000000048&titre=TP-1&agrement=1" ECHU_DAYS "&motif=J", "titre-echu-type", "type" },
	{ "no start",                 "DO 0", ECHU_ITEMS "&fin=24/07/2020&motif=J", "obligatoire", "debut" },
	{ "no end",                   "DO 0", ECHU_ITEMS "&debut=20/07/2020&motif=J", "obligatoire", "fin" },
	{ "no reason",                "DO 0", ECHU_ITEMS ECHU_DAYS, "motif-absent", "motif" },
	{ "a SIRET that is none",     "DO 0", "siret=35600000000046&titre=TP-1&agrement=1&type=titre" ECHU_DAYS "&motif=J", "siret-impossible", "siret" },
	{ "another centre's SIRET",   "DO 0", "siret=99999107800026&titre=TP-1&agrement=1&type=titre" ECHU_DAYS "&motif=J", "agrement-d-un-autre-siret", "agrement" },
	{ "another centre's agrément, as if there were none", "DO 0", "siret=99999107800026&titre=TP-1&agrement=2&type=titre" ECHU_DAYS "&motif=J", "titre-echu-agrement", "agrement" },
	{ "an agrément that is none", "DO 0", "siret=35600000000048&titre=TP-1&agrement=9&type=titre" ECHU_DAYS "&motif=J", "titre-echu-agrement", "agrement" },
	{ "a word for an agrément",   "DO 0", "siret=35600000000048&titre=TP-1&agrement=x&type=titre" ECHU_DAYS "&motif=J", "titre-echu-agrement", "agrement" },
	{ "a titre that is none",     "DO 0", "siret=35600000000048&titre=TP-9&agrement=1&type=titre" ECHU_DAYS "&motif=J", "titre-echu-titre", "titre" },
	{ "another titre",            "DO 0", "siret=35600000000048&titre=TP-2&agrement=1&type=titre" ECHU_DAYS "&motif=J", "agrement-d-un-autre-titre", "agrement" },
	{ "a type that is none",      "DO 0", "siret=35600000000048&titre=TP-1&agrement=1&type=bac" ECHU_DAYS "&motif=J", "titre-echu-type", "type" },
	{ "the end before the start", "DO 0", ECHU_ITEMS "&debut=20/07/2020&fin=19/07/2020&motif=J", "fin-avant-debut", "fin" },
	{ "a start that is past",     "DO 0", ECHU_ITEMS "&debut=14/06/2020&fin=19/07/2020&motif=J", "debut-passe", "debut" },
	{ "R23: no end is known",     "UPDATE titre SET fin = NULL", ECHU_WISH, "titre-sans-fin", "titre" },
	{ "R23: échu after the day",  "UPDATE titre SET fin = '2021-07-20'", ECHU_WISH, "titre-en-vigueur", "titre" },
	{ "R24: still prolonged",     "UPDATE titre SET fin = '2020-07-20'", ECHU_WISH, "prolongation-en-cours", "titre" },
	{ "R23: the day after the emergency", "UPDATE titre SET fin = '2019-07-11'", ECHU_WISH, "prolongation-hors-urgence", "titre" },
	{ "R23: before the doubt",    "UPDATE titre SET fin = '2019-03-16'", ECHU_WISH, "prolongation-hors-urgence", "titre" },
	{ "R24: another prolongation", "UPDATE titre SET prolongation_mois = 14", ECHU_WISH, "prolongation-hors-urgence", "titre" },
	{ "R23: the emergency's last day", "UPDATE titre SET fin = '2019-07-10'", ECHU_WISH, "", "" },
	{ "R23: a doubt is no refusal", "UPDATE titre SET fin = '2019-03-20'", ECHU_WISH, "", "" },
	{ "R26: a SIRET with spaces", "DO 0", "siret=356+000+000+00048&titre=TP-1&agrement=1&type=ccs" ECHU_DAYS "&motif=J", "", "" },
	/* clang-format on */
};

static void
check_deposit(void **state)
{
	const struct deposit_case *c = *state;
	struct database *place;
	struct step step;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	echu_make(place);
	place_sql(place, "%s", c->change);
	assert_int_equal(echu_deposit(place, c->sent, &step),
			 *c->refusal ? OUTCOME_INVALID : OUTCOME_OK);
	assert_string_equal(step_refusal(&step), c->refusal);
	if (*c->refusal) {
		assert_string_equal(step.page.refusals.items[0].champ,
				    c->champ);
		assert_int_equal(step.page.refusals.count, 1);
	}
	assert_string_equal(place_sql(place, "SELECT COUNT(*) FROM demande"),
			    *c->refusal ? "0" : "1");
	place_leave(&own);
}

static void
it_is_corrected_refused_and_withdrawn(void **state)
{
	struct database *place = *state;
	const int64_t id = echu_waiting(place, ECHU_WISH);
	struct step step;

	assert_int_equal(
		echu_decide(place, page_demande_correct, PROFIL_CENTRE, id,
			    "revision=1&debut=03/08/2020&fin=07/08/2020"
			    "&motif=Salle",
			    &step),
		OUTCOME_OK);
	assert_string_equal(place_sql(place,
				      "SELECT CONCAT_WS(' ', debut, fin, motif,"
				      " COALESCE(session_debut, 'none'))"
				      " FROM demande"),
			    "2020-08-03 2020-08-07 Salle none");
	assert_int_equal(echu_decide(place, page_demande_refuse, PROFIL_UD, id,
				     "revision=2&raison=autre&motif=Non",
				     &step),
			 OUTCOME_OK);
	assert_string_equal(place_sql(place, "SELECT statut FROM demande"),
			    "refusee");
	assert_int_equal(echu_deposit(place, ECHU_WISH, &step), OUTCOME_OK);
	assert_int_equal(echu_decide(place, page_demande_withdraw,
				     PROFIL_CENTRE, id + 1, "revision=1",
				     &step),
			 OUTCOME_OK);
	assert_string_equal(place_sql(place, "SELECT GROUP_CONCAT(statut"
					     " ORDER BY id) FROM demande"),
			    "refusee,retiree");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		EXAM_TEST(it_is_corrected_refused_and_withdrawn),
	};
	static struct cases cases;
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	cases_add(&cases, deposit_cases, sizeof(deposit_cases),
		  sizeof(deposit_cases[0]), check_deposit);
	failed = cases_run("demande echu", &cases);
	place_unmake();
	return failed;
}
