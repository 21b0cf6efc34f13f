/* session_list.h: sessions as lists: searched, filtered, sorted, range by
 * range, at the same speed whatever their number. */
#ifndef CERES_STORE_SESSION_LIST_H
#define CERES_STORE_SESSION_LIST_H

#include "domain/actor.h"
#include "domain/session.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum session_order {
	SESSION_DEBUT_DESC,
	SESSION_DEBUT_ASC,
	SESSION_ID_DESC,
	SESSION_ID_ASC,
};

enum { SESSION_ORDERS = SESSION_ID_ASC + 1 };

/* The orders are called "-debut", "debut", "-id", "id"; any other name stands
 * for the first. */
const char *session_order_code(enum session_order order);
enum session_order session_order_of(const char *code);

/* What a list is narrowed to; a text that is "" leaves nothing out. */
struct session_filter {
	const char *q; /* an id ("ID 100042", the URL), a SIRET, words of the
			  titre, its code or sigle, a city */
	const char *statut;
	const char *titre;
	const char *centre; /* SIRET or id */
	const char *departement;
	struct optional_date du; /* D from that day on */
	struct optional_date au;
	enum session_order order;
	int64_t after; /* the last id of the range before; 0: the first range */
	struct date after_debut; /* its D */
};

enum { SESSION_RANGE = 25 };

/* One range of a list. */
struct session_range {
	enum session_order
		order; /* that of the filter, or the latest D first where an
			  index of the filter has no order by id */
	size_t count;
	int64_t ids[SESSION_RANGE + 1];
	struct date debuts[SESSION_RANGE + 1];
	bool more; /* behind the last of them */
};

/* The ids of one range of the actor's sessions that the filter lets through. */
enum outcome store_session_search(struct store *store,
				  const struct actor *actor,
				  const struct session_filter *filter,
				  struct session_range *range);

/* Answers those sessions as rows of <session>, in the same order. */
struct rows *store_session_rows(struct store *store, const struct actor *actor,
				const struct session_range *range);

/* Answers everything that the filter lets through as rows, for a whole CSV.
 * NULL: it failed, and *outcome tells why. */
struct rows *store_session_whole(struct store *store, const struct actor *actor,
				 const struct session_filter *filter,
				 enum outcome *outcome);

/* Answers every session, in the order of their ids, as rows of <session> with
 * each attribute and text that an import takes. Candidats are not among them.
 */
struct rows *store_session_all(struct store *store);

#endif
