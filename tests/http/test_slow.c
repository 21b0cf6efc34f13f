/* test_slow.c: peers that keep a worker waiting. */
#include "../base/cases.h"
#include "stand.h"

#include <string.h>
#include <time.h>

static void
pause_ms(long ms)
{
	nanosleep(&(struct timespec){ .tv_nsec = ms * 1000000 }, NULL);
}

static int64_t
now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* A peer that asks for a long answer and does not read it. */
static int
ask(const struct stand *stand, const char *bytes)
{
	const char *const parameters[] = {
		"DOCUMENT_URI", "/bytes", "QUERY_STRING", bytes, NULL,
	};
	struct wire *wire = test_calloc(1, sizeof(*wire));
	int client = stand_connect(stand);

	wire_request(wire, parameters, (struct bytes){ 0 });
	stand_send(client, wire->data, wire->length);
	test_free(wire);
	return client;
}

static void
expect(int client, bool complete)
{
	struct answer answer = stand_read(client);
	const char *body = strstr(answer.text, "\r\n\r\n");

	assert_int_equal(answer.complete, complete);
	for (size_t i = 0; complete && body[4 + i] != '\0'; i++)
		if (body[4 + i] != (char)('a' + i % 26))
			fail();
	test_free(answer.text);
}

/* A worker each: one peer says nothing, one a byte now and then, one does not
 * read, one reads late. Each is given up in its time, but the last, and the
 * workers live. */
static void
the_slow_are_given_up(void **state)
{
	static const char drops[] = "\1\1\0\1\0\10\0\0\0\1\0\0\0\0\0\0"
				    "\1\4\0\1\0\10\0";
	struct stand *stand = *state;
	int64_t start = now_ms();
	int silent = stand_connect(stand), dripping = stand_connect(stand);
	int deaf = ask(stand, "10000000"), late = ask(stand, "3000000");

	for (int worker = 1; worker < STAND_WORKERS; worker++)
		stand_start(stand, worker);
	for (size_t i = 0; now_ms() - start < 6000; i++) {
		if (i < sizeof(drops))
			stand_send(dripping, drops + i, 1);
		if (i == 10) {
			assert_in_range(now_ms() - start, 3000, 4500);
			expect(late, true);
		}
		pause_ms(300);
	}
	expect(silent, false);
	expect(dripping, false);
	expect(deaf, false);
	assert_in_range(now_ms() - start, 5000, 9000);
	assert_int_equal(stand_logged(stand, "but nothing came"), 1);
	assert_int_equal(stand_logged(stand, "the rest sooner"), 1);
	assert_int_equal(stand_logged(stand, "was not read within 5 s"), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(the_slow_are_given_up,
						stand_open, stand_close),
	};

	return cmocka_run_group_tests_name("slow", tests, NULL, NULL);
}
