/* delivery.h: one answer, put on a connection. */
#ifndef CERES_HTTP_DELIVERY_H
#define CERES_HTTP_DELIVERY_H

#include "base/arena.h"
#include "http/request.h"
#include "http/response.h"

/*
 * Writes the answer to the request of this FastCGI id, and its end. A peer
 * that has hung up costs nothing and is no error; one that does not read for
 * SERVER_SOCKET_SECONDS is given up with a line in the log.
 */
void delivery_write(int socket, struct arena *arena, int id,
		    const struct request *request,
		    const struct response *response);

#endif
