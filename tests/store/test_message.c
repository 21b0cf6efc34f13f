/* test_message.c: the outbox in a real database. */
#include "store/message.h"

#include "../base/cases.h"

#include "exam.h"

#define NOW "2020-06-15T15:00:00+02:00"

/* Comptes 1 to 3 answer for centres 1 to 3; 4 and 5 are of UD 44. */
static int
enter(void **state)
{
	int entered;
	struct place *place;

	place_enter(state);
	place_sql(*state, "DELETE FROM message");
	place_leave(state);
	entered = exam_enter(state);
	place = *state;
	place_sql(place, "INSERT INTO compte (id, identifiant, nom, profil,"
			 " departement, mot_de_passe) VALUES"
			 " (4, 'ud', 'Ud', 'ud', '44', ''),"
			 " (5, 'ud-bis', 'Ud bis', 'ud', '44', ''),"
			 " (6, 'ud-75', 'Ud 75', 'ud', '75', '')");
	place_sql(place, "UPDATE compte SET courriel ="
			 " CONCAT(identifiant, '@exemple.invalid')"
			 " WHERE id NOT IN (2, 5)");
	return entered;
}

static struct message
message_of(void)
{
	return (struct message){
		.code = MESSAGE_DEMANDE_ACCORDEE,
		.date = place_instant(NOW),
		.noun = "demande",
		.noun_id = "12",
		.motif = "Salle inondée",
		.auteur = "Agent",
		.session = 100042,
		.debut = { true, exam_date("2020-07-06") },
		.fin = { true, exam_date("2020-07-10") },
		.sequence = 3,
	};
}

static void
add(struct place *place, struct message_to to)
{
	const struct message message = message_of();

	exam_begin(place);
	assert_int_equal(store_message_add(place->store, &message, &to),
			 OUTCOME_OK);
	exam_commit(place);
}

static struct to_case {
	const char *name;
	struct message_to to;
	const char *want;      /* comptes told */
	const char *want_mail; /* of them, by mail as well */
} to_cases[] = {
	/* clang-format off */
	{ "nobody",                 { 0 },                                  "",    "" },
	{ "one compte",             { .compte = 1 },                        "1",   "1" },
	{ "one without an address", { .compte = 2 },                        "2",   "" },
	{ "a centre",               { .centre = 3 },                        "3",   "3" },
	{ "an UD",                  { .departement = "44" },                "4,5", "4" },
	{ "another UD",             { .departement = "75" },                "6",   "6" },
	{ "an UD without agents",   { .departement = "49" },                "",    "" },
	{ "an UD, not who did it",  { .departement = "44", .except = 4 },   "5",   "" },
	{ "a compte but itself",    { .compte = 1, .except = 1 },           "",    "" },
	{ "both, once each",        { .compte = 4, .centre = 1, .departement = "44" }, "1,4,5", "1,4" },
	/* clang-format on */
};

static void
check_to(void **state)
{
	const struct to_case *c = *state;
	struct place *place;
	void *held = NULL;

	enter(&held);
	place = held;
	add(place, c->to);
	assert_string_equal(place_sql(place,
				      "SELECT IFNULL(GROUP_CONCAT(compte"
				      " ORDER BY compte), '') FROM message"),
			    c->want);
	assert_string_equal(place_sql(place,
				      "SELECT IFNULL(GROUP_CONCAT(compte"
				      " ORDER BY compte), '') FROM message"
				      " WHERE prochain IS NOT NULL"),
			    c->want_mail);
	place_leave(&held);
}

static enum outcome
take(struct store *store, const char *now, struct message_due *due)
{
	return store_message_take(store, place_instant(now), due);
}

static void
it_is_taken_as_it_was_added(void **state)
{
	struct place *place = *state;
	struct message_due due;

	add(place, (struct message_to){ .compte = 1 });
	exam_begin(place);
	assert_int_equal(take(place->store, "2020-06-15T14:59:59+02:00", &due),
			 OUTCOME_NOT_FOUND);
	assert_int_equal(take(place->store, NOW, &due), OUTCOME_OK);
	assert_int_equal(due.message.code, MESSAGE_DEMANDE_ACCORDEE);
	assert_int_equal(due.message.date.seconds, place_instant(NOW).seconds);
	assert_string_equal(due.message.noun, "demande");
	assert_string_equal(due.message.noun_id, "12");
	assert_string_equal(due.message.motif, "Salle inondée");
	assert_string_equal(due.message.auteur, "Agent");
	assert_int_equal(due.message.session, 100042);
	assert_true(due.message.debut.known);
	assert_int_equal(due.message.fin.date.days,
			 exam_date("2020-07-10").days);
	assert_int_equal(due.message.sequence, 3);
	assert_string_equal(due.nom, "Un");
	assert_string_equal(due.courriel, "un@exemple.invalid");
	assert_int_equal(due.essais, 0);
	store_rollback(place->store);
	/* Nobody writes to a compte that was locked since. */
	place_sql(place, "UPDATE compte SET verrouille = TRUE WHERE id = 1");
	exam_begin(place);
	assert_int_equal(take(place->store, NOW, &due), OUTCOME_OK);
	assert_string_equal(due.courriel, "");
	store_rollback(place->store);
}

static void
two_senders_take_two_messages(void **state)
{
	struct place *place = *state;
	struct store *other = store_new(&place->application, place->arena);
	struct message_due first;
	struct message_due second;
	struct message_due third;

	add(place, (struct message_to){ .compte = 1 });
	add(place, (struct message_to){ .compte = 3 });
	exam_begin(place);
	assert_int_equal(take(place->store, NOW, &first), OUTCOME_OK);
	assert_int_equal(store_begin(other, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(take(other, NOW, &second), OUTCOME_OK);
	assert_true(first.message.id < second.message.id);
	assert_int_equal(store_message_sent(other, second.message.id,
					    place_instant(NOW)),
			 OUTCOME_OK);
	assert_int_equal(store_commit(other), OUTCOME_OK);
	assert_int_equal(store_begin(other, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(take(other, NOW, &third), OUTCOME_NOT_FOUND);
	/* The first dies before it could tell: it is there for the next. */
	store_rollback(place->store);
	assert_int_equal(take(other, NOW, &third), OUTCOME_OK);
	assert_int_equal(third.message.id, first.message.id);
	store_rollback(other);
	store_free(other);
}

static void
a_failure_is_kept_and_tried_again(void **state)
{
	struct place *place = *state;
	struct message_due due;

	add(place, (struct message_to){ .compte = 1 });
	exam_begin(place);
	assert_int_equal(take(place->store, NOW, &due), OUTCOME_OK);
	assert_int_equal(
		store_message_failed(place->store, due.message.id,
				     place_instant("2020-06-15T15:01:00+02:00"),
				     "550 no"),
		OUTCOME_OK);
	exam_commit(place);
	assert_string_equal(place_sql(place, "SELECT CONCAT_WS(' ', essais,"
					     " prochain, erreur) FROM message"),
			    "1 2020-06-15 13:01:00 550 no");
	exam_begin(place);
	assert_int_equal(take(place->store, NOW, &due), OUTCOME_NOT_FOUND);
	assert_int_equal(take(place->store, "2020-06-15T15:01:00+02:00", &due),
			 OUTCOME_OK);
	assert_int_equal(due.essais, 1);
	assert_int_equal(store_message_sent(place->store, due.message.id,
					    place_instant(NOW)),
			 OUTCOME_OK);
	exam_commit(place);
	assert_string_equal(place_sql(place, "SELECT CONCAT_WS('|', envoye,"
					     " prochain IS NULL, erreur)"
					     " FROM message"),
			    "2020-06-15 13:00:00|1|");
}

static int64_t
unread(struct place *place, int64_t compte)
{
	int64_t count = -1;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(store_message_unread(place->store, compte, &count),
			 OUTCOME_OK);
	return count;
}

static void
mark(struct place *place, int64_t compte, int64_t upto)
{
	exam_begin(place);
	assert_int_equal(store_message_mark_read(place->store, compte, upto,
						 place_instant(NOW)),
			 OUTCOME_OK);
	exam_commit(place);
}

static void
reading_waits_for_nobody(void **state)
{
	struct place *place = *state;
	struct store *other = store_new(&place->application, place->arena);
	struct message_due due;

	add(place, (struct message_to){ .compte = 1 });
	add(place, (struct message_to){ .compte = 1 });
	add(place, (struct message_to){ .compte = 3 });
	assert_int_equal(unread(place, 1), 2);
	mark(place, 2, INT64_MAX);
	mark(place, 1, 0);
	assert_int_equal(unread(place, 1), 2);
	assert_int_equal(store_begin(other, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(take(other, NOW, &due), OUTCOME_OK);
	mark(place, 1, INT64_MAX);
	assert_int_equal(unread(place, 1), 1);
	store_rollback(other);
	store_free(other);
	mark(place, 1, INT64_MAX);
	assert_int_equal(unread(place, 1), 0);
	assert_int_equal(unread(place, 3), 1);
	/* What came after the page is not read. */
	add(place, (struct message_to){ .compte = 1 });
	add(place, (struct message_to){ .compte = 1 });
	mark(place, 1,
	     atol(place_sql(place, "SELECT MAX(id) - 1"
				   " FROM message")));
	assert_int_equal(unread(place, 1), 1);
}

static void
the_list_is_ones_own(void **state)
{
	struct place *place = *state;
	struct rows *rows;

	add(place, (struct message_to){ .compte = 1 });
	add(place, (struct message_to){ .compte = 3 });
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_message_list(place->store, 1, 10);
	assert_true(rows_next(rows));
	rows_value(rows);
	assert_string_equal(rows_value(rows), NOW);
	assert_string_equal(rows_value(rows), "demande-accordee");
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

#define MESSAGE_TEST(function)                                                 \
	cmocka_unit_test_setup_teardown(function, enter, place_leave)

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		MESSAGE_TEST(it_is_taken_as_it_was_added),
		MESSAGE_TEST(two_senders_take_two_messages),
		MESSAGE_TEST(a_failure_is_kept_and_tried_again),
		MESSAGE_TEST(reading_waits_for_nobody),
		MESSAGE_TEST(the_list_is_ones_own),
	};
	int failed;

	place_make(true);
	cases_add(&cases, to_cases, sizeof(to_cases), sizeof(*to_cases),
		  check_to);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("store message", &cases);
	place_unmake();
	return failed;
}
