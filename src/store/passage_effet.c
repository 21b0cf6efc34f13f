/* passage_effet.c: changes the sessions of one batch of a passage, and
 * undoes that. */
#include "list.h"
#include "store/passage.h"

/* The sessions that a mesure changes, as rows j of what it sets; NULL leaves
 * a column as it is. */
#define CHANGES                                                                \
	"JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$[0]',"                 \
	"  regle INT PATH '$[1]', statut VARCHAR(24) PATH '$[2]',"             \
	"  statut_avant VARCHAR(24) PATH '$[3]', fin DATE PATH '$[4]',"        \
	"  fin_mesure VARCHAR(32) PATH '$[5]',"                                \
	"  fin_regle VARCHAR(8) PATH '$[6]')) j"                               \
	" JOIN session s ON s.id = j.id"

static const struct statement passage_effets = {
	.name = "passage_effets",
	.sql = "INSERT INTO effet (passage, session, regle, revision, statut,"
	       "    statut_avant, fin, fin_mesure, fin_regle, statut_apres,"
	       "    fin_apres)"
	       "  SELECT ?, s.id, j.regle, s.revision + 1, s.statut,"
	       "    s.statut_avant, s.fin, s.fin_mesure, s.fin_regle,"
	       "    COALESCE(j.statut, s.statut), COALESCE(j.fin, s.fin)"
	       "    FROM " CHANGES,
};

static const struct statement passage_sessions = {
	.name = "passage_sessions",
	.sql = "UPDATE " CHANGES "   SET s.revision = s.revision + 1,"
	       "       s.statut = COALESCE(j.statut, s.statut),"
	       "       s.statut_avant ="
	       "         COALESCE(j.statut_avant, s.statut_avant),"
	       "       s.fin = COALESCE(j.fin, s.fin),"
	       "       s.fin_mesure = COALESCE(j.fin_mesure, s.fin_mesure),"
	       "       s.fin_regle = IF(j.fin_mesure IS NULL, s.fin_regle,"
	       "         j.fin_regle)",
};

/* The author is the mesure (R6). */
static const struct statement passage_journal = {
	.name = "passage_journal",
	.sql = "INSERT INTO journal (date, auteur, noun, noun_id, verb, motif,"
	       "    regle, avant, apres, revision, centre, departement, region)"
	       "  SELECT ?, CONCAT('mesure ', r.mesure), 'session', s.id,"
	       "    'mesure', r.phrase, r.code,"
	       "    IF(e.statut_apres = e.statut, e.fin, e.statut),"
	       "    IF(e.statut_apres = e.statut, e.fin_apres, e.statut_apres),"
	       "    e.revision, s.centre, s.departement, s.region"
	       "    FROM effet e"
	       "    JOIN session s ON s.id = e.session"
	       "    JOIN mesure_regle r ON r.mesure = ? AND r.numero = e.regle"
	       "   WHERE e.passage = ? AND e.session BETWEEN ? AND ?"
	       "   ORDER BY e.session",
};

enum outcome
store_passage_change(struct store *store, const struct passage *passage,
		     const struct passage_batch *batch, struct bytes effets,
		     struct instant now)
{
	enum outcome outcome =
		query_run(store, &passage_effets, VALUES(passage->id, effets));

	if (outcome == OUTCOME_OK)
		outcome = query_run(store, &passage_sessions, VALUES(effets));
	if (outcome != OUTCOME_OK)
		return outcome;
	return query_run(store, &passage_journal,
			 VALUES(now, passage->mesure, passage->id, batch->first,
				batch->last));
}

static const struct statement passage_show = {
	.name = "passage_show",
	.sql = "INSERT INTO signalement (session, mesure, regle, passage)"
	       "  SELECT j.id, ?, j.regle, ?"
	       "    FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$[0]',"
	       "      regle INT PATH '$[1]')) j"
	       "  ON DUPLICATE KEY UPDATE regle = VALUES(regle)",
};

enum outcome
store_passage_show(struct store *store, const struct passage *passage,
		   struct bytes signalements)
{
	return query_run_any(
		store, &passage_show,
		VALUES(passage->mesure, passage->id, signalements));
}

static const struct statement passage_hide = {
	.name = "passage_hide",
	.sql = "DELETE FROM signalement WHERE passage = ?",
};

enum outcome
store_passage_hide(struct store *store, const struct passage *passage)
{
	return query_run_any(store, &passage_hide, VALUES(passage->retour_de));
}

static const struct statement passage_next = {
	.name = "passage_next",
	.sql = "SELECT s.id FROM effet e JOIN session s ON s.id = e.session"
	       " WHERE e.passage = ? AND e.session > ?"
	       " ORDER BY e.session LIMIT ?"
	       "   FOR UPDATE",
};

enum outcome
store_passage_next(struct store *store, const struct passage *passage,
		   int64_t limit, struct passage_batch *batch, int64_t *count)
{
	struct query query;

	*count = 0;
	query_ask(&query, store, &passage_next,
		  VALUES(passage->retour_de, passage->position, limit));
	while (query_next(&query)) {
		batch->last = query_get_int(&query);
		if (!(*count)++)
			batch->first = batch->last;
	}
	return query_close_any(&query);
}

/* Whoever changed it since has made another revision of it. */
static const struct statement passage_mark = {
	.name = "passage_mark",
	.sql = "UPDATE effet e JOIN session s ON s.id = e.session"
	       "   SET e.defait = ?"
	       " WHERE e.passage = ? AND e.session BETWEEN ? AND ?"
	       "   AND s.revision = e.revision AND e.defait IS NULL",
};

static const struct statement passage_undo = {
	.name = "passage_undo",
	.sql = "UPDATE session s JOIN effet e ON e.session = s.id"
	       "   SET s.revision = e.revision + 1, s.statut = e.statut,"
	       "       s.statut_avant = e.statut_avant, s.fin = e.fin,"
	       "       s.fin_mesure = e.fin_mesure, s.fin_regle = e.fin_regle"
	       " WHERE e.defait = ?"
	       "   AND e.passage = ? AND e.session BETWEEN ? AND ?",
};

static const struct statement passage_journal_undone = {
	.name = "passage_journal_undone",
	.sql = "INSERT INTO journal (date, auteur, noun, noun_id, verb, regle,"
	       "    avant, apres, revision, centre, departement, region)"
	       "  SELECT ?, CONCAT('mesure ', r.mesure), 'session', s.id,"
	       "    'retour-de-mesure', r.code,"
	       "    IF(e.statut_apres = e.statut, e.fin_apres, e.statut_apres),"
	       "    IF(e.statut_apres = e.statut, e.fin, e.statut),"
	       "    e.revision + 1, s.centre, s.departement, s.region"
	       "    FROM effet e"
	       "    JOIN session s ON s.id = e.session"
	       "    JOIN mesure_regle r ON r.mesure = ? AND r.numero = e.regle"
	       "   WHERE e.defait = ?"
	       "     AND e.passage = ? AND e.session BETWEEN ? AND ?"
	       "   ORDER BY e.session",
};

enum outcome
store_passage_undo(struct store *store, const struct passage *passage,
		   const struct passage_batch *batch, struct instant now,
		   int64_t *changed)
{
	struct query query;
	enum outcome outcome;

	query_ask(&query, store, &passage_mark,
		  VALUES(passage->id, passage->retour_de, batch->first,
			 batch->last));
	outcome = query_close_any(&query);
	*changed = query_changed(&query);
	if (outcome != OUTCOME_OK || *changed == 0)
		return outcome;
	outcome = query_run(store, &passage_undo,
			    VALUES(passage->id, passage->retour_de,
				   batch->first, batch->last));
	if (outcome != OUTCOME_OK)
		return outcome;
	return query_run(store, &passage_journal_undone,
			 VALUES(now, passage->mesure, passage->id,
				passage->retour_de, batch->first, batch->last));
}
