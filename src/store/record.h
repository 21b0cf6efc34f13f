/* record.h: structs that are kept as rows: each member is a column, each column
 * a row of a table, from which a statement's text is filled and the struct is
 * read and saved. */
#ifndef CERES_STORE_RECORD_H
#define CERES_STORE_RECORD_H

#include "value.h"

#include <stddef.h>

/* What statements do with a column besides reading it; marks, added up. */
enum {
	COLUMN_ADDED = 1 << 0,	  /* it is given to a new row */
	COLUMN_SAVED = 1 << 1,	  /* it is given to a row that exists */
	COLUMN_KEY = 1 << 2,	  /* it says which row that is */
	COLUMN_REVISION = 1 << 3, /* it says which version of that row */
	COLUMN_NULLABLE = 1 << 4, /* 0 and "" are kept as NULL */
	COLUMN_KEPT = COLUMN_ADDED | COLUMN_SAVED,
};

struct column {
	const char *sql; /* "agrement.debut", or what else is selected */
	enum value_kind kind;
	size_t offset; /* of the member */
	unsigned int marks;
	const struct column *within; /* the columns of a member that is a
					struct; NULL: it is a value */
};

/* A column that has the name of its member and is of the table that has the
 * name of the struct; one of any other name; and a member that is a struct. */
#define COLUMN(table, member) COLUMN_AS(#table "." #member, table, member)
#define COLUMN_AS(sql, thing, member)                                          \
	sql, VALUE_KIND(((struct thing *)0)->member),                          \
		offsetof(struct thing, member)
#define COLUMNS_WITHIN(columns, thing, member)                                 \
	.sql = "", .offset = offsetof(struct thing, member), .within = (columns)

/* Reads the columns of {read}, one after the other, into the struct. */
void record_read(struct query *query, const struct column columns[],
		 void *record);

/* Reads the only row of a statement into a struct. OUTCOME_NOT_FOUND: there is
 * no row. */
enum outcome record_find(struct store *store, const struct statement *statement,
			 const struct value values[], void *record);

/* Reads every row of a statement into an array of structs of `size` bytes. */
void *record_list(struct store *store, const struct statement *statement,
		  const struct value values[], size_t size, size_t *count,
		  enum outcome *outcome);

/*
 * Adds a row by "INSERT INTO table SET {add}", and changes one by "UPDATE table
 * SET {save}, revision = revision + 1 WHERE id = ? AND revision = ?", in the
 * order in which the key and the revision stand in the table; the struct then
 * has the id and the revision of the database. `values` are those of parameters
 * between {add} or {save} and WHERE. OUTCOME_CONFLICT: the row is there
 * already, or somebody else changed it first.
 */
enum outcome record_add(struct store *store, const struct statement *statement,
			const struct value values[], void *record);
enum outcome record_save(struct store *store, const struct statement *statement,
			 const struct value values[], void *record);

/* Puts the columns that have one of these marks, in their order. */
void record_put(struct query *query, const struct column columns[],
		unsigned int marks, const void *record);

#endif
