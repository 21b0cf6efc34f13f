/* candidat_columns.c: the columns of a list of candidats, and why a list is
 * refused. */
#include "domain/candidat_columns.h"

#include "base/text.h"
#include "domain/fold.h"

#include <stddef.h>

static const char *const codes[] = {
	[CANDIDAT_COLUMN_NOM] = "nom",
	[CANDIDAT_COLUMN_PRENOMS] = "prenoms",
	[CANDIDAT_COLUMN_NAISSANCE] = "naissance",
	[CANDIDAT_COLUMN_LIEU] = "lieu",
	[CANDIDAT_COLUMN_NONE] = "",
};

const char *
candidat_column_code(enum candidat_column column)
{
	return codes[column];
}

/* The headings of each column, folded (domain/fold.h). */
static const struct {
	const char *folded;
	enum candidat_column column;
} headings[] = {
	{ "nom", CANDIDAT_COLUMN_NOM },
	{ "nomdenaissance", CANDIDAT_COLUMN_NOM },
	{ "nomdefamille", CANDIDAT_COLUMN_NOM },
	{ "prenom", CANDIDAT_COLUMN_PRENOMS },
	{ "prenoms", CANDIDAT_COLUMN_PRENOMS },
	{ "naissance", CANDIDAT_COLUMN_NAISSANCE },
	{ "datedenaissance", CANDIDAT_COLUMN_NAISSANCE },
	{ "datenaissance", CANDIDAT_COLUMN_NAISSANCE },
	{ "lieu", CANDIDAT_COLUMN_LIEU },
	{ "lieudenaissance", CANDIDAT_COLUMN_LIEU },
	{ "lieunaissance", CANDIDAT_COLUMN_LIEU },
	{ "villedenaissance", CANDIDAT_COLUMN_LIEU },
	{ "communedenaissance", CANDIDAT_COLUMN_LIEU },
};

enum { HEADING_ROOM = 32 }; /* longer than any of them: what is cut is none */

enum candidat_column
candidat_column_of(const char *heading)
{
	char folded[HEADING_ROOM];

	fold_text(heading, folded, sizeof(folded));
	for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++)
		if (text_equal(folded, headings[i].folded))
			return headings[i].column;
	return CANDIDAT_COLUMN_NONE;
}

const struct refusal candidat_list_refusals[CANDIDAT_LIST_VERDICTS] = {
	/* clang-format off */
	[CANDIDAT_LIST_ALLOWED] =  { "", "", "" },
	[CANDIDAT_LIST_EMPTY] =    { "csv-vide", "", "texte" },
	[CANDIDAT_LIST_BINARY] =   { "fichier-illisible", "", "fichier" },
	[CANDIDAT_LIST_TOO_LONG] = { "csv-trop-de-lignes", "", "texte" },
	[CANDIDAT_LIST_HEADINGS] = { "csv-entete", "", "texte" },
	[CANDIDAT_LIST_NOTHING] =  { "csv-rien", "", "texte" },
	[CANDIDAT_LIST_COLUMNS] =  { "csv-colonnes", "", "" },
	[CANDIDAT_LIST_TWICE] =    { "csv-doublon", "", "" },
	/* clang-format on */
};
