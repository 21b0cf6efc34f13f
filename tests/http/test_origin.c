/* test_origin.c: what a browser says of the page that sent a form. */
#include "http/origin.h"

#include "../base/cases.h"

#define SITE "https://ceres.test"

static struct origin_case {
	const char *name;
	const char *site_url;
	const char *origin;
	const char *fetch_site;
	bool foreign;
} origin_cases[] = {
	/* clang-format off */
	{ "neither",                 SITE, "", "", false },
	{ "ours",                    SITE, SITE, "same-origin", false },
	{ "ours, an old browser",    SITE, SITE, "", false },
	{ "ours, in capitals",       "https://Ceres.Test", SITE, "", false },
	{ "ours, below a path",      SITE "/ceres", SITE, "", false },
	{ "ours, with its port",     "http://127.0.0.1:8080", "http://127.0.0.1:8080", "same-origin", false },
	{ "typed by somebody",       SITE, "", "none", false },
	{ "another site",            SITE, "https://evil.example", "cross-site", true },
	{ "another, an old browser", SITE, "https://evil.example", "", true },
	{ "another, no origin",      SITE, "", "cross-site", true },
	{ "a sister of ours",        SITE, "", "same-site", true },
	{ "told in two ways",        SITE, "https://evil.example", "same-origin", true },
	{ "a page without origin",   SITE, "null", "", true },
	{ "another scheme",          SITE, "http://ceres.test", "", true },
	{ "another port",            "http://127.0.0.1:8080", "http://127.0.0.1:8081", "", true },
	{ "a longer host",           SITE, SITE ".example", "", true },
	{ "a shorter host",          SITE, "https://ceres.tes", "", true },
	{ "a word we do not know",   SITE, SITE, "elsewhere", true },
	/* clang-format on */
};

static void
check_origin(void **state)
{
	const struct origin_case *c = *state;
	const struct request request = {
		.origin = c->origin,
		.fetch_site = c->fetch_site,
	};

	assert_int_equal(origin_is_foreign(&request, c->site_url), c->foreign);
}

int
main(void)
{
	static struct cases cases;

	cases_add(&cases, origin_cases, sizeof(origin_cases),
		  sizeof(*origin_cases), check_origin);
	return cases_run("origin", &cases);
}
