/* test_memo.c: what is remembered, and when it is forgotten. */
#include "xml/memo.h"

#include "base/text.h"
#include "xml/library.h"

#include "../base/cases.h"

#include <libxml/globals.h>
#include <stdio.h>
#include <string.h>

/* Bytes of each document here. */
enum { KEY = 11 };

static struct memo memo;
static char sheets[2][64]; /* addresses of two stylesheets */

static struct bytes
key(unsigned number)
{
	static char text[KEY + 1];

	snprintf(text, sizeof(text), "%0*u", KEY, number);
	return text_bytes(text);
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
		bytes += memo.entries[i].result.bytes.length +
			 memo.entries[i].document.length;
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
	assert_int_equal(memo.bytes, KEY + 3);
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
	assert_int_equal(memo.bytes, KEY + 4);
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

/* Documents that begin alike, of every length. */
static void
a_document_is_compared_whole(void **state)
{
	static const char zeros[64];

	(void)state;
	for (size_t i = 0; i < sizeof(zeros); i++) {
		const struct bytes document = { zeros, i };

		assert_null(memo_find(&memo, sheets[0], document));
		memo_add(&memo, sheets[0], document, made(i, 'a'));
		assert_int_equal(
			memo_find(&memo, sheets[0], document)->bytes.length, i);
	}
	memo_clear(&memo);
}

static void
the_bound_is_kept(void **state)
{
	enum { PIECE = MEMO_BYTES / 4 - KEY };
	unsigned i = 0;
	size_t used = 0;

	(void)state;
	/* Pieces that share a slot do not add up: take what does. */
	for (; used < MEMO_BYTES; used = memo.bytes) {
		memo_add(&memo, sheets[0], key(i++), made(PIECE, 'a'));
		assert_true(memo.bytes <= MEMO_BYTES);
	}
	assert_int_equal(memo.bytes, MEMO_BYTES); /* exactly full: all stay */
	memo_add(&memo, sheets[0], key(i), made(1, 'b'));
	assert_true(memo.bytes <= MEMO_BYTES - PIECE + KEY + 1);
	assert_non_null(memo_find(&memo, sheets[0], key(i)));
	memo_clear(&memo);
}

/* What alone is larger than the bound is still given, and goes next. */
static void
a_result_over_the_bound_goes_next(void **state)
{
	const struct xml_result *added;

	(void)state;
	memo_add(&memo, sheets[0], key(1), made(1, 'a'));
	added = memo_add(&memo, sheets[0], key(2), made(MEMO_BYTES + 1, 'b'));
	assert_int_equal(added->bytes.length, MEMO_BYTES + 1);
	assert_null(memo_find(&memo, sheets[0], key(1)));
	memo_add(&memo, sheets[0], key(3), made(1, 'c'));
	assert_int_equal(memo.bytes, KEY + 1);
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
		cmocka_unit_test(a_document_is_compared_whole),
		cmocka_unit_test(the_bound_is_kept),
		cmocka_unit_test(a_result_over_the_bound_goes_next),
	};

	xml_library_open();
	return cmocka_run_group_tests_name("memo", tests, NULL, NULL);
}
