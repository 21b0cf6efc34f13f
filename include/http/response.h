/* response.h: what is answered; whole before its first byte is sent. */
#ifndef CERES_HTTP_RESPONSE_H
#define CERES_HTTP_RESPONSE_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/outcome.h"

#include <stddef.h>

enum { RESPONSE_HEADERS = 16 };

struct response_header {
	const char *name;
	const char *value;
};

/*
 * An answer too long for one piece of memory. `next` answers OUTCOME_OK and a
 * block, the last one of length 0; any other outcome breaks the answer off, so
 * that nobody takes it for whole.
 */
struct response_stream {
	enum outcome (*next)(void *context, struct arena *arena,
			     struct bytes *block);
	void (*end)(void *context); /* once, also after a break */
	void *context;
};

/* Everything it points at lives in the request's arena, or longer. */
struct response {
	int status;
	size_t header_count;
	struct response_header headers[RESPONSE_HEADERS];
	struct bytes body; /* sent for anything but HEAD and 304 */
	const struct response_stream *stream; /* NULL: body is all */
};

/*
 * Adds a header. Name and value are ours: a control character in the value or
 * a seventeenth header is a programmer's error and ends the process.
 */
void response_header(struct response *response, const char *name,
		     const char *value);

/* Answers the value of a header; NULL: it has none of that name. */
const char *response_value(const struct response *response, const char *name);

/* An answer without headers and body; only here does an outcome become a
 * status (RFC 9110, 15). */
struct response response_of(enum outcome outcome);

/* 303: what was asked is done, or must be asked for there. */
struct response response_see_other(const char *location);

/* The words that go with a status (RFC 9110, 15), which a status line wants. */
const char *response_reason(int status);

#endif
