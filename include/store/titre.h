/* titre.h: titres professionnels in the database. */
#ifndef CERES_STORE_TITRE_H
#define CERES_STORE_TITRE_H

#include "base/codes.h"
#include "domain/session.h"
#include "domain/titre_echu.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdbool.h>
#include <stdint.h>

/* Strings are in the arena. */
struct titre {
	const char *code;
	int64_t revision;
	const char *sigle;
	const char *intitule;
	int64_t rncp;	/* 0: not known */
	int64_t niveau; /* 0: not known */
	struct optional_date fin;
	struct optional_number prolongation; /* R24: its own, in months */
	struct codes ccps; /* of a new titre only; store_titre_find leaves it
			      empty */
};

/* Finds a titre; `lock` keeps it for a change of it or of what it covers.
 * OUTCOME_NOT_FOUND: there is none of that code. */
enum outcome store_titre_find(struct store *store, const char *code, bool lock,
			      struct titre *titre);

/* Adds a titre. OUTCOME_CONFLICT: there is one of that code. */
enum outcome store_titre_add(struct store *store, struct titre *titre);

/* Saves it. OUTCOME_CONFLICT: its revision is not the present one, so somebody
 * else changed it first. */
enum outcome store_titre_save(struct store *store, struct titre *titre);

/* Adds a CCP to a titre. OUTCOME_CONFLICT: the code is taken. */
enum outcome store_titre_add_ccp(struct store *store, const char *titre,
				 const char *ccp);

/* Answers the latest end of its agréments; not known where it has none. */
enum outcome store_titre_last(struct store *store, const char *code,
			      struct optional_date *last);

/* Lists titres by code, those behind `after` only, as rows of <titre>; `q` is a
 * code, a sigle or words, or "" for all. */
struct rows *store_titre_list(struct store *store, const char *q,
			      const char *after, int64_t limit);

/* Answers one of them as a row, with the months of its prolongation (R24), its
 * own or those of the parametre, and its CCPs. */
struct rows *store_titre_show(struct store *store, const char *code);

/* Lists the titres whose last day is from `today` to `last`, the soonest first;
 * _count says how many there are. */
struct rows *store_titre_ending(struct store *store, struct date today,
				struct date last, int64_t limit);
enum outcome store_titre_ending_count(struct store *store, struct date today,
				      struct date last, int64_t *nombre);

#endif
