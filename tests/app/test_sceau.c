/* test_sceau.c: a seal is one account's and one path's; what was typed opens
 * for them, in time and unchanged. */
#include "app/sceau.h"

#include "../base/cases.h"

#include "base/text.h"

#include <string.h>

#define PATH "/demandes/1001/refus"

enum { COMPTE = 42, FIN = 1592229600 };

static const struct sceau_secret ours = { "a secret of thirty-two letters.." };
static const struct sceau_secret other = { "a secret of thirty-two letters.!" };
static const struct sceau whole = { COMPTE, PATH, { FIN } };

static void
a_seal_is_always_the_same(void **state)
{
	char first[SCEAU_TEXT];
	char second[SCEAU_TEXT];

	(void)state;
	sceau_write(&ours, COMPTE, PATH, first);
	sceau_write(&ours, COMPTE, PATH, second);
	assert_string_equal(first, second);
	assert_int_equal(strlen(first), SCEAU_TEXT - 1);
}

static struct seal_case {
	const char *name;
	const struct sceau_secret *secret;
	int64_t compte;
	const char *path;
	bool genuine;
} seal_cases[] = {
	/* clang-format off */
	{ "ours",              &ours, COMPTE, PATH, true },
	{ "of another account", &ours, COMPTE + 1, PATH, true },
	{ "a negative account", &ours, -1, PATH, true },
	{ "another secret",    &other, COMPTE, PATH, false },
	{ "another path",      &ours, COMPTE, "/demandes/1002/refus", false },
	{ "a longer path",     &ours, COMPTE, PATH "/x", false },
	{ "no path",           &ours, COMPTE, "", false },
	/* clang-format on */
};

static void
check_seal(void **state)
{
	const struct seal_case *c = *state;
	char text[SCEAU_TEXT];
	int64_t compte = 0;

	sceau_write(c->secret, c->compte, c->path, text);
	assert_int_equal(sceau_read(&ours, text, PATH, &compte), c->genuine);
	assert_int_equal(compte, c->genuine ? c->compte : 0);
}

/* Whatever letter of it is another. */
static void
a_changed_seal_is_none(void **state)
{
	char text[SCEAU_TEXT];
	int64_t compte;

	(void)state;
	sceau_write(&ours, COMPTE, PATH, text);
	for (size_t i = 0; i < SCEAU_TEXT - 1; i++) {
		const char letter = text[i];

		text[i] = letter == 'A' ? 'B' : 'A';
		assert_false(sceau_read(&ours, text, PATH, &compte));
		text[i] = letter;
	}
	assert_true(sceau_read(&ours, text, PATH, &compte));
	text[SCEAU_TEXT - 2] = '\0';
	assert_false(sceau_read(&ours, text, PATH, &compte));
	assert_false(sceau_read(&ours, "", PATH, &compte));
	assert_false(sceau_read(&ours, "é+/=", PATH, &compte));
}

static struct open_case {
	const char *name;
	const struct sceau_secret *secret;
	struct sceau closed;
	int64_t now;
	enum sceau_verdict want;
} open_cases[] = {
	/* clang-format off */
	{ "at once",             &ours, { COMPTE, PATH, { FIN } }, FIN - 3600, SCEAU_OPEN },
	{ "in its last second",  &ours, { COMPTE, PATH, { FIN } }, FIN - 1, SCEAU_OPEN },
	{ "at its end",          &ours, { COMPTE, PATH, { FIN } }, FIN, SCEAU_OVER },
	{ "long after",          &ours, { COMPTE, PATH, { FIN } }, FIN + 86400, SCEAU_OVER },
	{ "of another account",  &ours, { COMPTE + 1, PATH, { FIN } }, FIN - 1, SCEAU_OPEN },
	{ "for another path",    &ours, { COMPTE, "/demandes", { FIN } }, FIN - 1, SCEAU_FALSE },
	{ "another path, later", &ours, { COMPTE, "/demandes", { FIN } }, FIN, SCEAU_FALSE },
	{ "another secret",      &other, { COMPTE, PATH, { FIN } }, FIN - 1, SCEAU_FALSE },
	/* clang-format on */
};

static void
check_open(void **state)
{
	const struct open_case *c = *state;
	struct arena *arena = arena_new();
	struct sceau sceau = { .path = PATH };
	struct bytes typed = { 0 };
	const char *text =
		sceau_close(c->secret, arena, &c->closed, text_bytes("motif"));

	assert_int_equal(sceau_open(&ours, arena, text,
				    (struct instant){ c->now }, &sceau, &typed),
			 c->want);
	if (c->want != SCEAU_FALSE) {
		assert_int_equal(sceau.compte, c->closed.compte);
		assert_int_equal(sceau.fin.seconds, FIN);
	}
	if (c->want == SCEAU_OPEN)
		assert_string_equal(typed.data, "motif");
	assert_int_equal(typed.length, c->want == SCEAU_OPEN ? 5 : 0);
	arena_free(arena);
}

/* It opens as often as it comes, and nobody sees from two of them that the
 * same was typed. */
static void
the_same_is_closed_in_another_way(void **state)
{
	struct arena *arena = arena_new();
	const struct bytes typed = text_bytes("le même texte");
	const char *first = sceau_close(&ours, arena, &whole, typed);
	const char *second = sceau_close(&ours, arena, &whole, typed);

	(void)state;
	assert_string_not_equal(first, second);
	assert_null(strstr(first, "texte"));
	for (int i = 0; i < 2; i++) {
		struct sceau sceau = { .path = PATH };
		struct bytes opened;

		assert_int_equal(sceau_open(&ours, arena, first,
					    (struct instant){ 0 }, &sceau,
					    &opened),
				 SCEAU_OPEN);
		assert_int_equal(opened.length, typed.length);
		assert_memory_equal(opened.data, typed.data, typed.length);
	}
	arena_free(arena);
}

/* Its account, its end, its text: whatever letter of it is another. */
static void
a_changed_text_stays_closed(void **state)
{
	struct arena *arena = arena_new();
	const char *closed =
		sceau_close(&ours, arena, &whole, text_bytes("motif"));
	const size_t length = strlen(closed);
	struct sceau sceau = { .path = PATH };
	struct bytes typed;

	(void)state;
	for (size_t i = 0; i < length; i++) {
		char *text = arena_copy(arena, closed, length);

		text[i] = text[i] == 'A' ? 'B' : 'A';
		assert_int_equal(sceau_open(&ours, arena, text,
					    (struct instant){ 0 }, &sceau,
					    &typed),
				 SCEAU_FALSE);
		/* And whatever is left out of its end. */
		text = arena_copy(arena, closed, i);
		assert_int_equal(sceau_open(&ours, arena, text,
					    (struct instant){ 0 }, &sceau,
					    &typed),
				 SCEAU_FALSE);
	}
	arena_free(arena);
}

/* 256 KiB with all that is added to the text: 16 + 24 + 16 bytes. */
static void
the_longest_text(void **state)
{
	static const size_t limit = 256 * 1024 - 56;
	struct arena *arena = arena_new();
	char *long_text = arena_alloc(arena, limit + 1);
	struct sceau sceau = { .path = PATH };
	struct bytes typed;
	const char *text;

	(void)state;
	memset(long_text, 'e', limit);
	text = sceau_close(&ours, arena, &whole,
			   (struct bytes){ long_text, limit });
	assert_non_null(text);
	assert_int_equal(strlen(text), (256 * 1024 * 8 + 5) / 6);
	assert_int_equal(sceau_open(&ours, arena, text, (struct instant){ 0 },
				    &sceau, &typed),
			 SCEAU_OPEN);
	assert_int_equal(typed.length, limit);
	assert_memory_equal(typed.data, long_text, limit);
	assert_null(sceau_close(&ours, arena, &whole,
				(struct bytes){ long_text, limit + 1 }));
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_seal_is_always_the_same),
		cmocka_unit_test(a_changed_seal_is_none),
		cmocka_unit_test(the_same_is_closed_in_another_way),
		cmocka_unit_test(a_changed_text_stays_closed),
		cmocka_unit_test(the_longest_text),
	};

	cases_add(&cases, seal_cases, sizeof(seal_cases), sizeof(*seal_cases),
		  check_seal);
	cases_add(&cases, open_cases, sizeof(open_cases), sizeof(*open_cases),
		  check_open);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("sceau", &cases);
}
