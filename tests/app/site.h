/* site.h: a small site on a store that does as it is told, at a fixed hour. */
#ifndef CERES_TESTS_APP_SITE_H
#define CERES_TESTS_APP_SITE_H

#include "app/page.h"
#include "app/route.h"
#include "http/request.h"
#include "http/response.h"

/* The site's clock: during the window of R2. */
#define SITE_NOW "2020-06-15T13:00:00+02:00"

/*
 * GET  /              application; form .ics only where event is asked for
 * GET  /rubrique/     rubrique, last changed an hour before
 * GET  /rubrique/{}   rubrique; "retire" is gone, "cassee" breaks its sheet
 * GET  /encore        rubrique; its connection is lost in the middle, once
 * GET  /mots          words, without the store
 * GET  /machine       machine
 * GET  /outcome/{}    application; answers that outcome's number
 * POST /outcome/{}
 */
extern const struct route site_routes[];

/* Once a program, and at its end. */
void site_open(void);
void site_close(void);

/* The instant that a text says. */
struct instant site_instant(const char *text);

/* A fresh stand, and an answer to one request; in the arena. */
struct response site_ask(struct arena *arena, const struct request *request);

/* GET of a path that takes this Accept. */
struct response site_get(struct arena *arena, const char *path,
			 const char *accept);

/* A header's value, NULL where it is not there; fails where it stands twice. */
const char *site_header(const struct response *response, const char *name);

#endif
