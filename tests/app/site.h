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
 * GET  /outcome/{}    application; ends with that outcome, by its name
 * POST /outcome/{}    the same, for everybody, without jeton or cle
 * GET  /prive         for an UD and the DGEFP only, by R17
 * POST /prive         the same, with a cle
 * GET  /formulaire    for who is logged in
 * POST /formulaire    with a cle; wants a field nom of ten letters at most, and
 *                     then does what the field `fait` says (site.c)
 * POST /muet          the same, but its form cannot be shown again
 * POST /jeton         with a jeton only
 * GET  /connexion     the login's page
 * POST /connexion     opens a login with the field mot_de_passe "bon"
 * GET  /liste         for who is logged in; as .csv a stream
 */
extern const struct route site_routes[];

/* How often a handler of a POST was run. */
extern size_t site_runs;

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

/* What must never leave: a stylesheet's word for a form's key. */
const char *site_marker(void);

/* One of each profil, logged in. */
const struct actor *site_actor(struct arena *arena, enum profil profil);

/* The jeton that the forms of SITE_COOKIE carry. */
#define SITE_TOKEN                                                             \
	"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
#define SITE_COOKIE "ceres=" SITE_TOKEN
const char *site_jeton(struct arena *arena);

/* A POST of a browser with SITE_COOKIE. */
struct response site_post(struct arena *arena, const char *path,
			  const char *body);

/* The answer's body, with a NUL. */
const char *site_body(struct arena *arena, const struct response *response);

/* A header's value, NULL where it is not there; fails where it stands twice. */
const char *site_header(const struct response *response, const char *name);

#endif
