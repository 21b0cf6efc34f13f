/* titre_echu.h: reports on titres échus (R23 to R26): how long a titre is
 * prolonged, whether that ended in an emergency, and what the centre and the
 * UD must say. */
#ifndef CERES_DOMAIN_TITRE_ECHU_H
#define CERES_DOMAIN_TITRE_ECHU_H

#include "base/date.h"
#include "base/number.h"
#include "domain/refusal.h"
#include "domain/session.h"

#include <stddef.h>
#include <stdint.h>

/* An état d'urgence. Strings live as long as the request. */
struct urgence {
	int64_t id;
	int64_t revision;
	const char *nom;
	const char *region; /* where it holds; "": the whole nation */
	struct date debut;
	struct date fin;		  /* its last day */
	struct optional_date doute_debut; /* the first day of doubt; the last
					     one is the day before debut */
};

/* Answers the months of a titre's prolongation (R24): its own, or else the
 * general ones. */
int32_t titre_prolongation_mois(const struct optional_number *own,
				int32_t general);

/* What a titre is on some day. */
enum titre_situation {
	TITRE_SANS_FIN,	  /* its end is not known: never échu */
	TITRE_EN_VIGUEUR, /* until its last day */
	TITRE_PROLONGE,	  /* until the last day of its prolongation */
	/* then, by where that last day lies: */
	TITRE_ECHU_URGENCE,
	TITRE_ECHU_DOUTE, /* shown to the UD, not refused */
	TITRE_ECHU_HORS_URGENCE,
};

enum { TITRE_SITUATIONS = TITRE_ECHU_HORS_URGENCE + 1 };

/* Answers the word of documents, such as "en-vigueur". */
const char *titre_situation_code(enum titre_situation situation);

struct titre_echeance {
	enum titre_situation situation;
	struct optional_date prolonge; /* the prolongation's last day */
	const struct urgence *urgence; /* in which, or in whose doubt,
					  `prolonge` lies; NULL: none */
};

/*
 * Answers what a titre is on `day` (R23, R24), where it ends on `fin` and is
 * prolonged by `mois` calendar months. `day` is the first day of the session
 * that is asked for, or J. `urgences` are those that are in force where the
 * session is; one that covers the end goes before one that leaves a doubt.
 */
struct titre_echeance titre_echeance_of(const struct optional_date *fin,
					int32_t mois,
					const struct urgence urgences[],
					size_t count, struct date day);

/* Each can be put right by another input: 422, at its field. */
enum titre_echu_verdict {
	TITRE_ECHU_ALLOWED = 0,
	TITRE_ECHU_UNKNOWN_TITRE, /* none, or none given */
	TITRE_ECHU_UNKNOWN_AGREMENT,
	TITRE_ECHU_OTHER_SIRET, /* the agrément is another centre's */
	TITRE_ECHU_OTHER_TITRE, /* the agrément is of another titre */
	TITRE_ECHU_WRONG_TYPE,	/* not titre, CCP or CCS */
	TITRE_ECHU_WITHOUT_FIN, /* R23: nothing is échu */
	TITRE_ECHU_NOT_YET,
	TITRE_ECHU_STILL_PROLONGED,
	TITRE_ECHU_OUTSIDE_URGENCE,	/* R23 */
	TITRE_ECHU_WITHOUT_ATTESTATION, /* R25 */
};

enum { TITRE_ECHU_VERDICTS = TITRE_ECHU_WITHOUT_ATTESTATION + 1 };

extern const struct refusal titre_echu_refusals[TITRE_ECHU_VERDICTS];

/* May there be a report (R23)? A doubt does not forbid it. */
enum titre_echu_verdict titre_echu_check(enum titre_situation situation);

/* What the database has for the titre and the agrément asked for; NULL:
 * nothing. */
struct titre_echu_facts {
	const char *titre;	    /* its code */
	const char *agrement_siret; /* of the agrément's centre */
	const char *agrement_titre; /* code of the agrément's titre */
};

/* Is the agrément of that SIRET and of that titre (R26)? The dates are asked of
 * session_create_check, under a cover with a dérogation. */
enum titre_echu_verdict
titre_echu_items_check(const char *siret, const struct titre_echu_facts *facts);

/* Does the UD's attestation of the cause say anything (R25)? Answers what is
 * against it. */
const struct refusal *titre_echu_check_attestation(const char *attestation);

#endif
