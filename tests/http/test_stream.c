/* test_stream.c: answers that are made while they are sent. */
#include "../base/cases.h"

#include "stand.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* The body behind the headers. */
static const char *
body_of(const struct answer *answer)
{
	const char *body = strstr(answer->text, "\r\n\r\n");

	assert_non_null(body);
	return body + 4;
}

/* The query says how many blocks, of how many letters, and where it breaks. */
static struct stream_case {
	const char *name;
	const char *query;
	size_t length;
	bool complete;
} stream_cases[] = {
	/* clang-format off */
	{ "no block",                "0 10",      0, true },
	{ "one block",               "1 10",      10, true },
	{ "three blocks",            "3 7",       21, true },
	{ "as large as a record",    "1 65528",   65528, true },
	{ "larger than a record",    "2 65529",   131058, true },
	{ "much larger",             "3 400000",  1200000, true },
	{ "many blocks",             "2000 100",  200000, true },
	{ "broken off at once",      "3 10 0",    0, false },
	{ "broken off in the middle", "3 10 2",   20, false },
	/* clang-format on */
};

static void
check_stream(void **state)
{
	const struct stream_case *c = *state;
	struct stand *stand;
	struct answer answer;
	const char *body;
	void *own;

	assert_int_equal(stand_open(&own), 0);
	stand = own;
	answer = stand_get(stand, "/stream", c->query);
	assert_int_equal(answer.complete, c->complete);
	body = body_of(&answer);
	assert_int_equal(strlen(body), c->length);
	for (size_t i = 0; i < c->length; i++)
		assert_int_equal(body[i], 's');
	/* Nobody knows it before. */
	assert_null(strstr(answer.text, "Content-Length"));
	test_free(answer.text);
	/* Ended once, and the worker goes on. */
	assert_int_equal(stand_logged(stand, "stream ended"), 1);
	stand_expect_count(stand, "1");
	assert_int_equal(stand_close(&own), 0);
}

static void
head_makes_no_block(void **state)
{
	static const char *const parameters[] = {
		"REQUEST_METHOD", "HEAD", "DOCUMENT_URI", "/stream",
		"QUERY_STRING",	  "3 10", NULL,
	};
	struct stand *stand = *state;
	struct wire *wire = test_calloc(1, sizeof(*wire));
	int client = stand_connect(stand);
	struct answer answer;

	wire_request(wire, parameters, (struct bytes){ 0 });
	stand_send(client, wire->data, wire->length);
	test_free(wire);
	answer = stand_read(client);
	assert_true(answer.complete);
	assert_string_equal(body_of(&answer), "");
	test_free(answer.text);
	assert_int_equal(stand_logged(stand, "stream block"), 0);
	assert_int_equal(stand_logged(stand, "stream ended"), 1);
}

/* Who goes away is not told the rest. */
static void
a_hang_up_ends_the_stream(void **state)
{
	static const char *const parameters[] = {
		"REQUEST_METHOD", "GET",	"DOCUMENT_URI", "/stream",
		"QUERY_STRING",	  "5000 60000", NULL,
	};
	struct stand *stand = *state;
	struct wire *wire = test_calloc(1, sizeof(*wire));
	int client = stand_connect(stand);
	char first[1000];

	wire_request(wire, parameters, (struct bytes){ 0 });
	stand_send(client, wire->data, wire->length);
	test_free(wire);
	assert_true(read(client, first, sizeof(first)) > 0);
	close(client);
	stand_expect_count(stand, "1");
	assert_int_equal(stand_logged(stand, "stream ended"), 1);
	assert_true(stand_logged(stand, "stream block") < 5000);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(head_makes_no_block, stand_open,
						stand_close),
		cmocka_unit_test_setup_teardown(a_hang_up_ends_the_stream,
						stand_open, stand_close),
	};

	cases_add(&cases, stream_cases, sizeof(stream_cases),
		  sizeof(*stream_cases), check_stream);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("stream", &cases);
}
