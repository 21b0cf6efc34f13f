/* candidat_columns.h: a list of candidats: its columns, and why it is not
 * taken. */
#ifndef CERES_DOMAIN_CANDIDAT_COLUMNS_H
#define CERES_DOMAIN_CANDIDAT_COLUMNS_H

#include "domain/refusal.h"

/* The columns stand in the order of a list that has no headings. */
enum candidat_column {
	CANDIDAT_COLUMN_NOM,
	CANDIDAT_COLUMN_PRENOMS,
	CANDIDAT_COLUMN_NAISSANCE,
	CANDIDAT_COLUMN_LIEU,
	CANDIDAT_COLUMN_NONE,
};

enum { CANDIDAT_COLUMNS = CANDIDAT_COLUMN_NONE };

/* Answers what the field of the form is called: "nom", "prenoms", "naissance",
 * "lieu". */
const char *candidat_column_code(enum candidat_column column);

/* Answers the column that a heading names ("Nom de naissance", "PRENOM"),
 * whatever its case, accents and spaces. */
enum candidat_column candidat_column_of(const char *heading);

enum candidat_list_verdict {
	CANDIDAT_LIST_ALLOWED = 0,
	CANDIDAT_LIST_EMPTY,
	CANDIDAT_LIST_BINARY, /* the file is no text */
	CANDIDAT_LIST_TOO_LONG,
	CANDIDAT_LIST_HEADINGS, /* they do not name each column once */
	CANDIDAT_LIST_NOTHING,	/* no line of it can be imported */
	/* of one line */
	CANDIDAT_LIST_COLUMNS, /* it has more or fewer */
	CANDIDAT_LIST_TWICE,   /* the same person stands further up */
};

enum { CANDIDAT_LIST_VERDICTS = CANDIDAT_LIST_TWICE + 1 };

extern const struct refusal candidat_list_refusals[CANDIDAT_LIST_VERDICTS];

#endif
