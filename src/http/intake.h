/* intake.h: one request, taken from a connection. */
#ifndef CERES_HTTP_INTAKE_H
#define CERES_HTTP_INTAKE_H

#include "base/arena.h"
#include "http/request.h"

#include <fcgiapp.h>
#include <stdbool.h>

/*
 * Reads one whole request. Its strings belong to `fastcgi`, which the caller
 * ends with FCGX_Free(fastcgi, 0) whatever the answer; the socket stays the
 * caller's. False: no request to answer; the reason is logged, save for a
 * peer that hangs up before it says anything.
 */
bool intake_read(int socket, struct arena *arena, FCGX_Request *fastcgi,
		 struct request *request);

#endif
