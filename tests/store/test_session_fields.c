/* test_session_fields.c: each field of a session is kept, shown and told. */
#include "domain/session_fields.h"

#include "base/text.h"
#include "store/journal.h"

#include "../base/cases.h"

#include "exam.h"

#include <string.h>

static const struct actor dgefp = {
	.identifiant = "a",
	.nom = "A",
	.profil = PROFIL_DGEFP,
	.departement = "",
	.region = "",
	.jeton = "",
};

/* A value that the session of exam.h may take, other than the one it has. */
static const char *
sample(const struct session_field *field)
{
	switch (field->kind) {
	case SESSION_FIELD_TEXT:
		return "R9 é";
	case SESSION_FIELD_DATE:
	case SESSION_FIELD_OPTIONAL_DATE:
		return "2020-07-08";
	case SESSION_FIELD_FLAG:
		return "oui";
	case SESSION_FIELD_STATUT:
		return field->nullable ? "demande-dte-envoyee" : "annulee";
	case SESSION_FIELD_BORROWED:
	case SESSION_FIELD_NUMBER:
	case SESSION_FIELD_TYPE:
		break;
	}
	fail_msg("%s: no sample", field->column);
	return NULL;
}

static const char *
shown(struct place *place, int64_t id, const char *path)
{
	const struct row *row;
	struct session_view view;

	exam_begin(place);
	assert_int_equal(store_session_view(place->store, &dgefp, id, &view),
			 OUTCOME_OK);
	store_rollback(place->store);
	row = view.row;
	for (size_t i = 0; i < row->count; i++)
		if (text_equal(row->names[i], path))
			return row->values[i];
	fail_msg("%s: not in the view", path);
	return NULL;
}

/* Changes one field, and says so in the journal. */
static void
change(struct place *place, const struct session_field *field, int64_t id)
{
	struct session session;
	struct journal_entry entry = {
		.date = place_instant("2020-06-15T15:00:00+02:00"),
		.auteur = "a",
		.noun = "session",
		.noun_id = arena_printf(place->arena, "%d", (int)id),
		.verb = "import",
	};

	exam_begin(place);
	assert_int_equal(store_session_lock(place->store, &dgefp, id, &session),
			 OUTCOME_OK);
	if (field->nullable && field->kind == SESSION_FIELD_STATUT)
		session.statut = SESSION_ANNULEE;
	assert_true(session_field_set(field, &session, sample(field)));
	assert_int_equal(store_session_save(place->store, &session),
			 OUTCOME_OK);
	entry.revision = session.revision;
	assert_int_equal(store_journal_add(place->store, &entry), OUTCOME_OK);
	exam_commit(place);
}

/* What the history says that a field became; NULL: nothing. */
static const char *
told(struct place *place, const struct session_field *field, int64_t id)
{
	const char *at = strchr(field->path, '@');
	const char *name = arena_printf(place->arena, "%s/@apres",
					at ? at + 1 : field->path);
	const char *found = NULL;
	struct rows *rows;

	exam_begin(place);
	rows = store_session_history(place->store, id);
	assert_true(rows_next(rows));
	for (size_t i = 0; i < rows_columns(rows); i++) {
		const char *value = rows_value(rows);

		if (text_equal(rows_name(rows, i), name))
			found = value;
	}
	assert_int_equal(rows_close(rows), OUTCOME_OK);
	store_rollback(place->store);
	return found;
}

static void
a_field_is_saved(struct place *place, const struct session_field *field)
{
	const int64_t id = exam_add(place, exam_session());
	const char *value;

	change(place, field, id);
	value = shown(place, id, field->path);
	assert_non_null(value);
	assert_string_equal(value, sample(field));
	value = told(place, field, id);
	assert_int_equal(value != NULL, field->told);
	if (value)
		assert_string_equal(value, sample(field));
}

/* As it was added, and nothing where there is nothing. */
static void
a_field_is_added(struct place *place, const struct session_field *field)
{
	struct session session = exam_session();
	const bool empty = field->kind == SESSION_FIELD_TEXT ||
			   field->kind == SESSION_FIELD_FLAG ||
			   field->kind == SESSION_FIELD_OPTIONAL_DATE ||
			   field->nullable;
	const char *value;

	if (field->kept != SESSION_KEPT_ALWAYS) {
		assert_non_null(
			shown(place, exam_add(place, session), field->path));
		return;
	}
	if (empty)
		session_field_set(field, &session, NULL);
	value = shown(place, exam_add(place, session), field->path);
	assert_int_equal(value == NULL, empty);
	if (field->nullable && field->kind == SESSION_FIELD_STATUT)
		session.statut = SESSION_ANNULEE;
	assert_true(session_field_set(field, &session, sample(field)));
	value = shown(place, exam_add(place, session), field->path);
	assert_non_null(value);
	assert_string_equal(value, sample(field));
}

static void
check_field(void **state)
{
	const struct session_field *field = *state;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	a_field_is_added(own, field);
	if (field->kept == SESSION_KEPT_ALWAYS)
		a_field_is_saved(own, field);
	place_leave(&own);
}

int
main(void)
{
	static struct cases cases;
	int failed;

	place_make(true);
	for (const struct session_field *field = session_fields; field->column;
	     field++)
		cases.tests[cases.count++] = (struct CMUnitTest){
			.name = field->column,
			.test_func = check_field,
			.initial_state = (void *)(uintptr_t)field,
		};
	failed = cases_run("session_fields", &cases);
	place_unmake();
	return failed;
}
