/* demande.c: demandes de report: one, found, added and changed. */
#include "store/demande.h"

#include "query.h"
#include "territory.h"

#define DEMANDE_ONE                                                            \
	"SELECT d.id, d.revision, d.statut, d.nature, d.session, d.agrement,"  \
	"       d.type, d.centre,"                                             \
	"       d.departement, d.region, d.debut, d.fin, d.motif,"             \
	"       d.session_debut, d.session_fin, d.auteur,"                     \
	"       COALESCE(d.agent, 0), d.deposee, COALESCE(d.raison, ''),"      \
	"       d.reponse, d.attestation"                                      \
	"  FROM demande d WHERE d.id = ?" TERRITORY_OF("d")

static const struct statement demande_find = {
	.name = "demande_find",
	.sql = DEMANDE_ONE,
};

static const struct statement demande_for_update = {
	.name = "demande_for_update",
	.sql = DEMANDE_ONE " FOR UPDATE",
};

static enum outcome
find(struct store *store, const struct statement *statement,
     const struct actor *actor, int64_t id, struct demande *demande)
{
	struct query query;

	query_open(&query, store, statement);
	query_put_int(&query, id);
	query_put_territory(&query, actor);
	if (query_next(&query)) {
		demande->id = query_get_int(&query);
		demande->revision = query_get_int(&query);
		demande->statut = demande_statut_of(query_get_text(&query));
		demande->nature = demande_nature_of(query_get_text(&query));
		demande->session = query_get_int(&query);
		demande->agrement = query_get_int(&query);
		demande->type = SESSION_TITRE;
		session_type_parse(query_get_text(&query), &demande->type);
		demande->centre = query_get_int(&query);
		demande->departement = query_get_text(&query);
		demande->region = query_get_text(&query);
		demande->debut = query_get_date(&query);
		demande->fin = query_get_date(&query);
		demande->motif = query_get_text(&query);
		demande->session_debut = query_get_day(&query);
		demande->session_fin = query_get_day(&query);
		demande->auteur = query_get_int(&query);
		demande->agent = query_get_int(&query);
		demande->deposee = query_get_instant(&query);
		demande->raison = query_get_text(&query);
		demande->reponse = query_get_text(&query);
		demande->attestation = query_get_text(&query);
	}
	return query_close(&query);
}

enum outcome
store_demande_find(struct store *store, const struct actor *actor, int64_t id,
		   struct demande *demande)
{
	return find(store, &demande_find, actor, id, demande);
}

enum outcome
store_demande_lock(struct store *store, const struct actor *actor, int64_t id,
		   struct demande *demande)
{
	return find(store, &demande_for_update, actor, id, demande);
}

static const struct statement demande_waiting = {
	.name = "demande_waiting",
	.sql = "SELECT id FROM demande"
	       " WHERE session = ? AND statut = 'en-attente'",
};

enum outcome
store_demande_waiting(struct store *store, int64_t session, int64_t *id)
{
	struct query query;

	*id = 0;
	query_open(&query, store, &demande_waiting);
	query_put_int(&query, session);
	if (query_next(&query))
		*id = query_get_int(&query);
	return query_close_any(&query);
}

static const struct statement demande_counts = {
	.name = "demande_counts",
	.sql = "SELECT COUNT(*), COALESCE(SUM(d.deposee < ? - INTERVAL"
	       "       (SELECT valeur FROM parametre"
	       "         WHERE nom = 'demande-jours') DAY), 0)"
	       "  FROM demande d"
	       " WHERE d.statut = 'en-attente'" TERRITORY_OF("d"),
};

enum outcome
store_demande_counts(struct store *store, const struct actor *actor,
		     struct instant now, int64_t *waiting, int64_t *late)
{
	struct query query;

	query_open(&query, store, &demande_counts);
	query_put_instant(&query, &now);
	query_put_territory(&query, actor);
	if (query_next(&query)) {
		*waiting = query_get_int(&query);
		*late = query_get_int(&query);
	}
	return query_close(&query);
}

#define DEMANDE_CHANGES                                                        \
	" statut = ?, debut = ?, fin = ?, motif = ?, session_debut = ?,"       \
	" session_fin = ?, agent = NULLIF(?, 0), raison = NULLIF(?, ''),"      \
	" reponse = ?, attestation = NULLIF(?, ''), session = NULLIF(?, 0)"

static const struct statement demande_insert = {
	.name = "demande_insert",
	.sql = "INSERT INTO demande SET" DEMANDE_CHANGES
	       ", nature = ?, agrement = NULLIF(?, 0), type = ?, centre = ?,"
	       "  departement = ?, region = ?, auteur = ?, deposee = ?",
};

static const struct statement demande_update = {
	.name = "demande_update",
	.sql = "UPDATE demande SET" DEMANDE_CHANGES ", revision = revision + 1,"
	       "  corrigee = IF(?, ?, corrigee),"
	       "  decidee = IF(statut = 'en-attente', NULL, ?)"
	       " WHERE id = ? AND revision = ?",
};

static void
put_changes(struct query *query, const struct demande *demande)
{
	query_put_text(query, demande_statut_code(demande->statut));
	query_put_date(query, &demande->debut);
	query_put_date(query, &demande->fin);
	query_put_text(query, demande->motif);
	query_put_day(query, &demande->session_debut);
	query_put_day(query, &demande->session_fin);
	query_put_int(query, demande->agent);
	query_put_text(query, demande->raison ? demande->raison : "");
	query_put_text(query, demande->reponse ? demande->reponse : "");
	query_put_text(query, demande->attestation ? demande->attestation : "");
	query_put_int(query, demande->session);
}

/* What it is of, from its deposit on. */
static void
put_place(struct query *query, const struct demande *demande)
{
	query_put_text(query, demande_nature_code(demande->nature));
	query_put_int(query, demande->agrement);
	query_put_text(query, demande->nature == DEMANDE_TITRE_ECHU
				      ? session_type_code(demande->type)
				      : NULL);
	query_put_int(query, demande->centre);
	query_put_text(query, demande->departement);
	query_put_text(query, demande->region);
	query_put_int(query, demande->auteur);
}

static void
put_correction(struct query *query, const struct demande *demande,
	       struct instant now)
{
	query_put_int(query, demande->corrected);
	query_put_instant(query, &now);
}

enum outcome
store_demande_save(struct store *store, struct demande *demande,
		   struct instant now)
{
	const bool adds = demande->id == 0;
	struct query query;

	query_open(&query, store, adds ? &demande_insert : &demande_update);
	put_changes(&query, demande);
	if (adds)
		put_place(&query, demande);
	else
		put_correction(&query, demande, now);
	query_put_instant(&query, &now);
	if (!adds) {
		query_put_int(&query, demande->id);
		query_put_int(&query, demande->revision);
	}
	return query_save(&query, &demande->id, &demande->revision);
}
