/* history.h: what a statement about the versions of a row is made of. */
#ifndef CERES_STORE_HISTORY_H
#define CERES_STORE_HISTORY_H

#include "query.h"
#include "store/rows.h"

/* What the journal says of an event; its changes go behind. */
#define HISTORY_COLUMNS                                                        \
	"SELECT journal.date AS `@date`, journal.auteur AS `@auteur`,"         \
	"       journal.verb AS `@verb`,"                                      \
	"       NULLIF(journal.regle, '') AS `@regle`,"                        \
	"       NULLIF(journal.motif, '') AS `@motif`,"                        \
	"       journal.revision AS `@revision`"

/* What a column was and became, NULL where it stayed; v and a are the version
 * that the journal tells of and the one before. */
#define CHANGE(element, before, now)                                           \
	", IF(" before "<=>" now ", NULL, " before ") AS `" element "/@avant`" \
	", IF(" before "<=>" now ", NULL, " now ") AS `" element "/@apres`"
#define VALUE(element, column) CHANGE(element, "a." column, "v." column)

/*
 * The events of one row of a table and its versions, latest first; bound by
 * history_open. The version before is the latest there is: a clock that was set
 * back loses versions.
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
