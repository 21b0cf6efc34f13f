/* test_login.c: logins, failed attempts, until when they count. */
#include "store/envoi.h"
#include "store/login.h"
#include "store/sweep.h"
#include "store/tentative.h"

#include "../base/cases.h"

#include "place.h"

#include <string.h>

#define NOW "2020-06-15T13:00:00+02:00"

/* An account for who logs in. */
static int64_t
put_compte(struct place *place)
{
	int64_t id = 0;

	place_sql(place, "DELETE FROM login");
	place_sql(place, "DELETE FROM tentative");
	place_sql(place, "DELETE FROM envoi");
	place_sql(place, "DELETE FROM compte WHERE identifiant LIKE 'essai%%'");
	place_sql(place, "INSERT INTO compte SET identifiant = 'essai.ud',"
			 " nom = 'UD d’essai', profil = 'ud',"
			 " departement = '44', mot_de_passe = 'x'");
	for (const char *at = place_sql(place, "SELECT id FROM compte WHERE"
					       " identifiant = 'essai.ud'");
	     *at; at++)
		id = id * 10 + (*at - '0');
	return id;
}

static struct digest
token(const char *text)
{
	return digest_of((struct bytes){ text, strlen(text) });
}

static enum outcome
find(struct place *place, const char *text, struct instant now,
     struct actor *actor)
{
	enum outcome outcome;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	outcome = store_login_find(place->store, token(text), now, actor);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	return outcome;
}

static void
add(struct place *place, const char *text, int64_t compte, struct instant debut,
    struct instant fin)
{
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(
		store_login_add(place->store, token(text), compte, debut, fin),
		OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
}

/* When it is asked for a login from 13:00 to 23:00. */
static struct find_case {
	const char *name;
	const char *token;
	int64_t seconds; /* since its beginning */
	bool locked;
	enum outcome want;
} find_cases[] = {
	/* clang-format off */
	{ "at its beginning",     "a", 0, false, OUTCOME_OK },
	{ "its last second",      "a", 35999, false, OUTCOME_OK },
	{ "at its end",           "a", 36000, false, OUTCOME_NOT_FOUND },
	{ "a second later",       "a", 36001, false, OUTCOME_NOT_FOUND },
	{ "another token",        "b", 0, false, OUTCOME_NOT_FOUND },
	{ "no token",             "", 0, false, OUTCOME_NOT_FOUND },
	{ "a locked account",     "a", 0, true, OUTCOME_NOT_FOUND },
	/* clang-format on */
};

static void
check_find(void **state)
{
	const struct find_case *c = *state;
	const struct instant debut = place_instant(NOW);
	struct actor actor = { 0 };
	struct place *place;
	int64_t compte;
	void *own;

	assert_int_equal(place_enter(&own), 0);
	place = own;
	compte = put_compte(place);
	add(place, "a", compte, debut,
	    (struct instant){ debut.seconds + 36000 });
	if (c->locked)
		place_sql(place, "UPDATE compte SET verrouille = TRUE WHERE"
				 " identifiant = 'essai.ud'");
	assert_int_equal(find(place, c->token,
			      (struct instant){ debut.seconds + c->seconds },
			      &actor),
			 c->want);
	if (c->want == OUTCOME_OK) {
		assert_int_equal(actor.compte, compte);
		assert_string_equal(actor.identifiant, "essai.ud");
		assert_string_equal(actor.nom, "UD d’essai");
		assert_int_equal(actor.profil, PROFIL_UD);
		assert_string_equal(actor.departement, "44");
		assert_string_equal(actor.region, "");
		assert_null(actor.jeton);
	}
	place_leave(&own);
}

static void
what_an_account_may_is_read_each_time(void **state)
{
	struct place *place = *state;
	const struct instant debut = place_instant(NOW);
	struct actor actor = { 0 };

	add(place, "a", put_compte(place), debut,
	    (struct instant){ debut.seconds + 10 });
	place_sql(place, "UPDATE compte SET profil = 'dgefp', departement ="
			 " NULL, nom = 'Autre' WHERE identifiant ="
			 " 'essai.ud'");
	assert_int_equal(find(place, "a", debut, &actor), OUTCOME_OK);
	assert_int_equal(actor.profil, PROFIL_DGEFP);
	assert_string_equal(actor.departement, "");
	assert_string_equal(actor.nom, "Autre");
}

static void
a_login_is_ended(void **state)
{
	struct place *place = *state;
	const int64_t compte = put_compte(place);
	const struct instant debut = place_instant(NOW);
	const struct instant fin = { debut.seconds + 10 };
	struct actor actor;

	for (const char *const *at =
		     (const char *const[]){ "a", "b", "c", NULL };
	     *at; at++)
		add(place, *at, compte, debut, fin);
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	for (int i = 0; i < 2; i++)
		assert_int_equal(store_login_end(place->store, token("a")),
				 OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	assert_int_equal(find(place, "a", debut, &actor), OUTCOME_NOT_FOUND);
	assert_int_equal(find(place, "b", debut, &actor), OUTCOME_OK);
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(store_login_end_all(place->store, compte + 1),
			 OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	assert_int_equal(find(place, "b", debut, &actor), OUTCOME_OK);
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(store_login_end_all(place->store, compte), OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	assert_int_equal(find(place, "b", debut, &actor), OUTCOME_NOT_FOUND);
	assert_int_equal(find(place, "c", debut, &actor), OUTCOME_NOT_FOUND);
}

static void
what_is_over_is_swept(void **state)
{
	struct place *place = *state;
	const int64_t compte = put_compte(place);
	const struct instant now = place_instant(NOW);
	const struct instant day = { now.seconds - 24 * 3600 };

	add(place, "over", compte, day, (struct instant){ now.seconds - 1 });
	add(place, "now", compte, day, now);
	place_sql(place, "INSERT INTO tentative VALUES"
			 " (REPEAT('a', 16), '2020-06-14 10:59:59', 1),"
			 " (REPEAT('b', 16), '2020-06-14 11:00:00', 1)");
	place_sql(place, "INSERT INTO envoi VALUES"
			 " (REPEAT('a', 16), REPEAT('x', 16),"
			 "  '2020-06-14 10:59:59', ''),"
			 " (REPEAT('b', 16), REPEAT('x', 16),"
			 "  '2020-06-14 11:00:00', '')");
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(store_sweep(place->store, now), OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	assert_string_equal(place_sql(place, "SELECT COUNT(*) FROM login"),
			    "1");
	assert_string_equal(place_sql(place, "SELECT GROUP_CONCAT(LEFT(cible,"
					     " 1)) FROM tentative"),
			    "b");
	assert_string_equal(place_sql(place, "SELECT GROUP_CONCAT(LEFT(cle,"
					     " 1)) FROM envoi"),
			    "b");
}

/* Attempts in minutes since 13:00, and how many count at the last of them, in
 * windows of 15 minutes. */
static struct attempt_case {
	const char *name;
	int minutes[6]; /* -1: no more */
	int64_t want;
} attempt_cases[] = {
	/* clang-format off */
	{ "none",                         { -1 }, 0 },
	{ "one",                          { 0, -1 }, 1 },
	{ "three at once",                { 0, 0, 0, -1 }, 3 },
	{ "two in the window",            { 0, 15, -1 }, 2 },
	{ "one a minute later",           { 0, 16, -1 }, 1 },
	{ "a count begins afresh",        { 0, 1, 2, 16, 17, -1 }, 2 },
	{ "it is the first that counts",  { 0, 10, 16, -1 }, 1 },
	/* clang-format on */
};

static void
try_at(struct place *place, struct instant now)
{
	const struct instant since = { now.seconds - 15 * 60 };

	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(
		store_tentative_add(place->store, token("cible"), since, now),
		OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
}

static int64_t
count_at(struct place *place, const char *cible, struct instant now)
{
	const struct instant since = { now.seconds - 15 * 60 };
	int64_t count = -1;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(store_tentative_count(place->store, token(cible),
					       since, &count),
			 OUTCOME_OK);
	return count;
}

static void
check_attempts(void **state)
{
	const struct attempt_case *c = *state;
	const int64_t start = place_instant(NOW).seconds;
	struct instant now = { start };
	struct place *place;
	void *own;

	assert_int_equal(place_enter(&own), 0);
	place = own;
	put_compte(place);
	for (const int *at = c->minutes; *at >= 0; at++) {
		now.seconds = start + *at * (int64_t)60;
		try_at(place, now);
	}
	assert_int_equal(count_at(place, "cible", now), c->want);
	assert_int_equal(count_at(place, "autre", now), 0);
	/* Long after, none does. */
	now.seconds += 3600;
	assert_int_equal(count_at(place, "cible", now), 0);
	now.seconds -= 3600;
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(store_tentative_clear(place->store, token("cible")),
			 OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	assert_int_equal(count_at(place, "cible", now), 0);
	place_leave(&own);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		PLACE_TEST(what_an_account_may_is_read_each_time),
		PLACE_TEST(a_login_is_ended),
		PLACE_TEST(what_is_over_is_swept),
	};
	int failed;

	place_make(true);
	cases_add(&cases, find_cases, sizeof(find_cases), sizeof(*find_cases),
		  check_find);
	cases_add(&cases, attempt_cases, sizeof(attempt_cases),
		  sizeof(*attempt_cases), check_attempts);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("store login", &cases);
	place_unmake();
	return failed;
}
