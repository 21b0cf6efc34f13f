/* test_memo.c: what is remembered, and when it is forgotten. */
#include "xml/memo.h"

#include "base/text.h"
#include "xml/library.h"

#include "../base/cases.h"

#include <libxml/globals.h>
#include <stdio.h>
#include <string.h>

enum { LIMIT = 1 << 20 };

static struct memo memo = { .limit = LIMIT };
static char sheets[2][64]; /* addresses of two stylesheets */

static struct digest
key(unsigned number)
{
	char text[16];

	snprintf(text, sizeof(text), "%u", number);
	return digest_of(text_bytes(text));
}

static struct bytes
made(size_t length, char of)
{
	char *data = xmlMalloc(length + 1);

	memset(data, of, length);
	return (struct bytes){ data, length };
}

static size_t
remembered(void)
{
	size_t bytes = 0;

	for (size_t i = 0; i < MEMO_SLOTS; i++)
		bytes += memo.entries[i].result.bytes.length;
	return bytes;
}

static void
nothing_is_in_an_empty_memo(void **state)
{
	(void)state;
	assert_null(memo_find(&memo, sheets[0], key(0)));
	memo_clear(&memo);
	assert_int_equal(memo.bytes, 0);
}

static void
what_was_added_is_found(void **state)
{
	const struct xml_result *added =
		memo_add(&memo, sheets[0], key(1), made(3, 'a'));
	struct digest digest;

	(void)state;
	assert_ptr_equal(memo_find(&memo, sheets[0], key(1)), added);
	assert_memory_equal(added->bytes.data, "aaa", 3);
	digest = digest_of((struct bytes){ "aaa", 3 });
	assert_memory_equal(&added->digest, &digest, sizeof(digest));
	assert_null(memo_find(&memo, sheets[0], key(2)));
	assert_null(memo_find(&memo, sheets[1], key(1)));
	assert_int_equal(memo.bytes, 3);
	memo_clear(&memo);
	assert_null(memo_find(&memo, sheets[0], key(1)));
	assert_int_equal(memo.bytes, 0);
}

/* Two stylesheets may make two things of one document. */
static void
stylesheets_are_told_apart(void **state)
{
	(void)state;
	memo_add(&memo, sheets[0], key(1), made(1, 'a'));
	memo_add(&memo, sheets[1], key(1), made(1, 'b'));
	for (int i = 0; i < 2; i++) {
		const struct xml_result *found =
			memo_find(&memo, sheets[i], key(1));

		if (found)
			assert_int_equal(*found->bytes.data, 'a' + i);
	}
	memo_clear(&memo);
}

static void
the_same_document_takes_its_own_place(void **state)
{
	(void)state;
	memo_add(&memo, sheets[0], key(1), made(10, 'a'));
	memo_add(&memo, sheets[0], key(1), made(4, 'b'));
	assert_int_equal(memo.bytes, 4);
	assert_int_equal(*memo_find(&memo, sheets[0], key(1))->bytes.data, 'b');
	memo_clear(&memo);
}

static void
every_slot_holds_one(void **state)
{
	enum { MANY = 10 * MEMO_SLOTS };
	size_t found = 0;

	(void)state;
	for (unsigned i = 0; i < MANY; i++) {
		memo_add(&memo, sheets[0], key(i), made(i % 100, 'a'));
		assert_int_equal(memo.bytes, remembered());
		assert_non_null(memo_find(&memo, sheets[0], key(i)));
	}
	for (unsigned i = 0; i < MANY; i++)
		found += memo_find(&memo, sheets[0], key(i)) != NULL;
	/* No slot is left out, and none holds two. */
	assert_true(found > MEMO_SLOTS * 9 / 10 && found <= MEMO_SLOTS);
	memo_clear(&memo);
}

/* As many as a fourth of the slots meet too seldom for one to be lost. */
static void
what_is_asked_for_in_turn_is_kept(void **state)
{
	enum { MANY = MEMO_SLOTS / 4 };
	size_t found = 0;

	(void)state;
	for (unsigned i = 0; i < MANY; i++)
		memo_add(&memo, sheets[0], key(i), made(1, 'a'));
	for (unsigned i = 0; i < MANY; i++)
		found += memo_find(&memo, sheets[0], key(i)) != NULL;
	assert_int_equal(found, MANY);
	memo_clear(&memo);
}

static void
the_bound_is_kept(void **state)
{
	enum { PIECE = LIMIT / 4 };
	size_t found = 0;

	(void)state;
	for (unsigned i = 0; i < 100; i++) {
		memo_add(&memo, sheets[0], key(i), made(PIECE, 'a'));
		assert_non_null(memo_find(&memo, sheets[0], key(i)));
		assert_true(memo.bytes <= LIMIT);
	}
	for (unsigned i = 0; i < 100; i++)
		found += memo_find(&memo, sheets[0], key(i)) != NULL;
	/* What fits is kept: making room forgets no more than it must. */
	assert_int_equal(found, 4);
	memo_clear(&memo);
}

static void
without_a_limit_only_the_last_is_known(void **state)
{
	static struct memo none;

	(void)state;
	memo_add(&none, sheets[0], key(1), made(1, 'a'));
	memo_add(&none, sheets[0], key(2), made(1, 'b'));
	assert_null(memo_find(&none, sheets[0], key(1)));
	memo_clear(&none);
}

/* What alone is larger than the bound is still given, and goes next. */
static void
a_result_over_the_bound_goes_next(void **state)
{
	const struct xml_result *added;

	(void)state;
	memo_add(&memo, sheets[0], key(1), made(1, 'a'));
	added = memo_add(&memo, sheets[0], key(2), made(LIMIT + 1, 'b'));
	assert_int_equal(added->bytes.length, LIMIT + 1);
	assert_null(memo_find(&memo, sheets[0], key(1)));
	memo_add(&memo, sheets[0], key(3), made(1, 'c'));
	assert_int_equal(memo.bytes, 1);
	memo_clear(&memo);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_is_in_an_empty_memo),
		cmocka_unit_test(what_was_added_is_found),
		cmocka_unit_test(stylesheets_are_told_apart),
		cmocka_unit_test(the_same_document_takes_its_own_place),
		cmocka_unit_test(every_slot_holds_one),
		cmocka_unit_test(what_is_asked_for_in_turn_is_kept),
		cmocka_unit_test(the_bound_is_kept),
		cmocka_unit_test(without_a_limit_only_the_last_is_known),
		cmocka_unit_test(a_result_over_the_bound_goes_next),
	};

	xml_library_open();
	return cmocka_run_group_tests_name("memo", tests, NULL, NULL);
}
