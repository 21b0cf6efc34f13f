/* session_search.c: the statements that read one index of the sessions. */
#include "session_search.h"

#include "session_columns.h"
#include "territory.h"
#include "value.h"

/* The conditions of a filter, whatever the key is; put_filter binds them. */
#define SESSION_FILTER                                                         \
	"   AND (? IS NULL OR s.id = ?)"                                       \
	"   AND (? IS NULL OR s.statut = ?)"                                   \
	"   AND (? IS NULL OR s.titre = ?)"                                    \
	"   AND (? IS NULL OR s.centre = ?)"                                   \
	"   AND (? IS NULL OR s.departement = ?)"                              \
	"   AND (? IS NULL OR FIND_IN_SET(s.titre, ?)"                         \
	"        OR FIND_IN_SET(s.site, ?))"

/*
 * The index is forced: the optimizer, which sees a small limit, would now and
 * then rather read all sessions in the order asked for. (debut, id) < (?, ?)
 * as a row would not make a range; debut has its own.
 */
#define WHERE(key, place, order)                                               \
	" WHERE " key "   AND s.debut BETWEEN ? AND ?"                         \
	"   AND (" place                                                       \
	")" SESSION_FILTER TERRITORY_OF("s") " ORDER BY " order

#define SEARCH(index, key, place, order)                                       \
	{                                                                      \
		.name = "session_search " index " " order,                     \
		.sql = "SELECT s.debut, s.id"                                  \
		       "  FROM session s FORCE INDEX (" index                  \
		       ")" WHERE(key, place, order " LIMIT ?"),                \
	}

#define EXPORT(index, key, place, order)                                       \
	{                                                                      \
		.name = "session_whole " index " " order,                      \
		.sql = "SELECT {list}" SESSION_TABLES_IN_ORDER(index)          \
			WHERE(key, place, order),                              \
		.fill = session_columns_fill,                                  \
	}

#define EXPORT_ANY(place, order)                                               \
	{                                                                      \
		.name = "session_whole " order,                                \
		.sql = "SELECT {list}" SESSION_TABLES WHERE("TRUE", place,     \
							    order),            \
		.fill = session_columns_fill,                                  \
	}

/* The list goes on behind the session that ended the range before. */
#define DEBUT_DESC "s.debut < ? OR s.id < ?", "s.debut DESC, s.id DESC"
#define DEBUT_ASC  "s.debut > ? OR s.id > ?", "s.debut, s.id"
#define ID_DESC	   "? IS NULL OR s.id < ?", "s.id DESC"
#define ID_ASC	   "? IS NULL OR s.id > ?", "s.id"

/* Lets one macro argument become several. */
#define MAKE(kind, ...) kind(__VA_ARGS__)

#define BY_DEBUT(kind, index, key)                                             \
	[SESSION_DEBUT_DESC] = MAKE(kind, index, key, DEBUT_DESC),             \
	[SESSION_DEBUT_ASC] = MAKE(kind, index, key, DEBUT_ASC)
#define BY_ID(kind, index, key)                                                \
	[SESSION_ID_DESC] = MAKE(kind, index, key, ID_DESC),                   \
	[SESSION_ID_ASC] = MAKE(kind, index, key, ID_ASC)

#define OF_DEPARTEMENT "s.departement = ?"
#define OF_REGION      "s.region = ?"

/* clang-format off */
/* A centre's or a site's sessions are few enough to be sorted. */
static const struct statement searches[SESSION_INDEXES][SESSION_ORDERS] = {
	[INDEX_ID] = { BY_DEBUT(SEARCH, "PRIMARY", "s.id = ?"), BY_ID(SEARCH, "PRIMARY", "s.id = ?") },
	[INDEX_CENTRE] = { BY_DEBUT(SEARCH, "session_centre", "s.centre = ?"), BY_ID(SEARCH, "session_centre", "s.centre = ?") },
	[INDEX_SITE] = { BY_DEBUT(SEARCH, "session_site", "s.site = ?"), BY_ID(SEARCH, "session_site", "s.site = ?") },
	[INDEX_TITRE] = { BY_DEBUT(SEARCH, "session_titre", "s.titre = ?") },
	[INDEX_TITRE_DEPARTEMENT] = { BY_DEBUT(SEARCH, "session_titre_departement", "s.titre = ? AND s.departement = ?") },
	[INDEX_STATUT] = { BY_DEBUT(SEARCH, "session_statut_debut", "s.statut = ?") },
	[INDEX_STATUT_DEPARTEMENT] = { BY_DEBUT(SEARCH, "session_statut", "s.statut = ? AND s.departement = ?") },
	[INDEX_DEPARTEMENT] = { BY_DEBUT(SEARCH, "session_departement", OF_DEPARTEMENT), BY_ID(SEARCH, "session_departement_id", OF_DEPARTEMENT) },
	[INDEX_REGION] = { BY_DEBUT(SEARCH, "session_region", OF_REGION), BY_ID(SEARCH, "session_region_id", OF_REGION) },
	[INDEX_NATION] = { BY_DEBUT(SEARCH, "session_debut", "TRUE"), BY_ID(SEARCH, "PRIMARY", "TRUE") },
};

/* These are too many to be sorted. */
static const struct statement wholes[SESSION_INDEXES][SESSION_ORDERS] = {
	[INDEX_DEPARTEMENT] = { BY_DEBUT(EXPORT, "session_departement", OF_DEPARTEMENT), BY_ID(EXPORT, "session_departement_id", OF_DEPARTEMENT) },
	[INDEX_REGION] = { BY_DEBUT(EXPORT, "session_region", OF_REGION), BY_ID(EXPORT, "session_region_id", OF_REGION) },
	[INDEX_NATION] = { BY_DEBUT(EXPORT, "session_debut", "TRUE"), BY_ID(EXPORT, "PRIMARY", "TRUE") },
};

static const struct statement wholes_sorted[SESSION_ORDERS] = {
	[SESSION_DEBUT_DESC] = MAKE(EXPORT_ANY, DEBUT_DESC),
	[SESSION_DEBUT_ASC] = MAKE(EXPORT_ANY, DEBUT_ASC),
	[SESSION_ID_DESC] = MAKE(EXPORT_ANY, ID_DESC),
	[SESSION_ID_ASC] = MAKE(EXPORT_ANY, ID_ASC),
};
/* clang-format on */

const struct statement *
session_search_statement(enum session_index index, enum session_order order)
{
	const struct statement *statement = &searches[index][order];

	return statement->sql ? statement : NULL;
}

bool
session_whole_by_key(const struct session_scope *scope)
{
	return scope->key_count == 1 &&
	       wholes[scope->keys[0].index][SESSION_DEBUT_DESC].sql;
}

const struct statement *
session_whole_statement(const struct session_scope *scope,
			enum session_order order)
{
	return session_whole_by_key(scope)
		       ? &wholes[scope->keys[0].index][order]
		       : &wholes_sorted[order];
}

static void
put_key(struct query *query, const struct session_key *key)
{
	switch (key->index) {
	case INDEX_ID:
	case INDEX_CENTRE:
	case INDEX_SITE:
		query_put_int(query, key->number);
		break;
	case INDEX_TITRE:
	case INDEX_STATUT:
	case INDEX_REGION:
		query_put_text(query, key->text);
		break;
	case INDEX_TITRE_DEPARTEMENT:
	case INDEX_STATUT_DEPARTEMENT:
		query_put_text(query, key->text);
		query_put_text(query, key->departement);
		break;
	case INDEX_DEPARTEMENT:
		query_put_text(query, key->departement);
		break;
	case INDEX_NATION:
		break;
	}
}

/* The days from which and until which an index is read, and the place in it
 * behind which the list goes on. */
static void
put_place(struct query *query, const struct session_filter *filter,
	  enum session_order order)
{
	static const struct civil first_day = { 1000, 1, 1 };
	static const struct civil last_day = { 9999, 12, 31 };
	const bool goes_on = filter->after != 0;
	struct date first = date_of(first_day);
	struct date last = date_of(last_day);
	struct date place = order == SESSION_DEBUT_ASC ? first : last;

	if (filter->du.known)
		first = filter->du.date;
	if (filter->au.known)
		last = filter->au.date;
	if (goes_on)
		place = filter->after_debut;
	if (order == SESSION_DEBUT_DESC && date_compare(place, last) < 0)
		last = place;
	if (order == SESSION_DEBUT_ASC && date_compare(place, first) > 0)
		first = place;
	query_put_date(query, &first);
	query_put_date(query, &last);
	query_put_date(query,
		       goes_on || order < SESSION_ID_DESC ? &place : NULL);
	query_put_int(query, filter->after);
}

static void
put_filter(struct query *query, const struct session_scope *scope)
{
	const struct session_filter *filter = scope->filter;
	const bool words = scope->titres || scope->sites;

	query_put_values(query,
			 VALUES(FILTER_ID(scope->id), FILTER(filter->statut),
				FILTER(filter->titre), FILTER_ID(scope->centre),
				FILTER(filter->departement), words ? "" : NULL,
				scope->titres, scope->sites));
}

void
session_search_put(struct query *query, const struct session_scope *scope,
		   const struct session_key *key, enum session_order order)
{
	if (key)
		put_key(query, key);
	put_place(query, scope->filter, order);
	put_filter(query, scope);
	query_put_territory(query, scope->actor);
}
