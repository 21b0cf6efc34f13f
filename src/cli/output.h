/* output.h: prints rows on stdout, for people and for programs. */
#ifndef CERES_CLI_OUTPUT_H
#define CERES_CLI_OUTPUT_H

#include "command.h"
#include "store/rows.h"

/*
 * Prints rows in the format asked for: text in columns for people; CSV as
 * French spreadsheets read it (semicolons, CRLF, UTF-8 with BOM, cells that
 * would be formulas made harmless); XML in which each row is an element `row`
 * of an element `root`. Closes the rows.
 */
enum outcome output_rows(const struct command *command, struct rows *rows,
			 const char *root, const char *row);

#endif
