/* mesure.h: a mass operation on sessions, decided nationally (R5 to R11): which
 * sessions each of its regles takes, and what becomes of them. */
#ifndef CERES_DOMAIN_MESURE_H
#define CERES_DOMAIN_MESURE_H

#include "base/bytes.h"
#include "base/date.h"
#include "domain/session.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	MESURE_REGLES = 100,
	MESURE_CODES = 63, /* of one kind, in all its regles */
};

/* Days on which a session's dates may lie, and words that it may have. */
enum mesure_date { MESURE_DEBUT, MESURE_FIN_INITIALE, MESURE_FIN };
enum mesure_word {
	MESURE_STATUT,
	MESURE_TITRE,
	MESURE_DEPARTEMENT,
	MESURE_REGION,
};

enum { MESURE_DATES = MESURE_FIN + 1, MESURE_WORDS = MESURE_REGION + 1 };

/* "debut", "fin-initiale", "fin": its element. */
const char *mesure_date_code(enum mesure_date date);

/* From first to last, both included. */
struct mesure_days {
	int32_t first; /* as in struct date; INT32_MIN: no bound */
	int32_t last;
};

/* An original end that is not known is a day after all days: "until May"
 * leaves it out, and MESURE_UNKNOWN - 1 is the last of those that are known. */
enum { MESURE_UNKNOWN = INT32_MAX };

/*
 * What a regle takes: every session whose dates lie within `days` and whose
 * words are among `words`: bit N for statut N, or for the mesure's code N, the
 * highest bit for every code that the mesure does not name.
 */
struct mesure_portee {
	struct mesure_days days[MESURE_DATES];
	uint64_t words[MESURE_WORDS];
};

/* One session as regles see it; each word is one bit. */
struct mesure_cas {
	int32_t days[MESURE_DATES];
	uint64_t words[MESURE_WORDS];
};

/* No condition at all. */
struct mesure_portee mesure_portee_all(void);

/* The statuts of OUVERT sessions, as a word: what an effet may change. */
uint64_t mesure_ouvertes(void);

enum mesure_effet { MESURE_SANS_EFFET, MESURE_ANNULATION, MESURE_REPORT };

struct mesure_regle {
	long line;	  /* of the document */
	const char *code; /* the rule it carries out, "R7"; "": none */
	bool toutes;	  /* it says that it takes all it may */
	struct mesure_portee portee;
	enum mesure_effet effet;
	struct date fin; /* of MESURE_REPORT */
	const char *phrase;
	const char *signalement; /* what its UD is told; "": nothing */
	bool fin_reelle; /* the centre must enter the actual end (R12) */
};

/* Codes of one kind: bit N of a word is codes[N]. */
struct mesure_codes {
	size_t count;
	const char *codes[MESURE_CODES];
};

/* Strings live as long as their arena. */
struct mesure {
	const char *nom;
	struct date date;
	const char *intitule;
	const char *fondement;
	struct bytes document;			 /* canonical */
	struct mesure_codes codes[MESURE_WORDS]; /* of statuts: none */
	size_t regle_count;
	struct mesure_regle regles[MESURE_REGLES];
};

struct mesure_cas mesure_cas_of(const struct mesure *mesure,
				const struct session *session);

/* The first regle that takes it; NULL: none does. */
const struct mesure_regle *mesure_judge(const struct mesure *mesure,
					const struct mesure_cas *cas);

/* Of a session that none takes: the first regle whose days it misses by at most
 * MESURE_NEAR, all its dates together; NULL: none. */
enum { MESURE_NEAR = 7 };

const struct mesure_regle *mesure_nearly(const struct mesure *mesure,
					 const struct mesure_cas *cas);

/*
 * What the regle makes of the session: annulee, or its end moved and never
 * shortened (R11). False: it stays as it is, also where its end is later
 * already. Only regles without a defaut.
 */
bool mesure_apply(const struct mesure *mesure, const struct mesure_regle *regle,
		  struct session *session);

/* What makes a regle wrong, whatever sessions there are. */
enum mesure_defaut {
	MESURE_SANS_DEFAUT = 0,
	MESURE_EMPTY,	      /* a last day before its first: takes nothing */
	MESURE_EVERYTHING,    /* takes everything without saying so */
	MESURE_NEVER,	      /* regles before it take all it could */
	MESURE_CLOSED,	      /* changes sessions that are not OUVERT */
	MESURE_BEFORE_DEBUT,  /* an end before a session's start */
	MESURE_SHORTENS,      /* an end before each that it would move */
	MESURE_WITHOUT_REASON /* no sentence for the history */
};

enum mesure_defaut mesure_regle_check(const struct mesure *mesure,
				      size_t index);

/* A sentence for who wrote the document. */
const char *mesure_defaut_text(enum mesure_defaut defaut);

/* Some session that this regle takes, no regle before it doing so. False: there
 * is none, or it was not found within reasonable effort. */
bool mesure_regle_example(const struct mesure *mesure, size_t index,
			  struct mesure_cas *cas);

/* Is there a session that both take? */
bool mesure_portee_meet(const struct mesure_portee *a,
			const struct mesure_portee *b);

/* The case with this day instead, its other dates moved no further than makes
 * it possible: no end before the start. */
struct mesure_cas mesure_cas_on(struct mesure_cas cas, enum mesure_date date,
				int32_t day);

/* A day on either side of a bound of a regle. */
struct mesure_border {
	enum mesure_date date;
	struct date day;
	const struct mesure_regle *regle; /* that takes the case on that day;
					     NULL: none does */
};

enum { MESURE_BORDERS = 4 * MESURE_DATES };

/* The borders of regle `index` in their order, for a case that it takes; how
 * many there are. */
size_t mesure_borders(const struct mesure *mesure, size_t index,
		      const struct mesure_cas *cas,
		      struct mesure_border borders[MESURE_BORDERS]);

#endif
