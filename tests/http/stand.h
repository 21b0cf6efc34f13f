/* stand.h: a server in a process of its own, and a FastCGI client by hand. */
#ifndef CERES_TESTS_HTTP_STAND_H
#define CERES_TESTS_HTTP_STAND_H

#include "base/bytes.h"

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

enum { STAND_WORKERS = 4 };

/*
 * What the server answers, by path:
 * /echo    a line for each field of the request, the body last
 * /count   how many requests this worker has answered before
 * /bytes   as many bytes as the query says
 * /stream  blocks: how many, of how many letters, and which one fails, as the
 *          query says; each of them and the end are logged
 * /304     304, with a body that must not be sent
 * /nothing what stands when the handler does nothing
 * /wait    says that the request is in hand, then waits for stand_release
 * /hang    never ends; its alarm is due in a second
 */
struct stand {
	int listener;
	int in_hand[2];
	int release[2];
	uid_t peer;
	pid_t workers[STAND_WORKERS];
	char folder[32];
	char socket[64];
	char log[64];
};

/* cmocka's setup and teardown: *state is a stand with one worker, which the
 * teardown stops, and which then must have ended well. */
int stand_open(void **state);
int stand_close(void **state);

/* Starts a worker in this place of the list. */
void stand_start(struct stand *stand, int worker);

/* How a worker has ended: its exit code, or -1 for a signal. */
int stand_ended(struct stand *stand, int worker);

/* Waits for a request to /wait to be in hand; lets one go on. */
void stand_wait(struct stand *stand);
void stand_release(struct stand *stand);

/* How often the log of the workers holds this text. */
int stand_logged(const struct stand *stand, const char *text);

/* How many descriptors the first worker has open. */
int stand_descriptors(const struct stand *stand);

/* A client's connection. */
int stand_connect(const struct stand *stand);
void stand_send(int client, const void *data, size_t length);

/* Records under construction. */
struct wire {
	size_t length;
	char data[3 << 20];
};

/* One record of request 1, and the padding that nginx would choose. */
void wire_record(struct wire *wire, int type, struct bytes content);

/* A whole request: the parameters are name, value, …, NULL; a body is cut
 * into records of 32 KiB. */
void wire_request(struct wire *wire, const char *const *parameters,
		  struct bytes body);

/* What came back: the STDOUT stream, with a NUL behind it. */
struct answer {
	bool complete; /* both ends were seen, all well-formed, of request 1 */
	size_t length;
	char *text;
};

/* Reads until the server closes; free text with test_free. */
struct answer stand_read(int client);

/* A GET with this path and query, answered. */
struct answer stand_get(const struct stand *stand, const char *path,
			const char *query);

/* Fails unless the server, asked /count, still answers, and says so. */
void stand_expect_count(const struct stand *stand, const char *count);

#endif
