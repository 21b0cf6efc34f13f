/* listing_csv.h: rows of the database as CSV (RFC 4180 in French Excel's way:
 * semicolons, a byte order mark, JJ/MM/AAAA). */
#ifndef CERES_APP_LISTING_CSV_H
#define CERES_APP_LISTING_CSV_H

#include "app/csv.h"
#include "app/page.h"
#include "store/rows.h"

/* Writes what the columns are called, after the first rows_next: "@id" is
 * called id, "titre/@code" titre code, and "ccp*@code" ccp. */
void listing_csv_headings(struct csv_text *text, const struct rows *rows);

/* Writes the row at hand as a line, and answers its first value. */
const char *listing_csv_row(struct csv_text *text, struct rows *rows);

/* Answers a page with a whole list, row by row as the database sends them. The
 * handler is done then. */
enum outcome listing_csv(struct page *page, struct rows *rows);

#endif
