/* history.h: what a statement about the versions of a row is made of. */
#ifndef CERES_STORE_HISTORY_H
#define CERES_STORE_HISTORY_H

/* What a column was and became, NULL where it stayed; v and a are the version
 * that the journal tells of and the one before. */
#define CHANGE(element, before, now)                                           \
	", IF(" before "<=>" now ", NULL, " before ") AS `" element "/@avant`" \
	", IF(" before "<=>" now ", NULL, " now ") AS `" element "/@apres`"
#define VALUE(element, column) CHANGE(element, "a." column, "v." column)

/* The two of them, of a table whose id is bound. The one before is the latest
 * there is: a clock that was set back loses versions. */
#define VERSIONS_OF(table)                                                     \
	"  LEFT JOIN " table " FOR SYSTEM_TIME ALL AS v"                       \
	"    ON v.id = ? AND v.revision = journal.revision"                    \
	"  LEFT JOIN " table " FOR SYSTEM_TIME ALL AS a"                       \
	"    ON a.id = v.id AND a.revision ="                                  \
	"       (SELECT MAX(p.revision)"                                       \
	"          FROM " table " FOR SYSTEM_TIME ALL AS p"                    \
	"         WHERE p.id = v.id AND p.revision < v.revision)"

#endif
