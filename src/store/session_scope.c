/* session_scope.c: turns a filter into keys of the database. */
#include "session_scope.h"

#include "base/text.h"
#include "domain/siret.h"
#include "session_keys.h"
#include "session_words.h"
#include "value.h"

#include <string.h>

enum { FEW = 20 };

static const char *
or_null(const char *text)
{
	return text && *text ? text : NULL;
}

static const struct statement centre_of_siret = {
	.name = "centre_of_siret",
	.sql = "SELECT id FROM centre WHERE siret = ?",
};

/* Finds a centre by SIRET or id. Whose it is does not matter here, because
 * the statement that reads the sessions checks that. */
static enum outcome
resolve_centre(struct store *store, struct session_scope *scope,
	       const char *text)
{
	char siret[SIRET_DIGITS + 1];
	int64_t id = 0;
	enum outcome outcome = OUTCOME_OK;

	if (siret_parse(text, siret)) {
		outcome = query_one(store, &centre_of_siret, VALUES(siret),
				    INTO(&id));
	} else if (!text_parse_id(text, &id)) {
		outcome = OUTCOME_NOT_FOUND;
	}
	if (outcome == OUTCOME_NOT_FOUND ||
	    (scope->centre && scope->centre != id)) {
		scope->none = true;
		return OUTCOME_OK;
	}
	scope->centre = id;
	return outcome;
}

/* Answers the id in "100042", "ID 100042" or ".../sessions/100042"; 0: there
 * is none. */
static int64_t
id_of(struct arena *arena, const char *q)
{
	static const char path[] = "/sessions/";
	const char *at = strstr(q, path);
	const bool path_found = at != NULL;
	size_t digits;
	int64_t id;

	if (at)
		at += strlen(path);
	else if (strncasecmp(q, "id", 2) == 0)
		at = q + 2 + strspn(q + 2, " :\u00A0");
	else
		at = q;
	digits = strspn(at, "0123456789");
	if (!text_parse_id(arena_copy(arena, at, digits), &id) ||
	    (at[digits] && !(path_found && strchr("/?#.", at[digits]))))
		return 0;
	return id;
}

static enum outcome
resolve_q(struct store *store, struct session_scope *scope)
{
	const char *q = scope->filter->q;
	char siret[SIRET_DIGITS + 1];

	if (!*q)
		return OUTCOME_OK;
	if (siret_parse(q, siret))
		return resolve_centre(store, scope, q);
	if ((scope->id = id_of(store_arena(store), q)))
		return OUTCOME_OK;
	return session_scope_words(store, scope);
}

static const struct statement centres_of_compte = {
	.name = "centres_of_compte",
	.sql = "SELECT centre FROM compte_centre WHERE compte = ? LIMIT 200",
};

/* Adds a key for each centre that somebody answers for. */
static enum outcome
add_centres(struct store *store, struct session_scope *scope)
{
	struct query query;

	query_open(&query, store, &centres_of_compte);
	query_put_int(&query, scope->actor->compte);
	while (query_next(&query))
		session_scope_add(scope,
				  (struct session_key){
					  .index = INDEX_CENTRE,
					  .number = query_get_int(&query) });
	return query_close_any(&query);
}

static const struct statement departements_of_region = {
	.name = "departements_of_region",
	.sql = "SELECT code FROM departement WHERE region = ? LIMIT 32",
};

/* Reads the departements of the territory, unless it is the nation. */
static enum outcome
find_departements(struct store *store, struct session_scope *scope)
{
	struct query query;

	if (scope->departement)
		scope->departements[scope->departement_count++] =
			scope->departement;
	if (scope->departement || !scope->region)
		return OUTCOME_OK;
	query_open(&query, store, &departements_of_region);
	query_put_text(&query, scope->region);
	while (query_next(&query))
		scope->departements[scope->departement_count++] =
			query_get_text(&query);
	return query_close_any(&query);
}

/* Is it a statut that sessions stay in? Most sessions have one of those. */
static bool
is_rare(const char *statut)
{
	return *statut && !text_equal(statut, "validee") &&
	       !text_equal(statut, "annulee");
}

/* Chooses the index that holds the fewest sessions which the filter may let
 * through. */
static void
add_keys(struct session_scope *scope)
{
	const struct session_filter *filter = scope->filter;
	struct session_key key = { .index = INDEX_NATION };

	if (*filter->titre && !is_rare(filter->statut)) {
		session_scope_add_each(scope, INDEX_TITRE_DEPARTEMENT,
				       INDEX_TITRE, filter->titre);
		return;
	}
	if (*filter->statut) {
		session_scope_add_each(scope, INDEX_STATUT_DEPARTEMENT,
				       INDEX_STATUT, filter->statut);
		return;
	}
	if (scope->region)
		key = (struct session_key){ .index = INDEX_REGION,
					    .text = scope->region };
	if (scope->departement)
		key = (struct session_key){ .index = INDEX_DEPARTEMENT,
					    .departement = scope->departement };
	session_scope_add(scope, key);
}

/* Notes the territory, if it is one departement or one region. */
static void
place(struct session_scope *scope)
{
	const struct actor *actor = scope->actor;

	scope->departement = or_null(scope->filter->departement);
	if (actor->profil == PROFIL_UD || actor->profil == PROFIL_SERVICE) {
		const char *own = or_null(actor->departement);

		if (own && scope->departement &&
		    !text_equal(own, scope->departement))
			scope->none = true;
		scope->departement = own ? own : scope->departement;
	}
	if (actor->profil == PROFIL_DIRECCTE || actor->profil == PROFIL_SERVICE)
		scope->region = or_null(actor->region);
}

/* Adds the key of a single thing. */
static enum outcome
add_one(struct session_scope *scope)
{
	struct session_key key = { INDEX_CENTRE, scope->centre, NULL, NULL };

	if (scope->id)
		key = (struct session_key){ INDEX_ID, scope->id, NULL, NULL };
	session_scope_add(scope, key);
	return OUTCOME_OK;
}

/* Finds what the texts of the filter name. */
static enum outcome
resolve_texts(struct store *store, struct session_scope *scope)
{
	const char *centre = scope->filter->centre;
	enum outcome outcome = OUTCOME_OK;

	place(scope);
	if (*centre)
		outcome = resolve_centre(store, scope, centre);
	if (outcome == OUTCOME_OK && !scope->none)
		outcome = find_departements(store, scope);
	if (outcome == OUTCOME_OK && !scope->none)
		outcome = resolve_q(store, scope);
	return outcome;
}

enum outcome
session_scope_resolve(struct store *store, struct session_scope *scope)
{
	const enum outcome outcome = resolve_texts(store, scope);
	const bool rare = is_rare(scope->filter->statut);

	if (outcome != OUTCOME_OK || scope->none)
		return outcome;
	/* Uses the words of q as keys if they match few things. */
	if (scope->key_count && !scope->many && !scope->id && !scope->centre &&
	    scope->actor->profil != PROFIL_CENTRE &&
	    (!rare || scope->key_count <= FEW))
		return OUTCOME_OK;
	scope->key_count = 0;
	if (scope->id || scope->centre)
		return add_one(scope);
	if (scope->actor->profil == PROFIL_CENTRE)
		return add_centres(store, scope);
	add_keys(scope);
	return OUTCOME_OK;
}
