/* passage.h: when a mesure may run over the sessions, and when a run of it may
 * be undone. */
#ifndef CERES_DOMAIN_PASSAGE_H
#define CERES_DOMAIN_PASSAGE_H

#include "domain/refusal.h"

struct passage_facts {
	bool open;   /* some passage, of whatever mesure, has not ended */
	bool ended;  /* this one has */
	bool undoes; /* this one undoes another */
	bool undone; /* another one undoes this one, or did */
};

/* May a passage begin, or be undone? If not, the verdict says why. */
enum passage_verdict {
	PASSAGE_ALLOWED = 0,
	PASSAGE_UNDER_WAY, /* this one goes on */
	PASSAGE_IS_RETOUR, /* apply the mesure again in its place */
	PASSAGE_UNDONE,
	PASSAGE_OTHER,	   /* one at a time */
	PASSAGE_OVERTAKEN, /* the sessions moved since the preview: 422 */
};

enum { PASSAGE_VERDICTS = PASSAGE_OVERTAKEN + 1 };

extern const struct refusal passage_refusals[PASSAGE_VERDICTS];

/* May a passage begin? Of the facts only `open` matters. */
enum passage_verdict passage_may_begin(const struct passage_facts *facts);

enum passage_verdict passage_may_return(const struct passage_facts *facts);

#endif
