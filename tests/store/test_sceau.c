/* test_sceau.c: the secret of seals in a real database. */
#include "store/sceau.h"

#include "../base/cases.h"

#include "place.h"

#include <string.h>

#define SECRET "a secret of thirty-two letters.."

static enum outcome
find(struct place *place, struct bytes *valeur)
{
	enum outcome outcome;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	outcome = store_sceau_find(place->store, valeur);
	store_rollback(place->store);
	return outcome;
}

/* The schema draws it, for all who ask; another is another's. */
static void
a_database_is_made_with_one(void **state)
{
	static const char nothing[32];
	struct place *place = *state;
	struct bytes first;
	struct bytes second;

	assert_int_equal(find(place, &first), OUTCOME_OK);
	assert_int_equal(first.length, sizeof(nothing));
	assert_memory_not_equal(first.data, nothing, sizeof(nothing));
	assert_int_equal(find(place, &second), OUTCOME_OK);
	assert_memory_equal(first.data, second.data, first.length);
	place_sql(place, "UPDATE sceau SET valeur = '%s'", SECRET);
	assert_int_equal(find(place, &second), OUTCOME_OK);
	assert_memory_equal(second.data, SECRET, sizeof(nothing));
	place_sql(place, "DELETE FROM sceau");
	assert_int_equal(find(place, &second), OUTCOME_NOT_FOUND);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		PLACE_TEST(a_database_is_made_with_one),
	};
	int failed;

	place_make(true);
	failed = cmocka_run_group_tests_name("store sceau", tests, NULL, NULL);
	place_unmake();
	return failed;
}
