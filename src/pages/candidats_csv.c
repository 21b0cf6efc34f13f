/* candidats_csv.c: reads and checks a list of candidats in CSV. */
#include "candidats_csv.h"

#include "app/saisie.h"
#include "base/cells.h"
#include "base/text.h"

#include <string.h>

bool
candidats_csv_is_valid(const struct candidats_csv_line *line)
{
	return !line->deja && !line->refusal_count;
}

static void
refuse(struct candidats_csv_line *line, const struct refusal *refusal,
       const char *champ)
{
	if (line->refusal_count == CANDIDAT_COLUMNS)
		return;
	line->champs[line->refusal_count] = champ;
	line->refusals[line->refusal_count++] = refusal;
}

/* Where each column stands on a line. */
struct order {
	bool named; /* by a line of headings */
	size_t at[CANDIDAT_COLUMNS];
};

/* Is the first line one of headings? It is if it names two columns;
 * *complete says that it names each of them once. */
static struct order
find_order(const struct cells_line *line, bool *complete)
{
	struct order order = { 0 };
	size_t seen[CANDIDAT_COLUMNS + 1] = { 0 };
	size_t named = 0;

	for (size_t i = 0; i < line->count; i++) {
		const enum candidat_column column =
			candidat_column_of(line->cells[i]);

		seen[column]++;
		if (column == CANDIDAT_COLUMN_NONE)
			continue;
		order.at[column] = i;
		named++;
	}
	order.named = named >= 2;
	*complete = true;
	for (size_t i = 0; i < CANDIDAT_COLUMNS; i++) {
		if (!order.named)
			order.at[i] = i;
		else if (seen[i] != 1)
			*complete = false;
	}
	return order;
}

/* Does the line have the columns that it should, and no cell that means
 * nothing? */
static bool
fits(const struct cells_line *cells, const struct order *order)
{
	for (size_t i = 0; i < CANDIDAT_COLUMNS; i++)
		if (order->at[i] >= cells->count)
			return false;
	for (size_t i = CANDIDAT_COLUMNS; i < cells->count; i++)
		if (!order->named && *cells->cells[i])
			return false;
	return true;
}

static void
check_text(struct candidats_csv_line *line, enum candidat_column column)
{
	const char *text = line->texts[column];
	const char *champ = candidat_column_code(column);

	if (!*text)
		refuse(line, &saisie_refusals[SAISIE_MISSING], champ);
	else if (strchr(text, '\n'))
		refuse(line, &saisie_refusals[SAISIE_LINES], champ);
	else if (text_characters(text) > CANDIDAT_TEXT)
		refuse(line, &saisie_refusals[SAISIE_TOO_LONG], champ);
	else if (column == CANDIDAT_COLUMN_NAISSANCE &&
		 !date_parse(text, &line->candidat.naissance))
		refuse(line, &saisie_refusals[SAISIE_WRONG_DATE], champ);
}

/* Fills in the person, if all texts of the line can be read. */
static void
check_candidat(struct candidats_csv_line *line, struct date day)
{
	struct candidat *candidat = &line->candidat;
	const struct refusal *refusal;

	candidat->nom = line->texts[CANDIDAT_COLUMN_NOM];
	candidat->prenoms = line->texts[CANDIDAT_COLUMN_PRENOMS];
	candidat->lieu = line->texts[CANDIDAT_COLUMN_LIEU];
	for (int i = 0; i < CANDIDAT_COLUMNS; i++)
		check_text(line, (enum candidat_column)i);
	if (line->refusal_count)
		return;
	refusal = &candidat_refusals[candidat_check(candidat, day)];
	if (*refusal->code)
		refuse(line, refusal, refusal->champ);
}

static void
read_line(const struct cells_line *cells, const struct order *order,
	  struct date day, struct candidats_csv_line *line)
{
	line->number = cells->number;
	for (size_t i = 0; i < CANDIDAT_COLUMNS; i++)
		if (order->at[i] < cells->count)
			line->texts[i] = cells->cells[order->at[i]];
	if (fits(cells, order))
		check_candidat(line, day);
	else
		refuse(line, &candidat_list_refusals[CANDIDAT_LIST_COLUMNS],
		       NULL);
}

/* Is the person of this line in the session, or further up? */
static void
find_again(struct candidats_csv *csv, struct candidats_csv_line *line,
	   const struct digest present[], size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (digest_equal(present[i], line->digest))
			line->deja = true;
	for (const struct candidats_csv_line *other = csv->lines;
	     !line->deja && other < line; other++) {
		if (candidats_csv_is_valid(other) &&
		    digest_equal(other->digest, line->digest)) {
			refuse(line,
			       &candidat_list_refusals[CANDIDAT_LIST_TWICE],
			       NULL);
			return;
		}
	}
}

static struct digest *
digests_of(struct arena *arena, const struct inscriptions *present)
{
	struct digest *digests =
		arena_alloc(arena, present->count * sizeof(*digests));

	for (size_t i = 0; i < present->count; i++)
		digests[i] =
			candidat_digest(arena, &present->items[i].candidat);
	return digests;
}

static void
read_lines(struct arena *arena, const struct cells *cells,
	   const struct order *order, struct date day,
	   const struct inscriptions *present, struct candidats_csv *csv)
{
	const struct digest *digests = digests_of(arena, present);
	const size_t first = order->named ? 1 : 0;

	csv->count = cells->count - first;
	csv->valides = 0;
	csv->lines = arena_alloc(arena, csv->count * sizeof(*csv->lines));
	for (size_t i = 0; i < csv->count; i++) {
		struct candidats_csv_line *line = &csv->lines[i];

		read_line(&cells->lines[first + i], order, day, line);
		if (line->refusal_count)
			continue;
		line->digest = candidat_digest(arena, &line->candidat);
		find_again(csv, line, digests, present->count);
		csv->valides += candidats_csv_is_valid(line);
	}
}

static enum outcome
tell(struct page *page, enum candidat_list_verdict verdict)
{
	saisie_refuse(page, &candidat_list_refusals[verdict]);
	return OUTCOME_INVALID;
}

enum outcome
candidats_csv_read(struct page *page, const char *text, struct date day,
		   const struct inscriptions *present,
		   struct candidats_csv *csv)
{
	const char *decoded;
	struct cells cells;
	struct order order;
	bool complete;
	enum outcome outcome;

	if (text_equal(text, FIELDS_NO_TEXT) ||
	    cells_decode(page->arena, text_bytes(text), &decoded) != OUTCOME_OK)
		return tell(page, CANDIDAT_LIST_BINARY);
	outcome = cells_read(page->arena, decoded, CANDIDATS_CSV_LINES + 1,
			     &cells);
	if (!cells.count)
		return tell(page, CANDIDAT_LIST_EMPTY);
	order = find_order(&cells.lines[0], &complete);
	if (!complete)
		return tell(page, CANDIDAT_LIST_HEADINGS);
	if (cells.count == (order.named ? 1 : 0))
		return tell(page, CANDIDAT_LIST_EMPTY);
	if (outcome != OUTCOME_OK ||
	    cells.count > CANDIDATS_CSV_LINES + (order.named ? 1 : 0))
		return tell(page, CANDIDAT_LIST_TOO_LONG);
	read_lines(page->arena, &cells, &order, day, present, csv);
	return OUTCOME_OK;
}
