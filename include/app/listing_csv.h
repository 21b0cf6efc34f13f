/* listing_csv.h: rows of the database as CSV (RFC 4180 in French Excel's way:
 * semicolons, a byte order mark, JJ/MM/AAAA). */
#ifndef CERES_APP_LISTING_CSV_H
#define CERES_APP_LISTING_CSV_H

#include "app/csv.h"
#include "app/page.h"
#include "store/rows.h"

/* A whole list while it is sent, row by row as the database has them. */
struct listing_whole {
	struct rows *rows; /* to be closed by who began */
	bool begun;
	bool row; /* one is at hand */
};

/* Goes to the first row, and says how that went. */
enum outcome listing_whole_begin(struct listing_whole *whole,
				 struct rows *rows);

/*
 * Answers the next lines of a struct listing_whole, of length 0 once there are
 * no more. The first says what the columns are called: "@id" is called id,
 * "titre/@code" titre code, and "ccp*@code" ccp.
 */
enum outcome listing_whole_next(void *whole, struct arena *arena,
				struct bytes *block);

/* Answers a page with a whole list, row by row as the database sends them. The
 * handler is done then. */
enum outcome listing_csv(struct page *page, struct rows *rows);

#endif
