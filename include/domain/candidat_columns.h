/* candidat_columns.h: the columns of a list of candidats. */
#ifndef CERES_DOMAIN_CANDIDAT_COLUMNS_H
#define CERES_DOMAIN_CANDIDAT_COLUMNS_H

/* In the order that a list without headings has. */
enum candidat_column {
	CANDIDAT_COLUMN_NOM,
	CANDIDAT_COLUMN_PRENOMS,
	CANDIDAT_COLUMN_NAISSANCE,
	CANDIDAT_COLUMN_LIEU,
	CANDIDAT_COLUMN_NONE,
};

enum { CANDIDAT_COLUMNS = CANDIDAT_COLUMN_NONE };

/* The field of its form: "nom", "prenoms", "naissance", "lieu". */
const char *candidat_column_code(enum candidat_column column);

/* What a heading names ("Nom de naissance", "PRENOM"), whatever its case,
 * accents and spaces. */
enum candidat_column candidat_column_of(const char *heading);

#endif
