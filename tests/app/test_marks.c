/* test_marks.c: what a drawn page gets in the place of each mark. */
#include "app/marks.h"

#include "app/sceau.h"
#include "base/text.h"

#include "../base/cases.h"

#include <string.h>

#define MARK "00112233445566778899aabbccddeeff"
/* Longer than its mark. */
#define TYPED "typed-typed-typed-typed-typed-typed-typed-typed-typed-typed"

/* A page with K for each key, S for the seal of /a/1~ and T for what was
 * typed. */
static struct mark_case {
	const char *name;
	const char *drawn;
	const char *want;
} mark_cases[] = {
	/* clang-format off */
	{ "nothing",               "", "" },
	{ "no mark",               "<p>a</p>", "<p>a</p>" },
	{ "a key",                 "<i v=\"" MARK "\">", "<i v=\"K\">" },
	{ "nothing but keys",      MARK MARK, "KK" },
	{ "a seal",                "<i v=\"" MARK "/a/1~\">", "<i v=\"S\">" },
	{ "a seal at the end",     MARK "/a/1~", "S" },
	{ "a seal before a query", MARK "/a/1~?b=/c", "S?b=/c" },
	{ "what was typed",        "<i v=\"" MARK "+reprise\">", "<i v=\"T\">" },
	{ "twice",                 MARK "+reprise" MARK "+reprise", "TT" },
	{ "half of that",          MARK "+repris", "K+repris" },
	{ "all of them",           "x" MARK "y" MARK "/a/1~\"" MARK "+reprise" MARK, "xKyS\"TK" },
	{ "half a mark",           "00112233445566778899aabbccddeef", "00112233445566778899aabbccddeef" },
	/* clang-format on */
};

enum { KEY = 32, LENGTH = 32 };

/* Every key is another; 'K' in its place. */
static const char *
name_marks(struct arena *arena, const char *text, const char *seal)
{
	const char *last = "";
	char *named = arena_alloc(arena, strlen(text) + 1);
	char *to = named;

	while (*text)
		if (strncmp(text, seal, LENGTH) == 0) {
			*to++ = 'S';
			text += LENGTH;
		} else if (strncmp(text, TYPED, strlen(TYPED)) == 0) {
			*to++ = 'T';
			text += strlen(TYPED);
		} else if (strspn(text, "0123456789abcdef") >= KEY) {
			assert_string_not_equal(text, MARK);
			assert_true(strncmp(text, last, KEY) != 0);
			last = text;
			*to++ = 'K';
			text += KEY;
		} else
			*to++ = *text++;
	return named;
}

static void
check_marks(void **state)
{
	static struct sceau_secret secret = { "letters", true };
	static const struct actor actor = { .compte = 7 };
	static const struct application application = { .cle = MARK,
							.secret = &secret };
	const struct mark_case *c = *state;
	struct page page = { .application = &application,
			     .arena = arena_new(),
			     .actor = &actor,
			     .reprise.closed = TYPED };
	struct xml_result result = { .bytes = text_bytes(c->drawn) };
	char seal[SCEAU_TEXT];
	const char *text;

	sceau_write(&secret, 7, "/a/1~", seal);
	assert_int_equal(marks_fill(&page, &result), OUTCOME_OK);
	text = arena_copy(page.arena, result.bytes.data, result.bytes.length);
	assert_string_equal(name_marks(page.arena, text, seal), c->want);
	if (strcmp(c->drawn, c->want) != 0)
		assert_true(
			digest_equal(result.digest, digest_of(result.bytes)));
	arena_free(page.arena);
}

int
main(void)
{
	static struct cases cases;

	cases_add(&cases, mark_cases, sizeof(mark_cases), sizeof(*mark_cases),
		  check_marks);
	return cases_run("marks", &cases);
}
