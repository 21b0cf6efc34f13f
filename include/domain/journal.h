/* journal.h: who did what, when, why: one line of the history. */
#ifndef CERES_DOMAIN_JOURNAL_H
#define CERES_DOMAIN_JOURNAL_H

#include "base/instant.h"

#include <stdint.h>

struct journal_entry {
	struct instant date;
	const char *auteur;  /* an account, or "ceresctl:" and a system user */
	const char *noun;    /* "bulletin", "maintenance", … */
	const char *noun_id; /* its numero or id, as the URL has it */
	const char *verb;    /* "publie", "retire", … */
	const char *motif;   /* why, or "" */
	const char *regle;   /* the rule it follows, "R3", or "" */
	const char *avant;   /* what it was, or "" */
	const char *apres;   /* what it became, or "" */
	int64_t revision;    /* of the thing after the change; 0: it has none */
	int64_t centre;	     /* whose it is, for who may read it; 0: nobody's */
	const char *departement; /* or "" */
	const char *region;	 /* or "" */
};

#endif
