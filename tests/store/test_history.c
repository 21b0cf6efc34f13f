/* test_history.c: every change of a session, from the real database. */
#include "store/session.h"

#include "base/text.h"
#include "store/journal.h"

#include "../base/cases.h"

#include "exam.h"

#include <string.h>

/* The journal's line of a change, at a minute of its own. */
static void
tell(struct place *place, const struct session *session, const char *verb,
     const char *motif)
{
	const struct journal_entry entry = {
		.date = place_instant("2020-06-15T15:00:00+02:00"),
		.auteur = "centre44",
		.noun = "session",
		.noun_id = arena_printf(place->arena, "%d", (int)session->id),
		.verb = verb,
		.motif = motif,
		.revision = session->revision,
	};

	assert_int_equal(store_journal_add(place->store, &entry), OUTCOME_OK);
}

static void
change(struct place *place, struct session *session, const char *verb,
       const char *motif)
{
	assert_int_equal(store_session_save(place->store, session), OUTCOME_OK);
	tell(place, session, verb, motif);
}

/* What a row says, as "name=value" of each column that says anything. */
static const char *
row_text(struct place *place, struct rows *rows)
{
	const char *text = "";

	for (size_t i = 0; i < rows_columns(rows); i++) {
		const char *value = rows_value(rows);

		if (value && i > 1)
			text = arena_printf(place->arena, "%s%s=%s ", text,
					    rows_name(rows, i), value);
	}
	return text;
}

static void
each_change_says_what_it_was_and_became(void **state)
{
	struct place *place = *state;
	struct session session = exam_session();
	struct rows *rows;

	session.id = exam_add(place, session);
	session.revision = 1;
	exam_begin(place);
	tell(place, &session, "creation", "");
	session.statut = SESSION_DEMANDE_DTE_ENVOYEE;
	session.dte_le =
		(struct optional_date){ true, exam_date("2020-06-15") };
	change(place, &session, "demande-dte", "");
	session.fin = exam_date("2020-07-11");
	session.lieu = "Salle 2";
	change(place, &session, "informations-pratiques", "");
	session.lieu = "";
	session.dte_a_refaire = true;
	session.derogation = "Site fermé.";
	change(place, &session, "informations-pratiques", "Fermée");
	change(place, &session, "candidat-ajout", "");
	exam_commit(place);

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_session_history(place->store, session.id);
	assert_true(rows_next(rows));
	assert_string_equal(row_text(place, rows),
			    "@verb=candidat-ajout @revision=5 ");
	assert_true(rows_next(rows));
	assert_string_equal(row_text(place, rows),
			    "@verb=informations-pratiques @motif=Fermée "
			    "@revision=4 dte-a-refaire/@apres=oui "
			    "lieu/@avant=Salle 2 "
			    "derogation/@apres=Site fermé. ");
	assert_true(rows_next(rows));
	assert_string_equal(row_text(place, rows),
			    "@verb=informations-pratiques @revision=3 "
			    "fin/@avant=2020-07-10 fin/@apres=2020-07-11 "
			    "lieu/@apres=Salle 2 ");
	assert_true(rows_next(rows));
	assert_string_equal(row_text(place, rows),
			    "@verb=demande-dte @revision=2 "
			    "statut/@avant=en-preparation "
			    "statut/@apres=demande-dte-envoyee "
			    "dte-le/@apres=2020-06-15 ");
	assert_true(rows_next(rows));
	assert_string_equal(row_text(place, rows),
			    "@verb=creation @revision=1 "
			    "debut/@apres=2020-07-06 fin/@apres=2020-07-10 "
			    "fin-initiale/@apres=2020-07-10 "
			    "statut/@apres=en-preparation ");
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

static void
another_session_is_not_told(void **state)
{
	struct place *place = *state;
	struct session one = exam_session();
	struct session other = exam_session();
	struct rows *rows;

	one.id = exam_add(place, one);
	other.id = exam_add(place, other);
	one.revision = other.revision = 1;
	exam_begin(place);
	change(place, &other, "demande-dte", "");
	/* The same number, of another kind of thing. */
	place_sql(place,
		  "INSERT INTO journal SET date = '2020-06-15', auteur = 'x',"
		  " noun = 'centre', noun_id = '%d', verb = 'modification'",
		  (int)one.id);
	exam_commit(place);
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_session_history(place->store, one.id);
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

/* R6: a mesure's line stands where the session has not changed. */
static void
a_line_without_revision_is_told_too(void **state)
{
	struct place *place = *state;
	struct session session = exam_session();
	struct rows *rows;

	session.id = exam_add(place, session);
	session.revision = 0;
	exam_begin(place);
	tell(place, &session, "mesure", "");
	exam_commit(place);
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_session_history(place->store, session.id);
	assert_true(rows_next(rows));
	assert_string_equal(row_text(place, rows), "@verb=mesure ");
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

/* Whoever has the application's account cannot rewrite it. */
/* A clock that was set back loses a version: the next one is held against the
 * last there is, not against nothing. */
static void
a_lost_version_claims_nothing(void **state)
{
	struct place *place = *state;
	struct session session = exam_session();
	struct rows *rows;

	session.id = exam_add(place, session);
	session.revision = 4;
	exam_begin(place);
	tell(place, &session, "informations-pratiques", "");
	exam_commit(place);
	place_sql(place,
		  "UPDATE session SET revision = 4, lieu = 'Salle 3'"
		  " WHERE id = %d",
		  (int)session.id);

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_session_history(place->store, session.id);
	assert_true(rows_next(rows));
	assert_string_equal(row_text(place, rows),
			    "@verb=informations-pratiques @revision=4 "
			    "lieu/@apres=Salle 3 ");
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

static void
nobody_edits_the_past(void **state)
{
	struct place *place = *state;

	assert_string_equal(
		place_sql(place,
			  "SELECT COUNT(*) FROM information_schema"
			  ".table_privileges"
			  " WHERE grantee = CONCAT(CHAR(39), '%s', CHAR(39),"
			  "       '@', CHAR(39), 'localhost', CHAR(39))"
			  "   AND (table_name = 'journal'"
			  "        AND privilege_type IN ('UPDATE', 'DELETE')"
			  "     OR table_name = 'session'"
			  "        AND privilege_type = 'DELETE'"
			  "     OR privilege_type LIKE 'DELETE HISTORY')",
			  place_name()),
		"0");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		EXAM_TEST(each_change_says_what_it_was_and_became),
		EXAM_TEST(another_session_is_not_told),
		EXAM_TEST(a_line_without_revision_is_told_too),
		EXAM_TEST(a_lost_version_claims_nothing),
		EXAM_TEST(nobody_edits_the_past),
	};
	int failed;

	place_make(true);
	failed =
		cmocka_run_group_tests_name("store history", tests, NULL, NULL);
	place_unmake();
	return failed;
}
