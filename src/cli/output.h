/* output.h: prints rows on stdout, for people and for programs. */
#ifndef CERES_CLI_OUTPUT_H
#define CERES_CLI_OUTPUT_H

#include "command.h"
#include "store/rows.h"

/*
 * Prints rows in the format asked for: text in columns for people; CSV as
 * French spreadsheets read it (semicolons, CRLF, UTF-8 with BOM, cells that
 * would be formulas made harmless); XML in which each row is an element `row`
 * of an element `root`. Closes the rows. OUTCOME_FAILED: a part of them may be
 * out already.
 */
enum outcome output_rows(const struct command *command, struct rows *rows,
			 const char *root, const char *row);

typedef struct rows *output_reader(const struct command *command);

/* Opens a list in a transaction, and prints its rows in the same way. */
enum outcome output_list(const struct command *command, output_reader *read,
			 const char *root, const char *row);

/* Prints blocks until an empty one comes. */
enum outcome output_blocks(enum outcome (*next)(void *context,
						struct arena *arena,
						struct bytes *block),
			   void *context);

#endif
