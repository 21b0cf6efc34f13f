/* test_session_fields.c: the table of a session's fields, and their values. */
#include "domain/session_fields.h"

#include "../base/cases.h"

#include "base/text.h"

#include <string.h>

static const struct session_field *
field_of(const char *column)
{
	const struct session_field *field = session_fields;

	while (field->column && !text_equal(field->column, column))
		field++;
	assert_non_null(field->column);
	return field;
}

static struct value_case {
	const char *name;
	const char *column;
	const char *text;
	bool good;
} value_cases[] = {
	/* clang-format off */
	{ "a number",                 "id",           "42",         true },
	{ "no number",                "id",           NULL,         true },
	{ "a signed number",          "id",           "+42",        false },
	{ "a number with a zero",     "id",           "042",        false },
	{ "a text",                   "lieu",         "Salle 3",    true },
	{ "a type",                   "type",         "ccp",        true },
	{ "no such type",             "type",         "tp",         false },
	{ "a statut",                 "statut",       "Validée",    true },
	{ "no such statut",           "statut",       "ouverte",    false },
	{ "a day",                    "debut",        "2020-02-29", true },
	{ "a day that there is not",  "debut",        "2021-02-29", false },
	{ "no day where one must be", "debut",        "",           false },
	{ "a day that may be there",  "fin_reelle",   "2020-02-29", true },
	{ "no day",                   "fin_reelle",   "",           true },
	{ "a word for a day",         "fin_reelle",   "hier",       false },
	{ "a year before 1900",       "fin_initiale", "1899-12-31", false },
	{ "a titre's sigle",          "titre.sigle",  "SC",         true },
	/* clang-format on */
};

static void
check_value(void **state)
{
	const struct value_case *c = *state;
	struct session session = { 0 };

	assert_int_equal(
		session_field_set(field_of(c->column), &session, c->text),
		c->good);
}

static void
a_value_fills_its_member(void **state)
{
	struct session session = { .lieu = "avant", .dte_a_refaire = true };

	(void)state;
	assert_true(session_field_set(field_of("id"), &session, "42"));
	assert_int_equal(session.id, 42);
	assert_true(session_field_set(field_of("type"), &session, "ccs"));
	assert_int_equal(session.type, SESSION_CCS);
	assert_true(session_field_set(field_of("statut"), &session, "annulee"));
	assert_int_equal(session.statut, SESSION_ANNULEE);
	assert_true(
		session_field_set(field_of("debut"), &session, "1970-01-03"));
	assert_int_equal(session.debut.days, 2);
	assert_true(
		session_field_set(field_of("dte_le"), &session, "1970-01-04"));
	assert_true(session.dte_le.known);
	assert_int_equal(session.dte_le.date.days, 3);
	assert_true(session_field_set(field_of("lieu"), &session, NULL));
	assert_string_equal(session.lieu, "");
	assert_true(session_field_set(field_of("dte_a_refaire"), &session, ""));
	assert_false(session.dte_a_refaire);
	assert_true(
		session_field_set(field_of("dte_a_refaire"), &session, "oui"));
	assert_true(session.dte_a_refaire);
	assert_ptr_equal(session_field_get(field_of("lieu"), &session),
			 &session.lieu);
}

/* The child that a path leads into. */
static size_t
child_length(const char *path)
{
	return strcspn(path, "/@");
}

/* As app/listing asks it: attributes before children, columns of a child
 * together, its attributes before its text. */
static void
paths_are_in_order(void **state)
{
	(void)state;
	for (const struct session_field *field = session_fields + 1;
	     field->column; field++) {
		const size_t length = child_length(field->path);

		if (length && strncmp(field[-1].path, field->path, length) == 0)
			assert_non_null(strchr(field[-1].path, '@'));
		for (const struct session_field *other = session_fields;
		     other + 1 < field; other++)
			if (child_length(other->path) == length &&
			    strncmp(other->path, field->path, length) == 0)
				assert_int_equal(strncmp(field[-1].path,
							 field->path, length),
						 0);
	}
}

static size_t
size_of(enum session_field_kind kind)
{
	switch (kind) {
	case SESSION_FIELD_BORROWED:
		return 0;
	case SESSION_FIELD_NUMBER:
		return sizeof(int64_t);
	case SESSION_FIELD_TEXT:
		return sizeof(char *);
	case SESSION_FIELD_DATE:
		return sizeof(struct date);
	case SESSION_FIELD_OPTIONAL_DATE:
		return sizeof(struct optional_date);
	case SESSION_FIELD_FLAG:
		return sizeof(bool);
	case SESSION_FIELD_TYPE:
	case SESSION_FIELD_STATUT:
		break;
	}
	return sizeof(enum session_statut);
}

/* A member without a row would be read by nobody; what is left are gaps. */
static void
each_member_has_a_row(void **state)
{
	bool covered[sizeof(struct session)] = { false };
	size_t gap = 0;

	(void)state;
	for (const struct session_field *field = session_fields; field->column;
	     field++)
		for (size_t i = 0; i < size_of(field->kind); i++) {
			assert_false(covered[field->offset + i]);
			covered[field->offset + i] = true;
		}
	for (size_t i = 0; i < sizeof(covered); i++) {
		gap = covered[i] ? 0 : gap + 1;
		assert_true(gap < sizeof(int64_t));
	}
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_value_fills_its_member),
		cmocka_unit_test(paths_are_in_order),
		cmocka_unit_test(each_member_has_a_row),
	};

	cases_add(&cases, value_cases, sizeof(value_cases),
		  sizeof(value_cases[0]), check_value);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("session_fields", &cases);
}
