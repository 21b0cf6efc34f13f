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

int
main(void)
{
	struct cases cases = { 0 };

	cases_add(&cases, digest_cases, sizeof(digest_cases),
		  sizeof(digest_cases[0]), check_digest);
	return cases_run("digest", &cases);
}
