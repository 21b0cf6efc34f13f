/* held.h: forms whose login is over, sent and sent again. */
#ifndef CERES_TESTS_APP_HELD_H
#define CERES_TESTS_APP_HELD_H

#include "app/sceau.h"
#include "http/request.h"
#include "http/response.h"

enum { HELD_COMPTE = 7 }; /* of site_actor */

#define HELD_FORM "/formulaire"

/* What the site makes seals with. */
extern const struct sceau_secret held_secret;

/* The site's clock, in seconds. */
int64_t held_now(void);

/* A POST with what else `more` says, of whoever stand.actor is. */
struct response held_post(struct arena *arena, const char *path,
			  const char *body, const struct request *more);

/* A nom a<b and a fichier, of that account, typed into the form of that path;
 * open until so many seconds from now. */
const char *held_closed(struct arena *arena, int64_t compte, const char *path,
			int64_t fin);

#endif
