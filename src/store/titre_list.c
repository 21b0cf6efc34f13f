/* titre_list.c: lists titres. */
#include "store/titre.h"

#include "list.h"
#include "words.h"

#define TITRE_COLUMNS                                                          \
	"SELECT code AS `@code`, sigle AS `@sigle`, rncp AS `@rncp`,"          \
	"       niveau AS `@niveau`, fin AS `@fin`,"                           \
	"       revision AS `@revision`, intitule AS ``"                       \
	"  FROM titre"

static const struct statement titre_list = {
	.name = "titre_list",
	.sql = TITRE_COLUMNS
	" WHERE code > ?"
	"   AND (? IS NULL OR code = ? COLLATE utf8mb4_unicode_ci"
	"        OR sigle = ? COLLATE utf8mb4_unicode_ci"
	"        OR " WORDS_MATCH("intitule") ")"
					      " ORDER BY code"
					      " LIMIT ?",
};

struct rows *
store_titre_list(struct store *store, const char *q, const char *after,
		 int64_t limit)
{
	const struct words words = words_of(store_arena(store), q);
	const char *typed = words.count ? q : NULL;

	return rows_open(store, &titre_list,
			 VALUES(after, typed, typed, typed, &words, limit));
}

/* R24: its own prolongation, or that of the parametre. */
static const struct statement titre_show = {
	.name = "titre_show",
	.sql = "SELECT code AS `@code`, sigle AS `@sigle`, rncp AS `@rncp`,"
	       "       niveau AS `@niveau`, fin AS `@fin`,"
	       "       COALESCE(prolongation_mois,"
	       "                (SELECT valeur FROM parametre"
	       "                  WHERE nom = 'prolongation-titre-mois'))"
	       "         AS `@prolongation-mois`,"
	       "       IF(prolongation_mois IS NULL, NULL, 'oui')"
	       "         AS `@prolongation-propre`,"
	       "       revision AS `@revision`, intitule AS ``,"
	       "       (SELECT GROUP_CONCAT(ccp.code ORDER BY ccp.code"
	       "                            SEPARATOR ' ')"
	       "          FROM ccp WHERE ccp.titre = titre.code)"
	       "         AS `ccp*@code`"
	       "  FROM titre"
	       " WHERE code = ?",
};

struct rows *
store_titre_show(struct store *store, const char *code)
{
	return rows_open(store, &titre_show, VALUES(code));
}

static const struct statement titre_ending = {
	.name = "titre_ending",
	.sql = TITRE_COLUMNS " WHERE fin BETWEEN ? AND ?"
			     " ORDER BY fin, code"
			     " LIMIT ?",
};

struct rows *
store_titre_ending(struct store *store, struct date today, struct date last,
		   int64_t limit)
{
	return rows_open(store, &titre_ending, VALUES(today, last, limit));
}

static const struct statement titre_ending_count = {
	.name = "titre_ending_count",
	.sql = "SELECT COUNT(*) FROM titre WHERE fin BETWEEN ? AND ?",
};

enum outcome
store_titre_ending_count(struct store *store, struct date today,
			 struct date last, int64_t *nombre)
{
	return query_one(store, &titre_ending_count, VALUES(today, last),
			 INTO(nombre));
}
