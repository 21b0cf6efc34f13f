/* test_ud.c: what can be called. */
#include "domain/ud.h"

#include "../base/cases.h"

static struct telephone_case {
	const char *telephone; /* its name, too */
	const char *want;
} telephone_cases[] = {
	/* clang-format off */
	{ "",                    "telephone-impossible" },
	{ "0261914400",          "" },
	{ "02 61 91 44 00",      "" },
	{ "02.61.91.44.00",      "" },
	{ "02-61-91-44-00",      "" },
	{ "+33 2 61 91 44 00",   "" },
	{ "+594 594 00 00 00",   "" },
	{ "+123456789012345",    "" },
	{ "02 61 91 44 0",       "telephone-impossible" },
	{ "02 61 91 44 000",     "telephone-impossible" },
	{ "02  61 91 44 00",     "telephone-impossible" },
	{ " 02 61 91 44 00",     "telephone-impossible" },
	{ "02 61 91 44 00 ",     "telephone-impossible" },
	{ "02/61/91/44/00",      "telephone-impossible" },
	{ "+1234567890",         "telephone-impossible" },
	{ "+1234567890123456",   "telephone-impossible" },
	{ "++33261914400",       "telephone-impossible" },
	{ "+",                   "telephone-impossible" },
	{ "02 61 91 44 O0",      "telephone-impossible" },
	{ "poste 12",            "telephone-impossible" },
	/* clang-format on */
};

static void
check_telephone(void **state)
{
	const struct telephone_case *c = *state;
	const struct refusal *refusal = ud_check_telephone(c->telephone);

	assert_string_equal(refusal->code, c->want);
	assert_string_equal(refusal->champ, c->want[0] ? "telephone" : "");
}

int
main(void)
{
	static struct cases cases;

	cases_add(&cases, telephone_cases, sizeof(telephone_cases),
		  sizeof(*telephone_cases), check_telephone);
	return cases_run("ud", &cases);
}
