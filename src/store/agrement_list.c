/* agrement_list.c: lists agréments. */
#include "store/agrement.h"

#include "agrement.h"
#include "base/text.h"
#include "domain/siret.h"
#include "list.h"
#include "words.h"

#define AGREMENT_COLUMNS                                                       \
	"SELECT agrement.id AS `@id`, agrement.debut AS `@debut`,"             \
	"       agrement.fin AS `@fin`, agrement.revision AS `@revision`,"     \
	"       titre.code AS `titre/@code`, titre.sigle AS `titre/@sigle`,"   \
	"       titre.fin AS `titre/@fin`, titre.intitule AS `titre`,"         \
	"       centre.siret AS `centre/@siret`, centre.id AS `centre/@id`,"   \
	"       centre.nom AS `centre`, site.id AS `site/@id`,"                \
	"       site.departement AS `site/@departement`,"                      \
	"       departement.region AS `site/@region`,"                         \
	"       site.ville AS `site/@ville`, site.nom AS `site`"

#define AGREMENT_ROWS                                                          \
	AGREMENT_TABLES "  JOIN centre ON centre.id = agrement.centre"

static const struct statement agrement_list = {
	.name = "agrement_list",
	.sql = AGREMENT_COLUMNS AGREMENT_ROWS
	" WHERE agrement.id > ?"
	"   AND (? IS NULL OR agrement.titre = ?)"
	"   AND (? IS NULL OR agrement.centre = ?)"
	"   AND (? IS NULL OR site.departement = ?)"
	"   AND (? IS NULL OR centre.siret = ?)"
	"   AND (? IS NULL OR agrement.id = ?)"
	"   AND (? IS NULL OR titre.code = ? OR titre.sigle = ?"
	"        OR " WORDS_MATCH("CONCAT_WS(' ', titre.intitule, centre.nom, "
				  "site.ville)") ")" TERRITORY_OF_SITE
						 " ORDER BY agrement.id"
						 " LIMIT ?",
};

/* Takes what was typed for a SIRET, an id or words. */
static void
put_q(struct query *query, struct arena *arena, const char *q)
{
	char *siret = arena_alloc(arena, SIRET_DIGITS + 1);
	const struct words words = words_of(arena, q);
	const bool is_siret = siret_parse(q, siret);
	int64_t id = 0;
	const bool is_id = !is_siret && text_parse_id(q, &id);
	const char *typed = words.count && !is_siret && !is_id ? q : NULL;

	query_put_values(query,
			 VALUES(FILTER(is_siret ? siret : NULL), FILTER_ID(id),
				typed, typed, typed, &words));
}

struct rows *
store_agrement_list(struct store *store, const struct actor *actor,
		    const struct agrement_filter *filter, int64_t after,
		    int64_t limit)
{
	struct rows *rows = rows_open(store, &agrement_list,
				      VALUES(after, FILTER(filter->titre),
					     FILTER_ID(filter->centre),
					     FILTER(filter->departement)));

	put_q(rows_query(rows), store_arena(store), filter->q);
	query_put_values(rows_query(rows), VALUES(actor, limit));
	return rows;
}

static const struct statement agrement_show = {
	.name = "agrement_show",
	.sql = AGREMENT_COLUMNS AGREMENT_ROWS
	" WHERE agrement.id = ?" TERRITORY_OF_SITE,
};

struct rows *
store_agrement_show(struct store *store, const struct actor *actor, int64_t id)
{
	return rows_open(store, &agrement_show, VALUES(id, actor));
}

static const struct statement agrement_choices = {
	.name = "agrement_choices",
	.sql = AGREMENT_COLUMNS
	","
	"       (SELECT GROUP_CONCAT(ccp.code ORDER BY ccp.code SEPARATOR ' ')"
	"          FROM ccp WHERE ccp.titre = titre.code) AS "
	"`ccp*@code`" AGREMENT_ROWS " WHERE agrement.fin >= ?" TERRITORY_OF_SITE
	" ORDER BY titre.intitule, titre.code, agrement.id"
	" LIMIT ?",
};

struct rows *
store_agrement_choices(struct store *store, const struct actor *actor,
		       struct date today, int64_t limit)
{
	return rows_open(store, &agrement_choices, VALUES(today, actor, limit));
}

#define ENDING " WHERE agrement.fin BETWEEN ? AND ?" TERRITORY_OF_SITE

static const struct statement agrement_ending = {
	.name = "agrement_ending",
	.sql = AGREMENT_COLUMNS AGREMENT_ROWS ENDING
	" ORDER BY agrement.fin, agrement.id"
	" LIMIT ?",
};

static const struct statement agrement_ending_count = {
	.name = "agrement_ending_count",
	.sql = "SELECT COUNT(*)" AGREMENT_TABLES ENDING,
};

struct rows *
store_agrement_ending(struct store *store, const struct actor *actor,
		      struct date today, struct date last, int64_t limit)
{
	return rows_open(store, &agrement_ending,
			 VALUES(today, last, actor, limit));
}

enum outcome
store_agrement_ending_count(struct store *store, const struct actor *actor,
			    struct date today, struct date last,
			    int64_t *nombre)
{
	return query_one(store, &agrement_ending_count,
			 VALUES(today, last, actor), INTO(nombre));
}
