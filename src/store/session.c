/* session.c: finds, adds and changes one exam session. */
#include "store/session.h"

#include "list.h"
#include "session_columns.h"
#include "territory.h"

static const struct statement session_for_update = {
	.name = "session_for_update",
	.sql = "SELECT {own} FROM session s"
	       " WHERE s.id = ?" TERRITORY_OF("s") " FOR UPDATE",
	.fill = session_columns_fill,
};

enum outcome
store_session_lock(struct store *store, const struct actor *actor, int64_t id,
		   struct session *session)
{
	struct rows *rows =
		rows_open(store, &session_for_update, VALUES(id, actor));

	if (rows_next(rows))
		session_columns_read(rows, SESSION_OWN, session, NULL);
	return rows_close_one(rows);
}

static const struct statement session_insert = {
	.name = "session_insert",
	.sql = "INSERT INTO session SET {add}",
	.fill = session_columns_fill,
};

static const struct statement session_update = {
	.name = "session_update",
	.sql = "UPDATE session SET {save}, revision = revision + 1"
	       " WHERE id = ? AND revision = ?",
	.fill = session_columns_fill,
};

static const struct statement session_ccp_insert = {
	.name = "session_ccp_insert",
	.sql = "INSERT INTO session_ccp (session, ccp) VALUES (?, ?)",
};

static enum outcome
add_ccp(struct store *store, int64_t session, const char *ccp)
{
	return query_run(store, &session_ccp_insert, VALUES(session, ccp));
}

enum outcome
store_session_add(struct store *store, struct session *session,
		  const struct codes *ccps)
{
	struct query query;
	enum outcome outcome;

	query_open(&query, store, &session_insert);
	session_columns_put(&query, SESSION_ADD, session);
	outcome = query_close(&query);
	if (outcome == OUTCOME_OK && session->id == 0)
		session->id = query_insert_id(&query);
	session->revision = 1;
	for (size_t i = 0; i < ccps->count && outcome == OUTCOME_OK; i++)
		outcome = add_ccp(store, session->id, ccps->items[i]);
	return outcome;
}

enum outcome
store_session_save(struct store *store, struct session *session)
{
	struct query query;

	query_open(&query, store, &session_update);
	session_columns_put(&query, SESSION_SAVE, session);
	query_put_int(&query, session->id);
	query_put_int(&query, session->revision);
	return query_save(&query, &session->id, &session->revision);
}
