/* dispatch.h: one request's life. */
#ifndef CERES_APP_DISPATCH_H
#define CERES_APP_DISPATCH_H

#include "base/arena.h"
#include "http/request.h"
#include "http/response.h"

/*
 * Answers one request whole: the row, whether the application is open, the
 * handler in its transaction (run again after a deadlock or a lost
 * connection), the form asked for, or the page that says what went wrong.
 * `context` is a struct application.
 */
void dispatch_answer(void *context, struct arena *arena,
		     const struct request *request, struct response *response);

#endif
