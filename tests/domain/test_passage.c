/* test_passage.c: when a mesure may run, and when a run may be taken back: all
 * there is. */
#include "domain/passage.h"

#include "../base/cases.h"

static struct return_case {
	const char *name;
	struct passage_facts facts; /* open, ended, returns, undone */
	enum passage_verdict want;
} return_cases[] = {
	/* clang-format off */
	{ "one that has ended",                  { false, true, false, false }, PASSAGE_ALLOWED },
	{ "while another one goes on",           { true, true, false, false },  PASSAGE_OTHER },
	{ "one that goes on",                    { true, false, false, false }, PASSAGE_UNDER_WAY },
	{ "a return that goes on",               { true, false, true, false },  PASSAGE_UNDER_WAY },
	{ "a return",                            { false, true, true, false },  PASSAGE_IS_RETOUR },
	{ "a return while another one goes on",  { true, true, true, false },   PASSAGE_IS_RETOUR },
	{ "one taken back already",              { false, true, false, true },  PASSAGE_UNDONE },
	{ "one that is being taken back",        { true, true, false, true },   PASSAGE_UNDONE },
	/* clang-format on */
};

static void
check_return(void **state)
{
	const struct return_case *c = *state;

	assert_int_equal(passage_may_return(&c->facts), c->want);
}

static struct begin_case {
	const char *name;
	struct passage_facts facts;
	enum passage_verdict want;
} begin_cases[] = {
	{ "begins where none goes on", { .open = false }, PASSAGE_ALLOWED },
	{ "waits for the one that does", { .open = true }, PASSAGE_OTHER },
};

static void
check_begin(void **state)
{
	const struct begin_case *c = *state;

	assert_int_equal(passage_may_begin(&c->facts), c->want);
}

/* Only a preview can be looked at again: all else is 403. */
static void
says_what_can_be_done(void **state)
{
	(void)state;
	for (int i = 0; i < PASSAGE_VERDICTS; i++) {
		const struct refusal *refusal =
			&passage_refusals[(enum passage_verdict)i];

		assert_true(!*refusal->code == (i == PASSAGE_ALLOWED));
		assert_true(!*refusal->champ == (i != PASSAGE_OVERTAKEN));
	}
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(says_what_can_be_done),
	};

	cases_add(&cases, return_cases, sizeof(return_cases),
		  sizeof(return_cases[0]), check_return);
	cases_add(&cases, begin_cases, sizeof(begin_cases),
		  sizeof(begin_cases[0]), check_begin);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("passage", &cases);
}
