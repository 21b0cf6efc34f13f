/* stand.h: a store that does as it is told, in the place of the real one
 * (linked before libceres.a). */
#ifndef CERES_TESTS_APP_STAND_H
#define CERES_TESTS_APP_STAND_H

#include "base/outcome.h"
#include "domain/maintenance.h"
#include "store/envoi.h"
#include "store/login.h"
#include "store/store.h"

#include <stdbool.h>
#include <stddef.h>

/* What the store has to make seals with. */
#define STAND_SECRET "a secret of thirty-two letters.."

enum { STAND_TRIES = 8, STAND_COLUMNS = 8, STAND_STORES = 2 };

/* The one form that the store knows to have been sent. */
struct stand_envoi {
	bool there;
	struct digest cle;
	struct digest empreinte;
	char lieu[64];
};

/* What the store answers, one after the other; zero is OUTCOME_OK. What was
 * asked of it stands below the empty line. */
struct stand {
	enum outcome begin[STAND_TRIES];
	enum outcome commit[STAND_TRIES];
	bool stands[STAND_TRIES]; /* a commit, though its answer is lost */
	enum outcome due[STAND_TRIES];
	enum outcome finds[STAND_TRIES]; /* of a login */
	enum outcome secret;		 /* asked for once a program */
	const struct actor *actor; /* whose login any is; NULL: nobody's */
	const struct maintenance *windows;
	size_t window_count;
	size_t columns;
	const char *const *names;
	const char *const *values; /* columns of them a row, then NULL */
	size_t row_count;
	enum outcome rows; /* how they end */

	bool open; /* between a begin that went well and its end */
	size_t begins;
	size_t commits;
	size_t rollbacks;
	size_t dues;
	const char *user;	  /* of the last begin */
	enum store_access access; /* of the last begin */
	struct instant now;	  /* of the last due */
	size_t row;		  /* rows given */
	size_t column;
	size_t closed;
	bool streams;
	bool ended;	     /* the rows have */
	size_t found;	     /* logins asked for */
	struct digest token; /* of the last of them, or of the one begun */
	int64_t compte;	     /* of the one begun */
	struct instant debut, fin;
	struct digest over; /* of the one ended */
	size_t begun, overs;
	size_t journal;		 /* entries in this transaction */
	size_t written;		 /* entries that stand */
	struct stand_envoi sent; /* as this transaction sees it */
	struct stand_envoi kept;
};

extern struct stand stand;

/* The first store; what all were asked is forgotten. */
struct store *stand_store(void);

#endif
