/* test_session_candidats.c: the candidats of a session, as their forms send
 * them, on a real store. */
#include "pages/session.h"

#include "../base/cases.h"

#include "step.h"

#include <stdlib.h>
#include <string.h>

#define JEAN "nom=Dupont&prenoms=Jean&naissance=01/02/1990&lieu=Nantes"

static int64_t
id_of(struct database *place, const char *nom)
{
	return strtoll(place_sql(place,
				 "SELECT id FROM candidat WHERE nom = '%s'",
				 nom),
		       NULL, 10);
}

static const char *
count(struct database *place, int64_t session)
{
	return place_sql(place,
			 "SELECT COUNT(*) FROM inscription WHERE session = %d",
			 (int)session);
}

/* Adding to a session « En préparation » where Jean Dupont is. */
static struct add_case {
	const char *name;
	enum profil profil;
	const char *sent;
	enum outcome want;
	const char *refusal;
} add_cases[] = {
	/* clang-format off */
	{ "somebody new",            PROFIL_CENTRE, "nom=Abel&prenoms=Zo%C3%A9&naissance=1991-02-01&lieu=Rez%C3%A9", OUTCOME_OK, "" },
	{ "with the right revision", PROFIL_CENTRE, "revision=2&nom=A&prenoms=B&naissance=1991-02-01&lieu=C", OUTCOME_OK, "" },
	{ "with an old one",         PROFIL_CENTRE, "revision=1&nom=A&prenoms=B&naissance=1991-02-01&lieu=C", OUTCOME_CONFLICT, "" },
	{ "the same again",          PROFIL_CENTRE, JEAN, OUTCOME_INVALID, "candidat-deja-inscrit" },
	{ "in other letters",        PROFIL_CENTRE, "nom=DUPONT&prenoms=jean&naissance=1990-02-01&lieu=nantes", OUTCOME_INVALID, "candidat-deja-inscrit" },
	{ "without nom",             PROFIL_CENTRE, "prenoms=B&naissance=1991-02-01&lieu=C", OUTCOME_INVALID, "obligatoire" },
	{ "a nom of dashes",         PROFIL_CENTRE, "nom=--&prenoms=B&naissance=1991-02-01&lieu=C", OUTCOME_INVALID, "nom-absent" },
	{ "born on 30/02",           PROFIL_CENTRE, "nom=A&prenoms=B&naissance=30/02/1991&lieu=C", OUTCOME_INVALID, "date-impossible" },
	{ "a child",                 PROFIL_CENTRE, "nom=A&prenoms=B&naissance=07/07/2004&lieu=C", OUTCOME_INVALID, "candidat-trop-jeune" },
	{ "16 on the first day",     PROFIL_CENTRE, "nom=A&prenoms=B&naissance=06/07/2004&lieu=C", OUTCOME_OK, "" },
	/* clang-format on */
};

static int64_t
with_jean(struct database *place)
{
	const int64_t session = exam_add(place, exam_session());
	struct step step = step_of("candidats", page_candidats_add, session);

	assert_int_equal(step_take(place, &step, PROFIL_CENTRE, JEAN),
			 OUTCOME_OK);
	return session;
}

static void
check_add(void **state)
{
	const struct add_case *c = *state;
	struct database *place;
	struct step step;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	step = step_of("candidats", page_candidats_add, with_jean(place));
	assert_int_equal(step_take(place, &step, c->profil, c->sent), c->want);
	assert_string_equal(step_refusal(&step), c->refusal);
	assert_string_equal(count(place, step.session),
			    c->want == OUTCOME_OK ? "2" : "1");
	/* Nobody's name is in the journal. */
	assert_string_equal(place_sql(place,
				      "SELECT COUNT(*) FROM journal"
				      " WHERE CONCAT(motif, avant, apres)"
				      " REGEXP '[A-Za-z]'"),
			    "0");
	place_leave(&own);
}

static void
somebody_of_another_session_is_not_found(void **state)
{
	struct database *place = *state;
	struct step step = step_of("candidat", page_candidat_save,
				   exam_add(place, exam_session()));

	with_jean(place);
	step.part = id_of(place, "Dupont");
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE, JEAN),
			 OUTCOME_NOT_FOUND);
	step.handler = page_candidat_remove;
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE, ""),
			 OUTCOME_NOT_FOUND);
}

static void
a_candidat_is_taken_out_once(void **state)
{
	struct database *place = *state;
	struct step step =
		step_of("candidat", page_candidat_remove, with_jean(place));

	step.part = id_of(place, "Dupont");
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE, ""),
			 OUTCOME_OK);
	assert_string_equal(count(place, step.session), "0");
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE, ""),
			 OUTCOME_NOT_FOUND);
}

/* An identity corrected to somebody's who is known takes that person's place;
 * nobody loses anything. */
static void
a_corrected_identity_finds_the_person(void **state)
{
	struct database *place = *state;
	const int64_t other = exam_add(place, exam_session());
	struct step step;
	int64_t known;

	exam_begin(place);
	known = exam_enrol(place, other, "Lefort", "Anne");
	exam_commit(place);
	step = step_of("candidat", page_candidat_save, with_jean(place));
	step.part = id_of(place, "Dupont");
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE,
				   "nom=Dupond&prenoms=Jean"
				   "&naissance=01/02/1990&lieu=Nantes"),
			 OUTCOME_OK);
	assert_int_equal(id_of(place, "Dupond"), step.part);
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE,
				   "nom=LEFORT&prenoms=ANNE"
				   "&naissance=01/02/1990&lieu=NANTES"),
			 OUTCOME_OK);
	assert_string_equal(place_sql(place,
				      "SELECT candidat = %d FROM inscription"
				      " WHERE session = %d",
				      (int)known, (int)step.session),
			    "1");
	assert_string_equal(count(place, other), "1");
	assert_int_equal(id_of(place, "Lefort"), known);
}

#define LIST                                                                   \
	"texte=Dupont%3BJean%3B01/02/1990%3BNantes%0D%0A"                      \
	"Abel%3BZoe%3B01/02/1991%3BReze%0D%0A"                                 \
	"Abel%3BZOE%3B1991-02-01%3BReze%0D%0A"                                 \
	"Bas%3BLuc%3B30/02/1991%3BReze%0D%0A"                                  \
	"Cor%3BEve%3B01/02/1992%3BReze%0D%0A"

static void
an_import_takes_the_valid_lines_once(void **state)
{
	struct database *place = *state;
	struct step step =
		step_of("candidats-import", page_candidats_import_send,
			with_jean(place));
	const char *document;

	assert_int_equal(step_take(place, &step, PROFIL_CENTRE, LIST),
			 OUTCOME_OK);
	assert_null(step.page.location);
	assert_string_equal(count(place, step.session), "1");
	document = step_document(place, &step);
	assert_non_null(
		strstr(document, "<import valides=\"2\" lignes=\"5\">"));
	assert_non_null(strstr(document, "<ligne numero=\"1\" deja=\"oui\">"));
	assert_non_null(strstr(document, "<ligne numero=\"3\"><refus "
					 "code=\"csv-doublon\"/>"));
	assert_non_null(strstr(document, "<a-corriger>"));
	assert_non_null(strstr(
		document, "<ligne numero=\"4\"><refus "
			  "code=\"date-impossible\" champ=\"naissance\"/>"));

	assert_int_equal(
		step_take(place, &step, PROFIL_CENTRE, LIST "&confirmer=oui"),
		OUTCOME_OK);
	assert_string_equal(count(place, step.session), "3");
	assert_string_equal(place_sql(place,
				      "SELECT CONCAT(apres, ' ', revision)"
				      " FROM journal"
				      " WHERE verb = 'candidats-import'"),
			    "2 3");
	assert_int_equal(
		step_take(place, &step, PROFIL_CENTRE, LIST "&confirmer=oui"),
		OUTCOME_INVALID);
	assert_string_equal(step_refusal(&step), "csv-rien");
	assert_string_equal(count(place, step.session), "3");
}

static void
a_file_that_is_no_text_is_refused_where_it_was_chosen(void **state)
{
	struct database *place = *state;
	struct step step =
		step_of("candidats-import", page_candidats_import_send,
			exam_add(place, exam_session()));

	assert_int_equal(step_take(place, &step, PROFIL_CENTRE,
				   "texte=&fichier=%EF%BF%BD"),
			 OUTCOME_INVALID);
	assert_string_equal(step_refusal(&step), "fichier-illisible");
	assert_string_equal(step.page.refusals.items[0].champ, "fichier");
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		EXAM_TEST(somebody_of_another_session_is_not_found),
		EXAM_TEST(a_candidat_is_taken_out_once),
		EXAM_TEST(a_corrected_identity_finds_the_person),
		EXAM_TEST(an_import_takes_the_valid_lines_once),
		EXAM_TEST(
			a_file_that_is_no_text_is_refused_where_it_was_chosen),
	};
	int failed;

	place_make(true);
	cases_add(&cases, add_cases, sizeof(add_cases), sizeof(*add_cases),
		  check_add);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("session candidats", &cases);
	place_unmake();
	return failed;
}
