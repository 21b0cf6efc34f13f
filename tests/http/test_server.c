/* test_server.c: requests and answers, as nginx sees them. */
#include "base/text.h"
#include "http/server.h"

#include "../base/cases.h"
#include "stand.h"

#include <fcgiapp.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* Private to the library, but the only way to hand it an open descriptor: if
 * one of these fails, read FCGX_Accept_r again before anything else. */
static_assert(sizeof(FCGX_Request) == 80);
static_assert(offsetof(FCGX_Request, in) == 8);
static_assert(offsetof(FCGX_Request, ipcFd) == 48);
static_assert(offsetof(FCGX_Request, keepConnection) == 56);
static_assert(offsetof(FCGX_Request, listen_sock) == 72);

static struct answer_case {
	const char *name;
	const char *parameters[24];
	const char *body;
	const char *want; /* the whole of STDOUT */
} answer_cases[] = {
	/* clang-format off */
	{ "GET", { "REQUEST_METHOD", "GET", "DOCUMENT_URI", "/count" }, "",
	  "Status: 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\n0" },
	{ "HEAD: the length without the body", { "REQUEST_METHOD", "HEAD", "DOCUMENT_URI", "/count" }, "",
	  "Status: 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1\r\n\r\n" },
	{ "304: neither", { "REQUEST_METHOD", "GET", "DOCUMENT_URI", "/304" }, "",
	  "Status: 304 Not Modified\r\nContent-Type: text/plain\r\n\r\n" },
	{ "a handler that does nothing: 500", { "REQUEST_METHOD", "GET", "DOCUMENT_URI", "/nothing" }, "",
	  "Status: 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n" },
	{ "every parameter in its place",
	  { "HTTP_SEC_FETCH_SITE", "site", "HTTP_ORIGIN", "origin", "HTTP_IF_MODIFIED_SINCE", "since", "HTTP_IF_NONE_MATCH", "match", "HTTP_COOKIE", "cookie", "HTTP_ACCEPT", "accept",
	    "REMOTE_ADDR", "::1", "CONTENT_TYPE", "type", "QUERY_STRING", "query", "DOCUMENT_URI", "/echo", "REQUEST_METHOD", "GET" }, "",
	  "Status: 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 63\r\n\r\n0|/echo|query|::1|accept|cookie|match|since|origin|site|type|0|" },
	{ "none but the path", { "DOCUMENT_URI", "/echo" }, "",
	  "Status: 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 19\r\n\r\n3|/echo||||||||||0|" },
	{ "others are nothing", { "DOCUMENT_URI", "/echo", "HTTP_AUTH_USER", "root", "HTTP_HTTP_COOKIE", "x", "XHTTP_COOKIE", "x", "HTTP_COOKI", "x" }, "",
	  "Status: 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 19\r\n\r\n3|/echo||||||||||0|" },
	{ "POST", { "REQUEST_METHOD", "POST", "DOCUMENT_URI", "/echo", "CONTENT_LENGTH", "5" }, "a=b&c",
	  "Status: 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 24\r\n\r\n2|/echo||||||||||5|a=b&c" },
	{ "POST without body", { "REQUEST_METHOD", "POST", "DOCUMENT_URI", "/echo", "CONTENT_LENGTH", "0" }, "",
	  "Status: 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 19\r\n\r\n2|/echo||||||||||0|" },
	{ "another method", { "REQUEST_METHOD", "PATCH", "DOCUMENT_URI", "/echo" }, "",
	  "Status: 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 19\r\n\r\n3|/echo||||||||||0|" },
	{ "methods have their case", { "REQUEST_METHOD", "get", "DOCUMENT_URI", "/echo" }, "",
	  "Status: 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 19\r\n\r\n3|/echo||||||||||0|" },
	/* clang-format on */
};

static void
check_answer(void **state)
{
	const struct answer_case *c = *state;
	struct wire *wire = test_calloc(1, sizeof(*wire));
	struct answer answer;
	void *stand;
	int client;

	assert_int_equal(stand_open(&stand), 0);
	client = stand_connect(stand);
	wire_request(wire, c->parameters, text_bytes(c->body));
	stand_send(client, wire->data, wire->length);
	answer = stand_read(client);
	assert_true(answer.complete);
	assert_string_equal(answer.text, c->want);
	test_free(answer.text);
	test_free(wire);
	assert_int_equal(stand_close(&stand), 0);
}

/* At each border of the records and their padding, and past the buffers of a
 * socket. */
static void
answers_of_any_length(void **state)
{
	static const char *const lengths[] = {
		"0",	 "1",	  "7",	    "8",      "9",
		"65520", "65527", "65528",  "65529",  "65535",
		"65536", "65537", "131056", "131057", "5000000",
	};

	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		struct answer answer = stand_get(*state, "/bytes", lengths[i]);
		char head[128];
		size_t length;

		snprintf(head, sizeof(head),
			 "Status: 200 OK\r\nContent-Type: text/plain\r\n"
			 "Content-Length: %s\r\n\r\n",
			 lengths[i]);
		length = strlen(head);
		assert_true(answer.complete);
		assert_true(answer.length >= length);
		assert_memory_equal(answer.text, head, length);
		snprintf(head, sizeof(head), "%zu", answer.length - length);
		assert_string_equal(head, lengths[i]);
		for (size_t j = length; j < answer.length; j++)
			if (answer.text[j] != (char)('a' + (j - length) % 26))
				fail();
		test_free(answer.text);
	}
}

/* More pieces than one writev takes. */
static void
answers_of_a_thousand_pieces(void **state)
{
	struct answer answer = stand_get(*state, "/bytes", "30000000");

	assert_true(answer.complete);
	assert_true(answer.length > 30000000);
	test_free(answer.text);
}

/* The first worker's pages of memory. */
static long
worker_memory(const struct stand *stand)
{
	char path[64];
	char line[200] = { 0 };
	long resident;
	char *at;
	FILE *file;

	snprintf(path, sizeof(path), "/proc/%d/statm", (int)stand->workers[0]);
	file = fopen(path, "r");
	assert_non_null(file);
	assert_non_null(fgets(line, sizeof(line), file));
	fclose(file);
	strtol(line, &at, 10); /* all that is mapped */
	resident = strtol(at, NULL, 10);
	assert_true(resident > 0);
	return resident;
}

static void
ask(const struct stand *stand, int times, const char *path, const char *query)
{
	for (int i = 0; i < times; i++) {
		struct answer answer = stand_get(stand, path, query);

		assert_true(answer.complete);
		test_free(answer.text);
	}
}

static void
nothing_is_left_behind(void **state)
{
	const struct stand *stand = *state;
	int descriptors;
	long pages;

	ask(stand, 50, "/bytes", "30000");
	descriptors = stand_descriptors(stand);
	pages = worker_memory(stand);
	ask(stand, 300, "/bytes", "30000");
	assert_int_equal(stand_descriptors(stand), descriptors);
#ifndef __SANITIZE_ADDRESS__ /* which keeps what was freed */
	assert_in_range(worker_memory(stand), 1, pages);
#endif
	(void)pages;
}

/* Two workers wake for one connection: the slower must not mind. */
static void
workers_share_a_listener(void **state)
{
	struct stand *stand = *state;

	stand_start(stand, 1);
	stand_start(stand, 2);
	ask(stand, 300, "/count", "");
	/* Else accept4 would keep the slower, deaf to SIGTERM. */
	assert_true(fcntl(stand->listener, F_GETFL) & O_NONBLOCK);
}

static void
only_a_listening_unix_socket_will_do(void **state)
{
	int ends[2], pair[2];
	int tcp = socket(AF_INET, SOCK_STREAM, 0);
	int datagrams = socket(AF_UNIX, SOCK_DGRAM, 0);
	int deaf = socket(AF_UNIX, SOCK_STREAM, 0);
	int list[8], count = 0;

	(void)state;
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
	assert_int_equal(listen(tcp, 1), 0);
	list[count++] = ends[0];
	list[count++] = pair[0];
	list[count++] = tcp;
	list[count++] = datagrams;
	list[count++] = deaf;
	list[count++] = -1;
	list[count++] = 1000;
	for (int i = 0; i < count; i++)
		assert_false(
			server_run(&(struct server){ .listener = list[i] }));
	for (int i = 0; i < 5; i++)
		close(list[i]);
	close(ends[1]);
	close(pair[1]);
}

int
main(void)
{
	struct cases cases = { 0 };
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(answers_of_any_length,
						stand_open, stand_close),
		cmocka_unit_test_setup_teardown(answers_of_a_thousand_pieces,
						stand_open, stand_close),
		cmocka_unit_test_setup_teardown(nothing_is_left_behind,
						stand_open, stand_close),
		cmocka_unit_test_setup_teardown(workers_share_a_listener,
						stand_open, stand_close),
		cmocka_unit_test(only_a_listening_unix_socket_will_do),
	};

	cases_add(&cases, answer_cases, sizeof(answer_cases),
		  sizeof(answer_cases[0]), check_answer);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("server", &cases);
}
