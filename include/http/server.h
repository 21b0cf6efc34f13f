/* server.h: the worker's loop: one FastCGI connection, one request, one
 * answer, then the next. */
#ifndef CERES_HTTP_SERVER_H
#define CERES_HTTP_SERVER_H

#include "base/arena.h"
#include "http/request.h"
#include "http/response.h"

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

enum {
	SERVER_BODY_LIMIT = 1
			    << 20, /* bytes; nginx refuses larger ones first */
	SERVER_SOCKET_SECONDS = 5, /* a peer that neither sends nor reads */
	SERVER_ALARM_SECONDS = 20, /* a request that hangs ends the worker */
};

/* Fills the response, which is a 500 without body until then. */
struct server {
	int listener; /* a listening Unix socket; 0 for an inherited one */
	size_t peer_count;
	const uid_t *peers; /* who may connect: nginx's users */
	void *context;	    /* handed to answer as it is */
	void (*answer)(void *context, struct arena *arena,
		       const struct request *request,
		       struct response *response);
};

/*
 * Answers until SIGTERM, which ends it after the request in hand: true. False
 * where the listener is no listening Unix socket; the reason is logged. Peers
 * that are not in the list, and bytes that are not a FastCGI request, are shut
 * out with a line in the log.
 */
bool server_run(const struct server *server);

#endif
