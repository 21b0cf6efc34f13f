/* list.h: how the files of this layer open rows. */
#ifndef CERES_STORE_LIST_H
#define CERES_STORE_LIST_H

#include "store/rows.h"
#include "value.h"

/* Opens the rows of a statement. What parameters are left out of `values` the
 * caller then puts into rows_query. */
struct rows *rows_open(struct store *store, const struct statement *statement,
		       const struct value values[]);
struct query *rows_query(struct rows *rows);

/* Adds one more column to a row that is kept. */
void row_add(struct row *row, const char *name, const char *value);

#endif
