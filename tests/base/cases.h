/* cases.h: makes a cmocka test of each row of a table. */
#ifndef CERES_TESTS_BASE_CASES_H
#define CERES_TESTS_BASE_CASES_H

/* clang-format off */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
/* clang-format on */

#include <assert.h>
#include <stdlib.h>

enum { CASES_LIMIT = 512 };

/* The tests of one program; all zero before the first. */
struct cases {
	size_t count;
	struct CMUnitTest tests[CASES_LIMIT];
};

/* Each row begins with its name, a const char *; `check` finds it in *state. */
static inline void
cases_add(struct cases *cases, void *rows, size_t bytes, size_t row_bytes,
	  CMUnitTestFunction check)
{
	for (size_t at = 0; at < bytes; at += row_bytes) {
		char *row = (char *)rows + at;

		assert(cases->count < CASES_LIMIT);
		cases->tests[cases->count++] = (struct CMUnitTest){
			.name = *(const char **)(void *)row,
			.test_func = check,
			.initial_state = row,
		};
	}
}

/* Tests that are no rows: cmocka_unit_test(…) and the like. */
static inline void
cases_add_tests(struct cases *cases, const struct CMUnitTest tests[],
		size_t bytes)
{
	for (size_t i = 0; i < bytes / sizeof(tests[0]); i++) {
		assert(cases->count < CASES_LIMIT);
		cases->tests[cases->count++] = tests[i];
	}
}

/* ONLY='16 *' in the environment: those of that name alone. */
static inline int
cases_run(const char *group, struct cases *cases)
{
	cmocka_set_test_filter(getenv("ONLY"));
	return _cmocka_run_group_tests(group, cases->tests, cases->count, NULL,
				       NULL);
}

#endif
