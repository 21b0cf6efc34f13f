/* test_response.c: headers are ours, and a wrong one is a fault in CERES. */
#include "http/response.h"

#include "../base/cases.h"

#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static struct header_case {
	const char *name;
	const char *value;
	int before; /* headers that are there already */
	bool aborts;
} header_cases[] = {
	/* clang-format off */
	{ "a plain value",     "text/html; charset=UTF-8", 0, false },
	{ "an empty value",    "",         0,  false },
	{ "UTF-8",             "é",        0,  false },
	{ "the sixteenth",     "x",        15, false },
	{ "the seventeenth",   "x",        16, true },
	{ "a second header",   "a\r\nb: c", 0, true },
	{ "a line feed",       "a\nb",     0,  true },
	{ "a tab",             "a\tb",     0,  true },
	{ "escape",            "\x1B",     0,  true },
	{ "the last control",  "\x1F",     0,  true },
	{ "delete",            "a\x7F",    0,  true },
	/* clang-format on */
};

static void
check_header(void **state)
{
	const struct header_case *c = *state;
	struct response response = { 0 };
	int outcome;
	pid_t child;

	for (int i = 0; i < c->before; i++)
		response_header(&response, "X", "before");
	fflush(NULL);
	child = fork();
	if (child == 0) {
		setrlimit(RLIMIT_CORE, &(struct rlimit){ 0, 0 });
		signal(SIGABRT, SIG_DFL);
		close(STDERR_FILENO); /* it is meant to complain */
		response_header(&response, "Name", c->value);
		_exit(response.header_count == (size_t)c->before + 1 &&
				      !strcmp(response.headers[c->before].value,
					      c->value)
			      ? 0
			      : 1);
	}
	assert_int_equal(waitpid(child, &outcome, 0), child);
	if (c->aborts)
		assert_true(WIFSIGNALED(outcome) &&
			    WTERMSIG(outcome) == SIGABRT);
	else
		assert_true(WIFEXITED(outcome) && WEXITSTATUS(outcome) == 0);
}

static struct number_case {
	const char *name;
	enum outcome outcome;
	int want;
	const char *reason;
} number_cases[] = {
	/* clang-format off */
	{ "number: OK",             OUTCOME_OK, 200, "OK" },
	{ "number: bad request",    OUTCOME_BAD_REQUEST, 400, "Bad Request" },
	{ "number: login",          OUTCOME_LOGIN, 401, "Unauthorized" },
	{ "number: forbidden",      OUTCOME_FORBIDDEN, 403, "Forbidden" },
	{ "number: not found",      OUTCOME_NOT_FOUND, 404, "Not Found" },
	{ "number: method",         OUTCOME_METHOD, 405, "Method Not Allowed" },
	{ "number: not acceptable", OUTCOME_NOT_ACCEPTABLE, 406, "Not Acceptable" },
	{ "number: conflict",       OUTCOME_CONFLICT, 409, "Conflict" },
	{ "number: gone",           OUTCOME_GONE, 410, "Gone" },
	{ "number: too large",      OUTCOME_TOO_LARGE, 413, "Content Too Large" },
	{ "number: invalid",        OUTCOME_INVALID, 422, "Unprocessable Content" },
	{ "number: maintenance",    OUTCOME_MAINTENANCE, 503, "Service Unavailable" },
	{ "number: again",          OUTCOME_AGAIN, 503, "Service Unavailable" },
	{ "number: unavailable",    OUTCOME_UNAVAILABLE, 503, "Service Unavailable" },
	{ "number: failed",         OUTCOME_FAILED, 500, "Internal Server Error" },
	/* clang-format on */
};

static void
check_number(void **state)
{
	const struct number_case *c = *state;
	const struct response response = response_of(c->outcome);

	assert_int_equal(response.status, c->want);
	assert_int_equal(response.header_count, 0);
	assert_null(response.body.data);
	assert_string_equal(response_reason(response.status), c->reason);
}

static void
see_other_leads_elsewhere(void **state)
{
	const struct response response = response_see_other("/a?b=c");

	(void)state;
	assert_int_equal(response.status, 303);
	assert_string_equal(response_reason(303), "See Other");
	assert_int_equal(response.header_count, 2);
	assert_string_equal(response.headers[0].name, "Location");
	assert_string_equal(response.headers[0].value, "/a?b=c");
	assert_string_equal(response.headers[1].name, "Cache-Control");
	assert_string_equal(response.headers[1].value, "no-store");
	assert_int_equal(response.body.length, 0);
}

int
main(void)
{
	struct cases cases = { 0 };
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(see_other_leads_elsewhere),
	};

	cases_add(&cases, header_cases, sizeof(header_cases),
		  sizeof(header_cases[0]), check_header);
	cases_add(&cases, number_cases, sizeof(number_cases),
		  sizeof(number_cases[0]), check_number);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("response", &cases);
}
