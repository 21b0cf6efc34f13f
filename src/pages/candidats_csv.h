/* candidats_csv.h: a list of candidats as a CSV, line by line. */
#ifndef CERES_PAGES_CANDIDATS_CSV_H
#define CERES_PAGES_CANDIDATS_CSV_H

#include "app/page.h"
#include "domain/candidat.h"
#include "domain/candidat_columns.h"
#include "store/inscription.h"

enum {
	CANDIDATS_CSV_LINES = 500, /* without the headings */
};

/* One line: who, or what is wrong. */
struct candidats_csv_line {
	size_t number;
	const char *texts[CANDIDAT_COLUMNS]; /* as read; NULL: no such cell */
	struct candidat candidat;
	struct digest digest;
	bool deja;	      /* in the session already */
	size_t refusal_count; /* 0, and not deja: to be imported */
	const struct refusal *refusals[CANDIDAT_COLUMNS];
	const char *champs[CANDIDAT_COLUMNS];
};

struct candidats_csv {
	size_t count;
	size_t valides;
	struct candidats_csv_line *lines;
};

/*
 * Reads the list for a session of these candidats whose D is `day`. What is
 * wrong with the whole is told to the reader; OUTCOME_INVALID then.
 */
enum outcome candidats_csv_read(struct page *page, const char *text,
				struct date day,
				const struct inscriptions *present,
				struct candidats_csv *csv);

bool candidats_csv_is_valid(const struct candidats_csv_line *line);

#endif
