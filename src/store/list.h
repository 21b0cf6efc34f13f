/* list.h: how the files of this layer open rows. */
#ifndef CERES_STORE_LIST_H
#define CERES_STORE_LIST_H

#include "query.h"
#include "store/rows.h"

/* Opens the rows of a statement. The caller then puts its parameters into
 * rows_query. */
struct rows *rows_open(struct store *store, const struct statement *statement);
struct query *rows_query(struct rows *rows);

/* Adds one more column to a row that is kept. */
void row_add(struct row *row, const char *name, const char *value);

#endif
