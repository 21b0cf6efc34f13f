/* list.h: how the files of this layer open rows. */
#ifndef CERES_STORE_LIST_H
#define CERES_STORE_LIST_H

#include "query.h"
#include "store/rows.h"

/* Rows of a statement; put its parameters into the answer's query. */
struct rows *rows_open(struct store *store, const struct statement *statement);
struct query *rows_query(struct rows *rows);

/* Keeps one more column of a row. */
void row_add(struct row *row, const char *name, const char *value);

#endif
