/* test_intake.c: bodies, and peers that mean no good. */
#include "base/text.h"
#include "http/server.h"

#include "../base/cases.h"
#include "stand.h"

#include <fastcgi.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* A POST to /echo that announces this length. */
static struct wire *
post(const char *announced, struct bytes body)
{
	const char *const parameters[] = {
		"REQUEST_METHOD", "POST",    "DOCUMENT_URI", "/echo",
		"CONTENT_LENGTH", announced, NULL,
	};
	struct wire *wire = test_calloc(1, sizeof(*wire));

	wire_request(wire, parameters, body);
	return wire;
}

static struct refusal_case {
	const char *name;
	const char *announced;
	const char *body;
	const char *logged;
} refusal_cases[] = {
	/* clang-format off */
	{ "a short body",           "10",      "abcde", "a body has 5 bytes of 10" },
	{ "a body one byte short",  "6",       "abcde", "a body has 5 bytes of 6" },
	{ "one byte too many",      "4",       "abcde", "a body has 5 bytes of 4" },
	{ "no body at all",         "1",       "",      "a body has 0 bytes of 1" },
	{ "a body unannounced",     "",        "abcde", "a body has 1 bytes of" },
	{ "a negative length",      "-1",      "abcde", "CONTENT_LENGTH is no number: -1" },
	{ "a length with a sign",   "+5",      "abcde", "CONTENT_LENGTH is no number: +5" },
	{ "hexadecimal",            "0x5",     "abcde", "CONTENT_LENGTH is no number: 0x5" },
	{ "past 64 bits",           "18446744073709551621", "abcde", "CONTENT_LENGTH is no number" },
	{ "a forged line",          "5\nx",    "abcde", "CONTENT_LENGTH is no number: 5\\x0Ax" },
	{ "past the limit",         "1048577", "abcde", "a body of 1048577 bytes is too large" },
	/* clang-format on */
};

/* No handler runs, nothing is sent, the worker lives. */
static void
check_refusal(void **state)
{
	const struct refusal_case *c = *state;
	struct wire *wire = post(c->announced, text_bytes(c->body));
	struct answer answer;
	void *stand;
	int client;

	assert_int_equal(stand_open(&stand), 0);
	client = stand_connect(stand);
	stand_send(client, wire->data, wire->length);
	answer = stand_read(client);
	assert_int_equal(answer.length, 0);
	assert_false(answer.complete);
	stand_expect_count(stand, "0");
	assert_int_equal(stand_logged(stand, c->logged), 1);
	assert_int_equal(stand_close(&stand), 0);
	test_free(answer.text);
	test_free(wire);
}

#define BEGIN	    "\1\1\0\1\0\10\0\0\0\1\0\0\0\0\0\0"
#define END_PARAMS  "\1\4\0\1\0\0\0\0"
#define STDIN	    "\1\5\0\1\0\3\0\0xyz"
#define MAX_CONNS   "\16\0FCGI_MAX_CONNS"
#define GET_VALUES  "\1\11\0\0\0\60\0\0" MAX_CONNS MAX_CONNS MAX_CONNS
#define PARTS(a, b) a, sizeof(a) - 1, b, sizeof(b) - 1

/* The second part is sent a moment later than the first. The peer does not
 * hang up: it must be shut out at once, not when its time is over. */
static struct hostile_case {
	const char *name;
	const char *first;
	size_t first_length;
	const char *then;
	size_t then_length;
	const char *logged;
} hostile_cases[] = {
	/* clang-format off */
	{ "four stray bytes",       PARTS("GET ", ""),   "byte 0, expected version 1" },
	{ "a whole HTTP request",   PARTS("GET / HTTP/1.1\r\nHost: x\r\n\r\n", ""), "byte 0, expected version 1" },
	{ "a management record",    PARTS(GET_VALUES, ""), "byte 1, expected a BEGIN_REQUEST record" },
	{ "one after BEGIN",        PARTS(BEGIN GET_VALUES, ""), "byte 17, expected a PARAMS record" },
	{ "one after BEGIN, later", PARTS(BEGIN, GET_VALUES), "byte 17, expected a PARAMS record" },
	{ "one in the body, later", PARTS(BEGIN END_PARAMS STDIN, GET_VALUES), "byte 36, expected a STDIN record" },
	{ "lengths of 0x7ffffffe",  PARTS(BEGIN "\1\4\0\1\0\10\0\0\377\377\377\376\377\377\377\376", ""), "byte 31, expected a parameter below 48 KiB" },
	{ "two requests",           PARTS(BEGIN END_PARAMS "\1\5\0\1\0\0\0\0" BEGIN, ""), "byte 32, expected nothing behind the request" },
	{ "no path",                PARTS(BEGIN END_PARAMS "\1\5\0\1\0\0\0\0", ""), "a request has no DOCUMENT_URI" },
	/* clang-format on */
};

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

static void
check_hostile(void **state)
{
	const struct hostile_case *c = *state;
	int64_t start = now_ms();
	struct answer answer;
	void *stand;
	int client;

	assert_int_equal(stand_open(&stand), 0);
	client = stand_connect(stand);
	stand_send(client, c->first, c->first_length);
	if (c->then_length > 0) {
		pause_ms(100);
		stand_send(client, c->then, c->then_length);
	}
	answer = stand_read(client);
	assert_int_equal(answer.length, 0);
	assert_true(now_ms() - start < 3000);
	stand_expect_count(stand, "0");
	assert_int_equal(stand_logged(stand, c->logged), 1);
	assert_int_equal(stand_close(&stand), 0);
	test_free(answer.text);
}

/* After each byte of a POST in turn. */
static void
a_hang_up_costs_nothing(void **state)
{
	struct wire *wire = post("5", text_bytes("abcde"));
	struct answer answer;
	int client;

	for (size_t length = 0; length < wire->length; length++) {
		client = stand_connect(*state);
		stand_send(client, wire->data, length);
		close(client);
	}
	stand_expect_count(*state, "0");
	client = stand_connect(*state);
	stand_send(client, wire->data, wire->length);
	close(client); /* the answer finds nobody */
	stand_expect_count(*state, "2");
	client = stand_connect(*state);
	stand_send(client, wire->data, wire->length);
	answer = stand_read(client);
	assert_true(answer.complete);
	test_free(answer.text);
	test_free(wire);
}

static void
expect_echo(int client, struct bytes body)
{
	struct answer answer = stand_read(client);

	assert_true(answer.complete);
	assert_true(answer.length > body.length);
	assert_memory_equal(answer.text + answer.length - body.length,
			    body.data, body.length);
	test_free(answer.text);
}

/* Past the first look, the library's buffer, a socket's buffer, to the limit.
 * Line feeds, zeros and all: bytes of a body are bytes. */
static void
bodies_of_any_length(void **state)
{
	static const size_t lengths[] = {
		8000, 8192, 65000, 65536, 70000, 300000, SERVER_BODY_LIMIT,
	};
	int descriptors;

	stand_expect_count(*state, "0");
	descriptors = stand_descriptors(*state);
	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		char *data = test_malloc(lengths[i]), announced[32];
		struct bytes body = { data, lengths[i] };
		struct wire *wire;
		int client = stand_connect(*state);

		for (size_t j = 0; j < lengths[i]; j++)
			data[j] = (char)(j * 7);
		snprintf(announced, sizeof(announced), "%zu", lengths[i]);
		wire = post(announced, body);
		stand_send(client, wire->data, wire->length);
		expect_echo(client, body);
		test_free(wire);
		test_free(data);
	}
	stand_expect_count(*state, "8"); /* it is at rest again */
	assert_int_equal(stand_descriptors(*state), descriptors);
}

static void
a_body_past_the_limit_is_shut_out(void **state)
{
	size_t length = SERVER_BODY_LIMIT + 1;
	char *data = test_calloc(length, 1);
	struct wire *wire = post("1048577", (struct bytes){ data, length });
	int client = stand_connect(*state);
	struct answer answer;

	stand_send(client, wire->data, wire->length);
	answer = stand_read(client);
	assert_int_equal(answer.length, 0);
	stand_expect_count(*state, "0");
	assert_int_equal(stand_logged(*state, "no more than 1 MiB of body"), 1);
	test_free(answer.text);
	test_free(wire);
	test_free(data);
}

/* As a slow network would bring it. */
static void
a_request_in_single_bytes(void **state)
{
	struct wire *wire = post("5", text_bytes("abcde"));
	int client = stand_connect(*state);

	for (size_t i = 0; i < wire->length; i++) {
		stand_send(client, wire->data + i, 1);
		pause_ms(1);
	}
	expect_echo(client, text_bytes("abcde"));
	test_free(wire);
}

int
main(void)
{
	struct cases cases = { 0 };
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_hang_up_costs_nothing,
						stand_open, stand_close),
		cmocka_unit_test_setup_teardown(bodies_of_any_length,
						stand_open, stand_close),
		cmocka_unit_test_setup_teardown(
			a_body_past_the_limit_is_shut_out, stand_open,
			stand_close),
		cmocka_unit_test_setup_teardown(a_request_in_single_bytes,
						stand_open, stand_close),
	};

	cases_add(&cases, refusal_cases, sizeof(refusal_cases),
		  sizeof(refusal_cases[0]), check_refusal);
	cases_add(&cases, hostile_cases, sizeof(hostile_cases),
		  sizeof(hostile_cases[0]), check_hostile);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("intake", &cases);
}
