/* session_view.c: reads what a session's page says of it beside its own row. */
#include "store/session.h"

#include "list.h"
#include "record.h"
#include "session_columns.h"
#include "territory.h"

#include <string.h>

/* Selects the CCPs of titre s.titre that a session of s.type examines. */
#define CCPS_OF_SESSION                                                        \
	"(SELECT GROUP_CONCAT(ccp.code ORDER BY ccp.code SEPARATOR ' ')"       \
	"   FROM ccp"                                                          \
	"  WHERE ccp.titre = s.titre"                                          \
	"    AND (s.type = 'titre' OR s.type = 'ccp' AND EXISTS"               \
	"         (SELECT 1 FROM session_ccp"                                  \
	"           WHERE session_ccp.session = s.id"                          \
	"             AND session_ccp.ccp = ccp.code)))"

static const struct column cover_columns[] = {
	{ COLUMN_AS("agrement.debut", session_cover, debut) },
	{ COLUMN_AS("agrement.fin", session_cover, fin) },
	{ COLUMN_AS("titre.fin", session_cover, titre_fin) },
	{ 0 },
};

static const struct statement session_view = {
	.name = "session_view",
	.sql = "SELECT {page}, " CCPS_OF_SESSION ","
	       "       agrement.debut, agrement.fin, titre.fin,"
	       "       (SELECT COUNT(*) FROM inscription"
	       "         WHERE inscription.session = s.id)" SESSION_TABLES
	       "  JOIN agrement ON agrement.id = s.agrement"
	       " WHERE s.id = ?" TERRITORY_OF("s"),
	.fill = session_columns_fill,
};

/* Joins words with a space between them. */
static struct codes
split(struct arena *arena, const char *words)
{
	const size_t length = strlen(words);
	const char **codes =
		arena_alloc(arena, (length / 2 + 1) * sizeof(*codes));
	struct codes ccps = { .items = codes };

	while (*words) {
		const size_t word = strcspn(words, " ");

		codes[ccps.count++] = arena_copy(arena, words, word);
		words += word;
		words += strspn(words, " ");
	}
	return ccps;
}

static void
read_view(struct rows *rows, struct session_view *view)
{
	struct query *query = rows_query(rows);
	struct row *row = arena_alloc(query->arena, sizeof(*row));
	const char *ccps;

	row->count = 0;
	session_columns_read(rows, SESSION_PAGE, &view->session, row);
	ccps = query_get_text(query);
	row_add(row, "ccp*@code", ccps);
	view->row = row;
	view->ccps = split(query->arena, ccps);
	record_read(query, cover_columns, &view->cover);
	view->cover.derogation = session_has_derogation(&view->session);
	view->candidats = (size_t)query_get_int(query);
}

enum outcome
store_session_view(struct store *store, const struct actor *actor, int64_t id,
		   struct session_view *view)
{
	struct rows *rows = rows_open(store, &session_view, VALUES(id, actor));

	if (rows_next(rows))
		read_view(rows, view);
	return rows_close_one(rows);
}

static const struct statement session_cover = {
	.name = "session_cover",
	.columns = cover_columns,
	.sql = "SELECT {read}"
	       "  FROM agrement"
	       "  JOIN titre ON titre.code = agrement.titre"
	       " WHERE agrement.id = ?"
	       "  LOCK IN SHARE MODE",
};

enum outcome
store_session_cover(struct store *store, const struct session *session,
		    struct session_cover *cover)
{
	cover->derogation = session_has_derogation(session);
	return record_find(store, &session_cover, VALUES(session->agrement),
			   cover);
}

static const struct statement session_ccps_of = {
	.name = "session_ccps_of",
	.sql = "SELECT GROUP_CONCAT(code ORDER BY code SEPARATOR ' ')"
	       "  FROM ccp WHERE titre = ?",
};

static const struct statement session_ccps = {
	.name = "session_ccps",
	.sql = "SELECT " CCPS_OF_SESSION "  FROM session s WHERE s.id = ?",
};

static enum outcome
find_ccps(struct store *store, const struct statement *statement,
	  const struct value values[], struct codes *ccps)
{
	const char *codes = "";
	const enum outcome outcome =
		query_one(store, statement, values, INTO(&codes));

	*ccps = split(store_arena(store), codes);
	return outcome;
}

enum outcome
store_session_ccps_of(struct store *store, const char *titre,
		      struct codes *ccps)
{
	return find_ccps(store, &session_ccps_of, VALUES(titre), ccps);
}

enum outcome
store_session_ccps(struct store *store, const struct session *session,
		   struct codes *ccps)
{
	return find_ccps(store, &session_ccps, VALUES(session->id), ccps);
}

static const struct statement session_delays = {
	.name = "session_delays",
	.sql = "SELECT nom, valeur FROM parametre",
};

enum outcome
store_session_delays(struct store *store, struct session_delays *delays)
{
	const struct {
		const char *nom;
		int32_t *value;
	} names[] = {
		{ "convocation-titre-mois", &delays->convocation_titre_months },
		{ "convocation-ccp-jours", &delays->convocation_ccp_days },
		{ "dte-jours", &delays->dte_days },
		{ "dte-tard-jours", &delays->dte_late_days },
		{ "plis-jours", &delays->plis_days },
	};
	struct query query;

	*delays = (struct session_delays){ 0 };
	query_open(&query, store, &session_delays);
	while (query_next(&query)) {
		const char *nom = query_get_text(&query);
		const int64_t value = query_get_int(&query);

		for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
			if (strcmp(names[i].nom, nom) == 0)
				*names[i].value = (int32_t)value;
	}
	return query_close(&query);
}
