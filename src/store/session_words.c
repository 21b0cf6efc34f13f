/* session_words.c: searches a list of sessions for titres and cities. */
#include "session_words.h"

#include "session_keys.h"
#include "site.h"
#include "value.h"

#include <string.h>

static const struct statement titres_of_words = {
	.name = "titres_of_words",
	.sql = "SELECT code"
	       "  FROM titre"
	       " WHERE code = ? COLLATE utf8mb4_unicode_ci"
	       "    OR sigle = ? COLLATE utf8mb4_unicode_ci"
	       "    OR " WORDS_MATCH("intitule"),
};

static const struct statement sites_of_words = {
	.name = "sites_of_words",
	.sql = "SELECT site.id"
	       "  FROM site"
	       "  JOIN departement ON departement.code = site.departement"
	       " WHERE " WORDS_MATCH("site.ville") TERRITORY_OF_SITE
	" LIMIT 400",
};

/* Joins texts with commas between them. */
struct set {
	char *text;
	size_t length;
	size_t room;
};

static void
set_add(struct set *set, struct arena *arena, const char *item)
{
	const size_t length = strlen(item);

	if (set->length + length + 2 > set->room) {
		char *text;

		set->room = 2 * (set->room + length + 2);
		text = arena_alloc(arena, set->room);
		if (set->length)
			memcpy(text, set->text, set->length);
		set->text = text;
	}
	if (set->length)
		set->text[set->length++] = ',';
	memcpy(set->text + set->length, item, length + 1);
	set->length += length;
}

static enum outcome
add_titres(struct store *store, struct session_scope *scope,
	   const struct words *words)
{
	struct set set = { 0 };
	struct query query;

	query_ask(&query, store, &titres_of_words,
		  VALUES(scope->filter->q, scope->filter->q, words));
	while (query_next(&query)) {
		const char *code = query_get_text(&query);

		set_add(&set, store_arena(store), code);
		session_scope_add_each(scope, INDEX_TITRE_DEPARTEMENT,
				       INDEX_TITRE, code);
	}
	scope->titres = set.text;
	return query_close_any(&query);
}

static enum outcome
add_sites(struct store *store, struct session_scope *scope,
	  const struct words *words)
{
	struct set set = { 0 };
	struct query query;

	query_ask(&query, store, &sites_of_words, VALUES(words, scope->actor));
	while (query_next(&query)) {
		const char *id = query_get_text(&query);

		set_add(&set, store_arena(store), id);
		query.column = 0;
		session_scope_add(scope,
				  (struct session_key){
					  .index = INDEX_SITE,
					  .number = query_get_int(&query) });
	}
	scope->sites = set.text;
	return query_close_any(&query);
}

enum outcome
session_scope_words(struct store *store, struct session_scope *scope)
{
	const struct words words =
		words_of(store_arena(store), scope->filter->q);
	enum outcome outcome = OUTCOME_OK;

	if (words.count)
		outcome = add_titres(store, scope, &words);
	if (words.count && outcome == OUTCOME_OK)
		outcome = add_sites(store, scope, &words);
	scope->none = scope->none || !scope->key_count;
	return outcome;
}
