/* session_columns.h: makes the parts of statements about sessions from the
 * fields of domain/session_fields.h. */
#ifndef CERES_STORE_SESSION_COLUMNS_H
#define CERES_STORE_SESSION_COLUMNS_H

#include "domain/session_fields.h"
#include "query.h"
#include "store/rows.h"

#include <stdio.h>

/* Which fields a statement names. */
enum session_columns {
	SESSION_OWN,  /* what struct session holds: "SELECT {own}" */
	SESSION_LIST, /* <session> in lists: "SELECT {list}" */
	SESSION_FILE, /* in files: "SELECT {file}" */
	SESSION_PAGE, /* on its pages: "SELECT {page}" */
	SESSION_SAVE, /* what its life changes: "UPDATE session SET {save}" */
	SESSION_ADD,  /* all that is kept: "INSERT INTO session SET {add}" */
	SESSION_TOLD, /* what changed, behind HISTORY_COLUMNS: "{told dates/}"
			 names those of <dates> */
};

/* For the `fill` of a statement: writes the columns that stand for `key`. The
 * table of sessions is s; see SESSION_TABLES for the others. */
void session_columns_fill(FILE *sql, const char *key);

#define SESSION_TABLES                                                         \
	"  FROM session s"                                                     \
	"  JOIN titre ON titre.code = s.titre"                                 \
	"  JOIN centre ON centre.id = s.centre"                                \
	"  JOIN site ON site.id = s.site"

/* The same along an index of the sessions. */
#define SESSION_TABLES_IN_ORDER(index)                                         \
	"  FROM session s FORCE INDEX (" index ")"                             \
	"  STRAIGHT_JOIN titre ON titre.code = s.titre"                        \
	"  STRAIGHT_JOIN centre ON centre.id = s.centre"                       \
	"  STRAIGHT_JOIN site ON site.id = s.site"

/*
 * Reads the columns of a row that the statement selected first; what it selects
 * behind them comes next. `kept`, where it is not NULL, gets their names and
 * values as well.
 */
void session_columns_read(struct rows *rows, enum session_columns columns,
			  struct session *session, struct row *kept);

/* Puts the values for SESSION_SAVE or SESSION_ADD. */
void session_columns_put(struct query *query, enum session_columns columns,
			 const struct session *session);

#endif
