/* saisie.h: what is wrong with a field, whatever it asks, or with the form
 * itself. */
#ifndef CERES_DOMAIN_SAISIE_H
#define CERES_DOMAIN_SAISIE_H

#include "domain/refusal.h"

enum saisie_verdict {
	SAISIE_ALLOWED = 0,
	SAISIE_MISSING,
	SAISIE_TOO_LONG,
	SAISIE_LINES, /* more than one, where one is asked for */
	SAISIE_WRONG_DATE,
	SAISIE_WRONG_NUMBER,
	SAISIE_WRONG_CHOICE,
	SAISIE_WRONG_PROFIL, /* this profil never does that: 403 */
	SAISIE_WITHOUT_REVISION,
	SAISIE_WRONG_JETON, /* the form is of another login: 403 */
	SAISIE_WITHOUT_CLE,
	SAISIE_USED_CLE, /* another form was sent with it before */
};

enum { SAISIE_VERDICTS = SAISIE_USED_CLE + 1 };

/* SAISIE_MISSING to SAISIE_WRONG_CHOICE concern any field and so name none;
 * they must be told at the field that was read (saisie_refuse_at). */
extern const struct refusal saisie_refusals[SAISIE_VERDICTS];

#endif
