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

int
main(void)
{
	struct cases cases = { 0 };

	cases_add(&cases, header_cases, sizeof(header_cases),
		  sizeof(header_cases[0]), check_header);
	return cases_run("response", &cases);
}
