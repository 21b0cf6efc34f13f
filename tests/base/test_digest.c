/* test_digest.c: fingerprints that others compute too. */
#include "base/digest.h"
#include "base/text.h"

#include "cases.h"

#include <string.h>

/* What python's hashlib.blake2b(…, digest_size=16) says. */
static struct digest_case {
	const char *name;
	const char *text;
	const char *want;
} digest_cases[] = {
	/* clang-format off */
	{ "of nothing", "",    "cae66941d9efbd404e4d88758ea67670" },
	{ "of abc",     "abc", "cf4ab791c62b8d2b2109c90275287816" },
	/* clang-format on */
};

static void
check_digest(void **state)
{
	const struct digest_case *c = *state;
	char text[DIGEST_TEXT];

	digest_format(digest_of(text_bytes(c->text)), text);
	assert_string_equal(text, c->want);
}

static void
digests_compare(void **state)
{
	struct digest a = digest_of(text_bytes("a"));
	struct digest b = a;

	(void)state;
	assert_true(digest_equal(a, digest_of(text_bytes("a"))));
	assert_false(digest_equal(a, digest_of(text_bytes("b"))));
	b.value[DIGEST_BYTES - 1] ^= 1;
	assert_false(digest_equal(a, b));
}

static struct plain_case {
	const char *name;
	CMUnitTestFunction check;
} plain_cases[] = {
	{ "digests compare to the last byte", digests_compare },
};

static void
check_plain(void **state)
{
	const struct plain_case *c = *state;

	c->check(state);
}

int
main(void)
{
	struct cases cases = { 0 };

	cases_add(&cases, digest_cases, sizeof(digest_cases),
		  sizeof(digest_cases[0]), check_digest);
	cases_add(&cases, plain_cases, sizeof(plain_cases),
		  sizeof(plain_cases[0]), check_plain);
	return cases_run("digest", &cases);
}
