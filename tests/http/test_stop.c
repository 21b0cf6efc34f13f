/* test_stop.c: how a worker ends, and who may not speak to it. */
#include "base/text.h"

#include "../base/cases.h"
#include "stand.h"

#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static void
pause_ms(long ms)
{
	nanosleep(&(struct timespec){ .tv_nsec = ms * 1000000 }, NULL);
}

/* A GET sent, not yet answered. */
static int
ask(const struct stand *stand, const char *path)
{
	const char *const parameters[] = { "DOCUMENT_URI", path, NULL };
	struct wire *wire = test_calloc(1, sizeof(*wire));
	int client = stand_connect(stand);

	wire_request(wire, parameters, (struct bytes){ 0 });
	stand_send(client, wire->data, wire->length);
	test_free(wire);
	return client;
}

static void
expect_complete(int client)
{
	struct answer answer = stand_read(client);

	assert_true(answer.complete);
	test_free(answer.text);
}

static struct signal_case {
	const char *name;
	int signal;
	bool busy;
} signal_cases[] = {
	/* clang-format off */
	{ "SIGTERM at rest",             SIGTERM, false },
	{ "SIGTERM in a request",        SIGTERM, true },
	{ "SIGINT at rest",              SIGINT,  false },
	{ "SIGINT in a request",         SIGINT,  true },
	{ "SIGUSR1 in a request",        SIGUSR1, true },
	/* clang-format on */
};

static void
check_signal(void **state)
{
	const struct signal_case *c = *state;
	struct stand *stand;
	int client = -1;

	assert_int_equal(stand_open((void **)&stand), 0);
	stand_expect_count(stand, "0"); /* it has begun to serve */
	if (c->busy) {
		client = ask(stand, "/wait");
		stand_wait(stand);
	}
	assert_int_equal(kill(stand->workers[0], c->signal), 0);
	if (c->busy) {
		pause_ms(50); /* let it do harm, if it does */
		stand_release(stand);
		expect_complete(client);
	}
	assert_int_equal(stand_ended(stand, 0), 0);
	assert_int_equal(stand_close((void **)&stand), 0);
}

/* A line of requests is no reason to stay: they are the next worker's. */
static void
a_busy_listener_delays_nothing(void **state)
{
	enum { WAITING = 20 };
	struct stand *stand = *state;
	int clients[WAITING], first = ask(stand, "/wait");

	stand_wait(stand);
	for (int i = 0; i < WAITING; i++)
		clients[i] = ask(stand, "/count");
	assert_int_equal(kill(stand->workers[0], SIGTERM), 0);
	stand_release(stand);
	expect_complete(first);
	assert_int_equal(stand_ended(stand, 0), 0);
	stand_start(stand, 1);
	for (int i = 0; i < WAITING; i++)
		expect_complete(clients[i]);
	stand_expect_count(stand, "20"); /* all by the second worker */
}

static void
a_killed_worker_loses_its_own_request_only(void **state)
{
	struct stand *stand = *state;
	int first = ask(stand, "/wait"), second;
	struct answer answer;

	stand_wait(stand);
	second = ask(stand, "/count");
	assert_int_equal(kill(stand->workers[0], SIGKILL), 0);
	assert_int_equal(stand_ended(stand, 0), -1);
	answer = stand_read(first);
	assert_int_equal(answer.length, 0);
	test_free(answer.text);
	stand_start(stand, 1);
	expect_complete(second);
}

static void
a_hung_request_ends_the_worker(void **state)
{
	struct stand *stand = *state;
	struct answer answer = stand_read(ask(stand, "/hang"));

	assert_int_equal(answer.length, 0);
	test_free(answer.text);
	assert_int_equal(stand_ended(stand, 0), 75);
	assert_int_equal(stand_logged(stand, "a request hung"), 1);
	stand_start(stand, 1);
	stand_expect_count(stand, "0");
}

/* The alarm of a request may go off when none is in hand. */
static void
an_alarm_at_rest_is_nothing(void **state)
{
	struct stand *stand = *state;

	stand_expect_count(stand, "0");
	pause_ms(50);
	assert_int_equal(kill(stand->workers[0], SIGALRM), 0);
	assert_int_equal(kill(stand->workers[0], SIGPIPE), 0);
	stand_expect_count(stand, "1");
}

static void
another_user_is_shut_out(void **state)
{
	struct stand *stand = *state;
	struct answer answer;

	stand_expect_count(stand, "0");
	stand->peer = getuid() + 1;
	stand_start(stand, 1);
	assert_int_equal(kill(stand->workers[0], SIGTERM), 0);
	assert_int_equal(stand_ended(stand, 0), 0);
	for (int i = 1; i <= 3; i++) {
		answer = stand_read(ask(stand, "/count"));
		assert_int_equal(answer.length, 0);
		test_free(answer.text);
		assert_int_equal(stand_logged(stand, "is shut out: not a peer"),
				 i);
	}
}

int
main(void)
{
	struct cases cases = { 0 };
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_busy_listener_delays_nothing,
						stand_open, stand_close),
		cmocka_unit_test_setup_teardown(
			a_killed_worker_loses_its_own_request_only, stand_open,
			stand_close),
		cmocka_unit_test_setup_teardown(a_hung_request_ends_the_worker,
						stand_open, stand_close),
		cmocka_unit_test_setup_teardown(an_alarm_at_rest_is_nothing,
						stand_open, stand_close),
		cmocka_unit_test_setup_teardown(another_user_is_shut_out,
						stand_open, stand_close),
	};

	cases_add(&cases, signal_cases, sizeof(signal_cases),
		  sizeof(signal_cases[0]), check_signal);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("stop", &cases);
}
