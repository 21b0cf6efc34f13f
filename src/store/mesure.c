/* mesure.c: reads and saves mesures, and reads the sessions that they judge. */
#include "store/mesure.h"

#include "list.h"
#include "record.h"

static const struct column columns[] = {
	{ COLUMN_AS("nom", mesure_record, nom), COLUMN_ADDED | COLUMN_KEY },
	{ COLUMN_AS("revision", mesure_record, revision), COLUMN_REVISION },
	{ COLUMN_AS("chargee", mesure_record, chargee), COLUMN_KEPT },
	{ COLUMN_AS("EXISTS (SELECT 1 FROM passage"
		    "         WHERE passage.mesure = mesure.nom)",
		    mesure_record, applied) },
	{ COLUMN_AS("document", mesure_record, document), COLUMN_KEPT },
	{ 0 },
};

static const struct statement mesure_find = {
	.name = "mesure_find",
	.columns = columns,
	.sql = "SELECT {read} FROM mesure WHERE nom = ?",
};

static const struct statement mesure_for_update = {
	.name = "mesure_for_update",
	.columns = columns,
	.sql = "SELECT {read} FROM mesure WHERE nom = ? FOR UPDATE",
};

enum outcome
store_mesure_find(struct store *store, const char *nom, bool lock,
		  struct mesure_record *record)
{
	return record_find(store, lock ? &mesure_for_update : &mesure_find,
			   VALUES(nom), record);
}

static const struct statement mesure_insert = {
	.name = "mesure_insert",
	.columns = columns,
	.sql = "INSERT INTO mesure SET {add}, date = ?, intitule = ?",
};

static const struct statement mesure_update = {
	.name = "mesure_update",
	.columns = columns,
	.sql = "UPDATE mesure SET {save}, date = ?, intitule = ?,"
	       "       revision = revision + 1"
	       " WHERE nom = ? AND revision = ?",
};

static const struct statement mesure_forget_regles = {
	.name = "mesure_forget_regles",
	.sql = "DELETE FROM mesure_regle WHERE mesure = ?",
};

static const struct statement mesure_add_regle = {
	.name = "mesure_add_regle",
	.sql = "INSERT INTO mesure_regle"
	       "   SET mesure = ?, numero = ?, code = ?, phrase = ?,"
	       "       signalement = ?",
};

static enum outcome
save_regles(struct store *store, const struct mesure *mesure)
{
	enum outcome outcome = query_run_any(store, &mesure_forget_regles,
					     VALUES(mesure->nom));

	for (size_t i = 0; i < mesure->regle_count && outcome == OUTCOME_OK;
	     i++) {
		const struct mesure_regle *regle = &mesure->regles[i];

		outcome = query_run(store, &mesure_add_regle,
				    VALUES(mesure->nom, i + 1, regle->code,
					   regle->phrase, regle->signalement));
	}
	return outcome;
}

enum outcome
store_mesure_save(struct store *store, struct mesure_record *record,
		  const struct mesure *mesure)
{
	const struct value *values = VALUES(mesure->date, mesure->intitule);
	enum outcome outcome;

	record->nom = mesure->nom;
	if (record->revision)
		outcome = record_save(store, &mesure_update, values, record);
	else
		outcome = record_add(store, &mesure_insert, values, record);
	return outcome == OUTCOME_OK ? save_regles(store, mesure) : outcome;
}

static const struct statement mesure_knows[MESURE_WORDS] = {
	[MESURE_TITRE] = {
		.name = "mesure_knows_titre",
		.sql = "SELECT EXISTS (SELECT 1 FROM titre WHERE code = ?)",
	},
	[MESURE_DEPARTEMENT] = {
		.name = "mesure_knows_departement",
		.sql = "SELECT EXISTS (SELECT 1 FROM departement"
		       "                WHERE code = ?)",
	},
	[MESURE_REGION] = {
		.name = "mesure_knows_region",
		.sql = "SELECT EXISTS (SELECT 1 FROM region WHERE code = ?)",
	},
};

enum outcome
store_mesure_knows(struct store *store, enum mesure_word word, const char *code,
		   bool *known)
{
	return query_one(store, &mesure_knows[word], VALUES(code), INTO(known));
}

static const struct statement mesure_list = {
	.name = "mesure_list",
	.sql = "SELECT m.nom AS `@nom`, m.date AS `@date`,"
	       "       m.chargee AS `@chargee`,"
	       "       (SELECT COUNT(*) FROM mesure_regle"
	       "         WHERE mesure_regle.mesure = m.nom) AS `@regles`,"
	       "       (SELECT COUNT(*) FROM passage"
	       "         WHERE passage.mesure = m.nom) AS `@passages`,"
	       "       (SELECT MAX(passage.fin) FROM passage"
	       "         WHERE passage.mesure = m.nom"
	       "           AND passage.retour_de IS NULL) AS `@dernier`,"
	       "       (SELECT MAX(passage.id) FROM passage"
	       "         WHERE passage.mesure = m.nom"
	       "           AND passage.fin IS NULL) AS `@en-cours`,"
	       "       (SELECT COALESCE(SUM(IF(p.retour_de IS NULL,"
	       "                 b.changees, -b.changees)), 0)"
	       "          FROM passage p JOIN bilan b ON b.passage = p.id"
	       "         WHERE p.mesure = m.nom) AS `@changees`,"
	       "       m.intitule AS intitule"
	       "  FROM mesure m"
	       " WHERE ? OR EXISTS (SELECT 1 FROM passage"
	       "                     WHERE passage.mesure = m.nom)"
	       " ORDER BY m.date DESC, m.nom DESC",
};

struct rows *
store_mesure_list(struct store *store, bool every)
{
	return rows_open(store, &mesure_list, VALUES(every));
}

/* The statut is read as its place in the enum, because a million words would
 * take longer. */
#define SESSIONS                                                               \
	"SELECT id, revision,"                                                 \
	"       FIELD(statut, 'en-preparation', 'demande-dte-envoyee',"        \
	"             'convocations-envoyees', 'resultats-saisis', 'validee'," \
	"             'annulee') - 1,"                                         \
	"       debut, fin_initiale, fin, titre, departement, region"          \
	"  FROM session WHERE id > ? AND id <= ? ORDER BY id LIMIT ?"

static const struct statement mesure_sessions = {
	.name = "mesure_sessions",
	.sql = SESSIONS,
};

static const struct statement mesure_sessions_for_update = {
	.name = "mesure_sessions_for_update",
	.sql = SESSIONS " FOR UPDATE",
};

static void
read_session(struct query *query, struct mesure_session *found)
{
	struct session *session = &found->session;

	*session = (struct session){ .id = query_get_int(query) };
	found->revision = query_get_int(query);
	session->statut = (enum session_statut)query_get_int(query);
	session->debut = query_get_date(query);
	session->fin_initiale = query_get_day(query);
	session->fin = query_get_date(query);
	session->titre = query_get_text(query);
	session->departement = query_get_text(query);
	session->region = query_get_text(query);
}

enum outcome
store_mesure_sessions(struct store *store, const struct mesure_batch *batch,
		      struct mesure_session *sessions, size_t *count)
{
	struct query query;

	*count = 0;
	query_open(&query, store,
		   batch->lock ? &mesure_sessions_for_update
			       : &mesure_sessions);
	query_put_int(&query, batch->after);
	query_put_int(&query, batch->until ? batch->until : INT64_MAX);
	query_put_int(&query, (int64_t)batch->limit);
	while (query_next(&query))
		read_session(&query, &sessions[(*count)++]);
	return query_close_any(&query);
}

static const struct statement mesure_moved = {
	.name = "mesure_moved",
	.sql = "SELECT noun_id AS `@session`, date AS `@date`,"
	       "       auteur AS `@auteur`, verb AS `@verb`"
	       "  FROM journal"
	       " WHERE noun = 'session' AND date >= ?"
	       " ORDER BY date DESC, id DESC"
	       " LIMIT ?",
};

struct rows *
store_mesure_moved(struct store *store, struct instant since, int64_t limit)
{
	return rows_open(store, &mesure_moved, VALUES(since, limit));
}
