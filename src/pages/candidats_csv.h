/* candidats_csv.h: reads a list of candidats from a CSV, line by line. */
#ifndef CERES_PAGES_CANDIDATS_CSV_H
#define CERES_PAGES_CANDIDATS_CSV_H

#include "app/page.h"
#include "domain/candidat.h"
#include "domain/candidat_columns.h"
#include "store/inscription.h"

enum {
	CANDIDATS_CSV_LINES = 500, /* without the headings */
};

/* One line: the person that it names, or what is wrong with it. */
struct candidats_csv_line {
	size_t number;
	const char *texts[CANDIDAT_COLUMNS]; /* as read; NULL: no such cell */
	struct candidat candidat;
	struct digest digest;
	bool deja;	      /* the session has this person already */
	size_t refusal_count; /* 0 where nothing is wrong */
	const struct refusal *refusals[CANDIDAT_COLUMNS];
	const char *champs[CANDIDAT_COLUMNS];
};

struct candidats_csv {
	size_t count;
	size_t valides;
	struct candidats_csv_line *lines;
};

/*
 * Reads the list for a session that begins on `day` and has these candidats
 * already. OUTCOME_INVALID: something is wrong with the list as a whole, which
 * was told to the reader.
 */
enum outcome candidats_csv_read(struct page *page, const char *text,
				struct date day,
				const struct inscriptions *present,
				struct candidats_csv *csv);

bool candidats_csv_is_valid(const struct candidats_csv_line *line);

#endif
