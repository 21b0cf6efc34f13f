/* value.c: puts and reads values by their type, and runs statements in one
 * call. */
#include "value.h"

#include "domain/session.h"
#include "territory.h"

#include <stdlib.h>

static void
put_optional_number(struct query *query, const struct optional_number *number)
{
	if (number->known)
		query_put_int(query, number->number);
	else
		query_put_text(query, NULL);
}

static struct optional_number
get_optional_number(struct query *query)
{
	const bool known = !query_is_null(query);

	return (struct optional_number){ known, query_get_int(query) };
}

static void
put_filter(struct query *query, const char *text)
{
	const char *wanted = text && *text ? text : NULL;

	query_put_text(query, wanted);
	query_put_text(query, wanted);
}

static void
put_filter_id(struct query *query, int64_t id)
{
	query_put_text(query, id ? "" : NULL);
	query_put_int(query, id);
}

/* Enums are kept as their code words. */
static const char *
code_of(enum value_kind kind, const void *at)
{
	switch (kind) {
	case VALUE_PROFIL:
		return profil_code(*(const enum profil *)at);
	case VALUE_DEMANDE_STATUT:
		return demande_statut_code(*(const enum demande_statut *)at);
	case VALUE_DEMANDE_NATURE:
		return demande_nature_code(*(const enum demande_nature *)at);
	case VALUE_RESULTAT:
		return resultat_code(*(const enum resultat *)at);
	case VALUE_SESSION_TYPE:
		return session_type_code(*(const enum session_type *)at);
	default:
		return session_statut_code(*(const enum session_statut *)at);
	}
}

static enum session_type
type_of(const char *code)
{
	enum session_type type = SESSION_TITRE;

	session_type_parse(code, &type);
	return type;
}

static enum session_statut
statut_of(const char *code)
{
	enum session_statut statut = SESSION_EN_PREPARATION;

	session_statut_parse(code, &statut);
	return statut;
}

/* Reads a code word; one that is unknown counts as the first of its enum. */
static void
get_code(struct query *query, enum value_kind kind, void *at)
{
	const char *code = query_get_text(query);

	if (kind == VALUE_PROFIL)
		*(enum profil *)at = profil_of(code);
	else if (kind == VALUE_DEMANDE_STATUT)
		*(enum demande_statut *)at = demande_statut_of(code);
	else if (kind == VALUE_DEMANDE_NATURE)
		*(enum demande_nature *)at = demande_nature_of(code);
	else if (kind == VALUE_RESULTAT)
		*(enum resultat *)at = resultat_of(code);
	else if (kind == VALUE_SESSION_TYPE)
		*(enum session_type *)at = type_of(code);
	else
		*(enum session_statut *)at = statut_of(code);
}

void
query_put_value(struct query *query, enum value_kind kind, const void *at)
{
	switch (kind) {
	case VALUE_NONE:
		break;
	case VALUE_NUMBER:
		query_put_int(query, *(const int64_t *)at);
		break;
	case VALUE_OPTIONAL_NUMBER:
		put_optional_number(query, at);
		break;
	case VALUE_INT:
		query_put_int(query, *(const int *)at);
		break;
	case VALUE_SIZE:
		query_put_int(query, (int64_t) * (const size_t *)at);
		break;
	case VALUE_FLAG:
		query_put_int(query, *(const bool *)at);
		break;
	case VALUE_TEXT:
		query_put_text(query, *(const char *const *)at);
		break;
	case VALUE_BYTES:
		query_put_bytes(query, *(const struct bytes *)at);
		break;
	case VALUE_DIGEST:
		query_put_digest(query, at);
		break;
	case VALUE_DATE:
		query_put_date(query, at);
		break;
	case VALUE_OPTIONAL_DATE:
		query_put_day(query, at);
		break;
	case VALUE_INSTANT:
		query_put_instant(query, at);
		break;
	case VALUE_PROFIL:
	case VALUE_DEMANDE_STATUT:
	case VALUE_DEMANDE_NATURE:
	case VALUE_RESULTAT:
	case VALUE_SESSION_TYPE:
	case VALUE_SESSION_STATUT:
		query_put_text(query, code_of(kind, at));
		break;
	case VALUE_FILTER:
		put_filter(query, ((const struct filter *)at)->text);
		break;
	case VALUE_FILTER_ID:
		put_filter_id(query, ((const struct filter_id *)at)->id);
		break;
	case VALUE_TERRITORY:
		query_put_territory(query, *(const struct actor *const *)at);
		break;
	case VALUE_PLACE:
		query_put_place(query, ((const struct place_of *)at)->actor);
		break;
	case VALUE_WORDS:
		query_put_words(query, *(const struct words *const *)at);
		break;
	}
}

void
query_put_values(struct query *query, const struct value values[])
{
	for (; values && values->kind; values++)
		query_put_value(query, values->kind, values->at);
}

void
query_get_value(struct query *query, enum value_kind kind, void *at)
{
	switch (kind) {
	case VALUE_NUMBER:
		*(int64_t *)at = query_get_int(query);
		break;
	case VALUE_OPTIONAL_NUMBER:
		*(struct optional_number *)at = get_optional_number(query);
		break;
	case VALUE_SIZE:
		*(size_t *)at = (size_t)query_get_int(query);
		break;
	case VALUE_FLAG:
		*(bool *)at = query_get_int(query) != 0;
		break;
	case VALUE_TEXT:
		*(const char **)at = query_get_text(query);
		break;
	case VALUE_BYTES:
		*(struct bytes *)at = query_get_bytes(query);
		break;
	case VALUE_DATE:
		*(struct date *)at = query_get_date(query);
		break;
	case VALUE_OPTIONAL_DATE:
		*(struct optional_date *)at = query_get_day(query);
		break;
	case VALUE_INSTANT:
		*(struct instant *)at = query_get_instant(query);
		break;
	case VALUE_PROFIL:
	case VALUE_DEMANDE_STATUT:
	case VALUE_DEMANDE_NATURE:
	case VALUE_RESULTAT:
	case VALUE_SESSION_TYPE:
	case VALUE_SESSION_STATUT:
		get_code(query, kind, at);
		break;
	default: /* a programmer's error */
		abort();
	}
}

void
query_ask(struct query *query, struct store *store,
	  const struct statement *statement, const struct value values[])
{
	query_open(query, store, statement);
	query_put_values(query, values);
}

enum outcome
query_run(struct store *store, const struct statement *statement,
	  const struct value values[])
{
	struct query query;

	query_ask(&query, store, statement, values);
	return query_close(&query);
}

enum outcome
query_run_any(struct store *store, const struct statement *statement,
	      const struct value values[])
{
	struct query query;

	query_ask(&query, store, statement, values);
	return query_close_any(&query);
}

enum outcome
query_one(struct store *store, const struct statement *statement,
	  const struct value values[], enum value_kind kind, void *at)
{
	struct query query;

	query_ask(&query, store, statement, values);
	if (query_next(&query))
		query_get_value(&query, kind, at);
	return query_close(&query);
}
