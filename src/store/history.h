/* history.h: the parts of statements about the versions of a row. */
#ifndef CERES_STORE_HISTORY_H
#define CERES_STORE_HISTORY_H

#include "query.h"
#include "store/rows.h"

/* Selects what the journal says of an event; columns for its changes follow. */
#define HISTORY_COLUMNS                                                        \
	"SELECT journal.date AS `@date`, journal.auteur AS `@auteur`,"         \
	"       journal.verb AS `@verb`,"                                      \
	"       NULLIF(journal.regle, '') AS `@regle`,"                        \
	"       NULLIF(journal.motif, '') AS `@motif`,"                        \
	"       journal.revision AS `@revision`"

/* Selects what a column was and what it became, NULL where it stayed. v is
 * the version that the journal tells of, a the one before. */
#define CHANGE(element, before, now)                                           \
	", IF(" before "<=>" now ", NULL, " before ") AS `" element "/@avant`" \
	", IF(" before "<=>" now ", NULL, " now ") AS `" element "/@apres`"

/*
 * Reads the events of one row of a table and its versions, latest first;
 * history_open binds its parameters. The version before is the latest one that
 * exists, because a clock that was set back loses versions.
 */
#define HISTORY_OF(table)                                                      \
	"  FROM journal"                                                       \
	"  LEFT JOIN " table " FOR SYSTEM_TIME ALL AS v"                       \
	"    ON v.id = ? AND v.revision = journal.revision"                    \
	"  LEFT JOIN " table " FOR SYSTEM_TIME ALL AS a"                       \
	"    ON a.id = v.id AND a.revision ="                                  \
	"       (SELECT MAX(p.revision)"                                       \
	"          FROM " table " FOR SYSTEM_TIME ALL AS p"                    \
	"         WHERE p.id = v.id AND p.revision < v.revision)"              \
	" WHERE journal.noun = '" table "' AND journal.noun_id = ?"            \
	" ORDER BY journal.id DESC"

struct rows *history_open(struct store *store,
			  const struct statement *statement, int64_t id);

#endif
