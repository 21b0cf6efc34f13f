/* session_list.c: lists sessions. */
#include "store/session_list.h"

#include "base/text.h"
#include "list.h"
#include "session_columns.h"
#include "session_search.h"
#include "territory.h"

static const char *const order_codes[SESSION_ORDERS] = {
	[SESSION_DEBUT_DESC] = "-debut",
	[SESSION_DEBUT_ASC] = "debut",
	[SESSION_ID_DESC] = "-id",
	[SESSION_ID_ASC] = "id",
};

const char *
session_order_code(enum session_order order)
{
	return order_codes[order];
}

enum session_order
session_order_of(const char *code)
{
	for (int i = 0; i < SESSION_ORDERS; i++)
		if (text_equal(order_codes[i], code))
			return (enum session_order)i;
	return SESSION_DEBUT_DESC;
}

static bool
comes_before(enum session_order order, struct date debut, int64_t id,
	     struct date other_debut, int64_t other)
{
	const bool descends =
		order == SESSION_DEBUT_DESC || order == SESSION_ID_DESC;
	const int by_debut =
		order == SESSION_DEBUT_DESC || order == SESSION_DEBUT_ASC
			? date_compare(debut, other_debut)
			: 0;

	if (by_debut)
		return descends ? by_debut > 0 : by_debut < 0;
	return descends ? id > other : id < other;
}

/* Puts a session into its place among the first SESSION_RANGE + 1. False: it
 * comes too late, and so do all behind it. */
static bool
insert(struct session_range *range, struct date debut, int64_t id)
{
	size_t at = range->count;

	while (at > 0 &&
	       comes_before(range->order, debut, id, range->debuts[at - 1],
			    range->ids[at - 1]))
		at--;
	if (at > 0 && range->ids[at - 1] == id)
		return true; /* of two keys, a titre's and a city's */
	if (at > SESSION_RANGE)
		return false;
	if (range->count <= SESSION_RANGE)
		range->count++;
	for (size_t i = range->count - 1; i > at; i--) {
		range->ids[i] = range->ids[i - 1];
		range->debuts[i] = range->debuts[i - 1];
	}
	range->ids[at] = id;
	range->debuts[at] = debut;
	return true;
}

static enum outcome
search_key(struct store *store, const struct session_scope *scope,
	   const struct session_key *key, struct session_range *range)
{
	struct query query;

	query_open(&query, store,
		   session_search_statement(key->index, range->order));
	session_search_put(&query, scope, key, range->order);
	query_put_int(&query, SESSION_RANGE + 1);
	while (query_next(&query)) {
		const struct date debut = query_get_date(&query);

		if (!insert(range, debut, query_get_int(&query)))
			break;
	}
	return query_close_any(&query);
}

/* Does every key have an index in the order asked for? */
static enum session_order
order_of(const struct session_scope *scope)
{
	const struct session_filter *filter = scope->filter;
	const enum session_order order = filter->order;

	for (size_t i = 0; i < scope->key_count; i++) {
		const enum session_index index = scope->keys[i].index;
		const bool small = index == INDEX_ID || index == INDEX_CENTRE ||
				   index == INDEX_SITE;

		if (!session_search_statement(index, order) ||
		    (!small && order >= SESSION_ID_DESC &&
		     (filter->du.known || filter->au.known)))
			return SESSION_DEBUT_DESC;
	}
	return order;
}

enum outcome
store_session_search(struct store *store, const struct actor *actor,
		     const struct session_filter *filter,
		     struct session_range *range)
{
	struct session_scope *scope =
		arena_alloc(store_arena(store), sizeof(*scope));
	enum outcome outcome;

	scope->actor = actor;
	scope->filter = filter;
	*range = (struct session_range){ .order = filter->order };
	outcome = session_scope_resolve(store, scope);
	if (outcome != OUTCOME_OK || scope->none)
		return outcome;
	range->order = order_of(scope);
	for (size_t i = 0; i < scope->key_count; i++)
		if ((outcome = search_key(store, scope, &scope->keys[i],
					  range)) != OUTCOME_OK)
			return outcome;
	range->more = range->count > SESSION_RANGE;
	if (range->more)
		range->count = SESSION_RANGE;
	return OUTCOME_OK;
}

#define IDS_5 "?, ?, ?, ?, ?"

#define ROWS(order)                                                            \
	{                                                                      \
		.name = "session_rows",                                        \
		.sql = "SELECT {list}" SESSION_TABLES " WHERE s.id IN (" IDS_5 \
		       ", " IDS_5 ", " IDS_5 ", " IDS_5 ", " IDS_5             \
		       ")" TERRITORY_OF("s") " ORDER BY " order,               \
		.fill = session_columns_fill,                                  \
	}

static const struct statement session_rows[SESSION_ORDERS] = {
	[SESSION_DEBUT_DESC] = ROWS("s.debut DESC, s.id DESC"),
	[SESSION_DEBUT_ASC] = ROWS("s.debut, s.id"),
	[SESSION_ID_DESC] = ROWS("s.id DESC"),
	[SESSION_ID_ASC] = ROWS("s.id"),
};

struct rows *
store_session_rows(struct store *store, const struct actor *actor,
		   const struct session_range *range)
{
	struct rows *rows = rows_open(store, &session_rows[range->order], NULL);

	for (size_t i = 0; i < SESSION_RANGE; i++)
		query_put_int(rows_query(rows),
			      i < range->count ? range->ids[i] : 0);
	query_put_territory(rows_query(rows), actor);
	return rows;
}

struct rows *
store_session_whole(struct store *store, const struct actor *actor,
		    const struct session_filter *filter, enum outcome *outcome)
{
	struct session_scope *scope =
		arena_alloc(store_arena(store), sizeof(*scope));
	const struct session_key *key = &scope->keys[0];
	struct rows *rows;
	enum session_order order;

	scope->actor = actor;
	scope->filter = filter;
	*outcome = session_scope_resolve(store, scope);
	if (*outcome != OUTCOME_OK)
		return NULL;
	order = order_of(scope);
	if (scope->none)
		scope->id = -1;
	rows = rows_open(store, session_whole_statement(scope, order), NULL);
	session_search_put(rows_query(rows), scope,
			   session_whole_by_key(scope) ? key : NULL, order);
	return rows;
}

/* The order of their ids is forced, whatever the optimizer would prefer. */
static const struct statement session_all = {
	.name = "session_all",
	.sql = "SELECT {file},"
	       "       (SELECT GROUP_CONCAT(ccp ORDER BY ccp SEPARATOR ' ')"
	       "          FROM session_ccp WHERE session_ccp.session = s.id)"
	       "         AS `ccp*@code`" SESSION_TABLES_IN_ORDER(
		       "PRIMARY") " ORDER BY s.id",
	.fill = session_columns_fill,
};

struct rows *
store_session_all(struct store *store)
{
	return rows_open(store, &session_all, NULL);
}
