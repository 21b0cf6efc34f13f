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

/* The dates of a session that a regle can look at, and its words. */
enum mesure_date { MESURE_DEBUT, MESURE_FIN_INITIALE, MESURE_FIN };
enum mesure_word {
	MESURE_STATUT,
	MESURE_TITRE,
	MESURE_DEPARTEMENT,
	MESURE_REGION,
};

enum { MESURE_DATES = MESURE_FIN + 1, MESURE_WORDS = MESURE_REGION + 1 };

/* Answers the element of that date: "debut", "fin-initiale", "fin". */
const char *mesure_date_code(enum mesure_date date);

/* The days from first to last; both belong to them. */
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

/* Answers a portee without any condition. */
struct mesure_portee mesure_portee_all(void);

/* Answers the statuts of OUVERT sessions as a word. Only such sessions may an
 * effet change. */
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

/* The codes of one kind. Bit N of a word stands for codes[N]. */
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

/* Answers the first regle that takes the session; NULL where none does. */
const struct mesure_regle *mesure_judge(const struct mesure *mesure,
					const struct mesure_cas *cas);

/* Answers, for a session that no regle takes, the first one whose days it
 * misses by at most MESURE_NEAR, counted over all its dates together; NULL
 * where there is none. */
enum { MESURE_NEAR = 7 };

const struct mesure_regle *mesure_nearly(const struct mesure *mesure,
					 const struct mesure_cas *cas);

/* Makes of the session what the regle says: it becomes annulee, or its end is
 * moved and never shortened (R11). False: it stays as it is, for instance
 * because its end is later already. The regle must have no defaut. */
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

/* Answers a sentence for whoever wrote the document. */
const char *mesure_defaut_text(enum mesure_defaut defaut);

/* Looks for a session that this regle takes and that no regle before it takes.
 * False: there is none, or none was found within reasonable effort. */
bool mesure_regle_example(const struct mesure *mesure, size_t index,
			  struct mesure_cas *cas);

/* Could there be a session that both of them take? */
bool mesure_portee_meet(const struct mesure_portee *a,
			const struct mesure_portee *b);

/* A day on either side of a bound of a regle. */
struct mesure_border {
	enum mesure_date date;
	struct date day;
	const struct mesure_regle *regle; /* that takes the case on that day;
					     NULL: none does */
};

enum { MESURE_BORDERS = 4 * MESURE_DATES };

/* Fills in the borders of regle `index` in their order, for a case that it
 * takes, and answers how many there are. */
size_t mesure_borders(const struct mesure *mesure, size_t index,
		      const struct mesure_cas *cas,
		      struct mesure_border borders[MESURE_BORDERS]);

#endif
