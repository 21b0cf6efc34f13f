/* session.c: exam sessions in the database: one, found, added and changed. */
#include "store/session.h"

#include "session_read.h"
#include "territory.h"

#define SESSION_ONE                                                            \
	"SELECT " SESSION_FIELDS                                               \
	"  FROM session s WHERE s.id = ?" TERRITORY_OF("s")

static const struct statement session_find = {
	.name = "session_find",
	.sql = SESSION_ONE,
};

static const struct statement session_for_update = {
	.name = "session_for_update",
	.sql = SESSION_ONE " FOR UPDATE",
};

/* A word that the database's CHECK allows; NULL reads as the first. */
static enum session_statut
read_statut(struct query *query)
{
	enum session_statut statut = SESSION_EN_PREPARATION;

	session_statut_parse(query_get_text(query), &statut);
	return statut;
}

void
session_read(struct query *query, struct session *session)
{
	session->id = query_get_int(query);
	session->revision = query_get_int(query);
	session->type = SESSION_TITRE;
	session_type_parse(query_get_text(query), &session->type);
	session->statut = read_statut(query);
	session->statut_avant = read_statut(query);
	session->titre = query_get_text(query);
	session->agrement = query_get_int(query);
	session->centre = query_get_int(query);
	session->site = query_get_int(query);
	session->departement = query_get_text(query);
	session->region = query_get_text(query);
	session->debut = query_get_date(query);
	session->fin = query_get_date(query);
	session->fin_initiale = query_get_day(query);
	session->fin_reelle = query_get_day(query);
	session->fin_mesure = query_get_text(query);
	session->fin_regle = query_get_text(query);
	session->dte_le = query_get_day(query);
	session->convocations_le = query_get_day(query);
	session->dte_a_refaire = query_get_int(query) != 0;
	session->convocations_a_refaire = query_get_int(query) != 0;
	session->lieu = query_get_text(query);
	session->horaire = query_get_text(query);
	session->contact = query_get_text(query);
	session->precisions = query_get_text(query);
	session->derogation = query_get_text(query);
}

static enum outcome
find(struct store *store, const struct statement *statement,
     const struct actor *actor, int64_t id, struct session *session)
{
	struct query query;

	query_open(&query, store, statement);
	query_put_int(&query, id);
	query_put_territory(&query, actor);
	if (query_next(&query))
		session_read(&query, session);
	return query_close(&query);
}

enum outcome
store_session_find(struct store *store, const struct actor *actor, int64_t id,
		   struct session *session)
{
	return find(store, &session_find, actor, id, session);
}

enum outcome
store_session_lock(struct store *store, const struct actor *actor, int64_t id,
		   struct session *session)
{
	return find(store, &session_for_update, actor, id, session);
}

/* What may change in a session's life. */
#define SESSION_CHANGES                                                        \
	"       statut = ?, statut_avant = NULLIF(?, ''),"                     \
	"       debut = ?, fin = ?, fin_initiale = ?, fin_reelle = ?,"         \
	"       fin_mesure = NULLIF(?, ''), fin_regle = NULLIF(?, ''),"        \
	"       dte_le = ?, convocations_le = ?, dte_a_refaire = ?,"           \
	"       convocations_a_refaire = ?, lieu = ?, horaire = ?,"            \
	"       contact = ?, precisions = ?, derogation = NULLIF(?, '')"

static const struct statement session_insert = {
	.name = "session_insert",
	.sql = "INSERT INTO session SET " SESSION_CHANGES
	       "     , id = NULLIF(?, 0), type = ?, titre = ?, agrement = ?,"
	       "       centre = ?, site = ?, departement = ?, region = ?",
};

static const struct statement session_update = {
	.name = "session_update",
	.sql = "UPDATE session SET " SESSION_CHANGES
	       "     , revision = revision + 1"
	       " WHERE id = ? AND revision = ?",
};

static void
put_text(struct query *query, const char *text)
{
	query_put_text(query, text ? text : "");
}

/* In the order of SESSION_CHANGES. */
static void
put_changes(struct query *query, const struct session *session)
{
	const bool annulee = session->statut == SESSION_ANNULEE;

	query_put_text(query, session_statut_code(session->statut));
	query_put_text(query,
		       annulee ? session_statut_code(session->statut_avant)
			       : "");
	query_put_date(query, &session->debut);
	query_put_date(query, &session->fin);
	query_put_day(query, &session->fin_initiale);
	query_put_day(query, &session->fin_reelle);
	put_text(query, session->fin_mesure);
	put_text(query, session->fin_regle);
	query_put_day(query, &session->dte_le);
	query_put_day(query, &session->convocations_le);
	query_put_int(query, session->dte_a_refaire);
	query_put_int(query, session->convocations_a_refaire);
	put_text(query, session->lieu);
	put_text(query, session->horaire);
	put_text(query, session->contact);
	put_text(query, session->precisions);
	put_text(query, session->derogation);
}

static const struct statement session_ccp_insert = {
	.name = "session_ccp_insert",
	.sql = "INSERT INTO session_ccp (session, ccp) VALUES (?, ?)",
};

static enum outcome
add_ccp(struct store *store, int64_t session, const char *ccp)
{
	struct query query;

	query_open(&query, store, &session_ccp_insert);
	query_put_int(&query, session);
	query_put_text(&query, ccp);
	return query_close(&query);
}

enum outcome
store_session_add(struct store *store, struct session *session,
		  const struct session_ccps *ccps)
{
	struct query query;
	enum outcome outcome;

	query_open(&query, store, &session_insert);
	put_changes(&query, session);
	query_put_int(&query, session->id);
	query_put_text(&query, session_type_code(session->type));
	query_put_text(&query, session->titre);
	query_put_int(&query, session->agrement);
	query_put_int(&query, session->centre);
	query_put_int(&query, session->site);
	query_put_text(&query, session->departement);
	query_put_text(&query, session->region);
	outcome = query_close(&query);
	if (outcome == OUTCOME_OK && session->id == 0)
		session->id = query_insert_id(&query);
	session->revision = 1;
	for (size_t i = 0; i < ccps->count && outcome == OUTCOME_OK; i++)
		outcome = add_ccp(store, session->id, ccps->codes[i]);
	return outcome;
}

enum outcome
store_session_save(struct store *store, struct session *session)
{
	struct query query;
	enum outcome outcome;

	query_open(&query, store, &session_update);
	put_changes(&query, session);
	query_put_int(&query, session->id);
	query_put_int(&query, session->revision);
	outcome = query_close(&query);
	if (outcome == OUTCOME_OK)
		session->revision++;
	return outcome;
}
