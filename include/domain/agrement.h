/* agrement.h: a centre's right to hold sessions of one titre at one site. */
#ifndef CERES_DOMAIN_AGREMENT_H
#define CERES_DOMAIN_AGREMENT_H

#include "base/date.h"
#include "domain/refusal.h"
#include "domain/session.h"

#include <stdint.h>

struct agrement {
	int64_t id;
	int64_t revision;
	int64_t centre;
	int64_t site;
	const char *titre;
	const char *departement; /* the site's */
	const char *region;
	struct date debut;
	struct date fin; /* the last day */
	struct optional_date titre_fin;
};

enum agrement_verdict {
	AGREMENT_ALLOWED = 0,
	AGREMENT_FIN_BEFORE_DEBUT,
	AGREMENT_OUTLIVES_TITRE,
	AGREMENT_SITE_OF_ANOTHER, /* the site is another centre's */
	AGREMENT_UNCOVERS,	  /* shortened under sessions not over yet */
	AGREMENT_BEGINS_LATE,	  /* after the D of one of those */
	AGREMENT_WRONG_CENTRE,	  /* none of theirs has this SIRET */
	AGREMENT_WRONG_SITE,	  /* none of theirs */
	AGREMENT_WRONG_TITRE,
	AGREMENT_TWIN, /* another one begins on that day */
};

enum { AGREMENT_VERDICTS = AGREMENT_TWIN + 1 };

extern const struct refusal agrement_refusals[AGREMENT_VERDICTS];

/* The days that its open sessions take: their earliest D and their latest end.
 * Neither is known where it has no open session. */
struct agrement_span {
	struct optional_date first;
	struct optional_date last;
};

enum agrement_verdict agrement_check(struct date debut, struct date fin,
				     const struct optional_date *titre_fin,
				     const struct agrement_span *open);

/* Makes a session one of this agrément, by giving it the agrément's titre,
 * centre and site. */
void agrement_place(const struct agrement *agrement, struct session *session);

#endif
