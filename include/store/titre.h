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
	struct codes ccps; /* those it begins with; else read by themselves */
};

/* OUTCOME_NOT_FOUND: none. `lock`: for a change of it, or of what it
 * covers. */
enum outcome store_titre_find(struct store *store, const char *code, bool lock,
			      struct titre *titre);

/* OUTCOME_CONFLICT: there is one of that code. */
enum outcome store_titre_add(struct store *store, const struct titre *titre);

/* OUTCOME_CONFLICT: its revision has moved. */
enum outcome store_titre_save(struct store *store, const struct titre *titre);

/* One CCP of it. OUTCOME_CONFLICT: the code is taken. */
enum outcome store_titre_add_ccp(struct store *store, const char *titre,
				 const char *ccp);

/* R24: the months of its prolongation: its own, or the parameter's. */
enum outcome store_titre_prolongation(struct store *store,
				      const struct titre *titre, int32_t *mois);

/* The latest end of its agréments; not known where it has none. */
enum outcome store_titre_last(struct store *store, const char *code,
			      struct optional_date *last);

/* By code, from behind `after` on: rows of <titre>; `q` is a code, a sigle or
 * words, or "". */
struct rows *store_titre_list(struct store *store, const char *q,
			      const char *after, int64_t limit);

/* Its CCPs, as rows of <ccp>. */
struct rows *store_titre_ccps(struct store *store, const char *code);

/* Those whose last day is from `today` to `last`, soonest first, and how many
 * there are. */
struct rows *store_titre_ending(struct store *store, struct date today,
				struct date last, int64_t limit);
enum outcome store_titre_ending_count(struct store *store, struct date today,
				      struct date last, int64_t *nombre);

#endif
