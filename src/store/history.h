/* history.h: what a statement about the versions of a row is made of. */
#ifndef CERES_STORE_HISTORY_H
#define CERES_STORE_HISTORY_H

/* What a column was and became, NULL where it stayed; v and a are the version
 * that the journal tells of and the one before. */
#define CHANGE(element, before, now)                                           \
	", IF(" before "<=>" now ", NULL, " before ") AS `" element "/@avant`" \
	", IF(" before "<=>" now ", NULL, " now ") AS `" element "/@apres`"
#define VALUE(element, column) CHANGE(element, "a." column, "v." column)

#endif
