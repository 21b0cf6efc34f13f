/* candidats_import.c: imports candidats from a CSV, after a dry run. */
#include "app/saisie.h"
#include "base/cells.h"
#include "base/text.h"
#include "candidats_csv.h"
#include "session.h"
#include "session_change.h"
#include "session_write.h"
#include "store/candidat.h"

#include <string.h>

static void
write_refusals(struct xml_writer *document,
	       const struct candidats_csv_line *line)
{
	for (size_t i = 0; i < line->refusal_count; i++) {
		xml_start(document, "refus");
		xml_attribute(document, "code", line->refusals[i]->code);
		xml_attribute(document, "champ", line->champs[i]);
		xml_end(document);
	}
}

static void
write_line(struct page *page, const struct candidats_csv_line *line)
{
	struct xml_writer *document = page->document;
	const bool valid = candidats_csv_is_valid(line);

	xml_start(document, "ligne");
	xml_attribute(document, "numero",
		      page_number(page, (int64_t)line->number));
	xml_attribute(document, "ok", valid ? "oui" : NULL);
	xml_attribute(document, "deja", line->deja ? "oui" : NULL);
	write_refusals(document, line);
	for (int i = 0; i < CANDIDAT_COLUMNS; i++) {
		const bool day =
			i == CANDIDAT_COLUMN_NAISSANCE && !line->refusal_count;

		xml_element(document,
			    candidat_column_code((enum candidat_column)i),
			    day ? page_date(page, line->candidat.naissance)
				: line->texts[i]);
	}
	xml_end(document);
}

/* Writes the valid lines as a CSV that reads the same. It has headings, so
 * that its first candidat is not taken for them. */
static const char *
valid_text(struct page *page, const struct candidats_csv *csv)
{
	static const char headings[] = "nom;prenoms;naissance;lieu\n";
	const char **texts =
		arena_alloc(page->arena, (csv->count + 1) * sizeof(*texts));
	size_t length = strlen(headings);
	char *whole;
	char *at;

	for (size_t i = 0; i < csv->count; i++) {
		const struct candidats_csv_line *line = &csv->lines[i];
		const struct candidat *candidat = &line->candidat;

		texts[i] = "";
		if (!candidats_csv_is_valid(line))
			continue;
		texts[i] = arena_printf(
			page->arena, "%s;%s;%s;%s\n",
			cells_quote(page->arena, candidat->nom),
			cells_quote(page->arena, candidat->prenoms),
			page_date(page, candidat->naissance),
			cells_quote(page->arena, candidat->lieu));
		length += strlen(texts[i]);
	}
	whole = arena_alloc(page->arena, length + 1);
	at = stpcpy(whole, headings);
	for (size_t i = 0; i < csv->count; i++)
		at = stpcpy(at, texts[i]);
	return whole;
}

/* Answers the list: a file, or what was pasted. */
static const char *
sent_text(const struct page *page)
{
	const char *file = fields_value(&page->sent, "fichier");

	return *file ? file : fields_value(&page->sent, "texte");
}

/* Is there a line that must be corrected first? */
static bool
has_refused(const struct candidats_csv *csv)
{
	for (size_t i = 0; i < csv->count; i++)
		if (csv->lines[i].refusal_count)
			return true;
	return false;
}

/* Writes <import>: every line, the valid ones again as a text, and the whole
 * text where something must be corrected. */
static void
write_import(struct page *page, const struct candidats_csv *csv)
{
	struct xml_writer *document = page->document;

	xml_start(document, "import");
	xml_attribute(document, "valides",
		      page_number(page, (int64_t)csv->valides));
	xml_attribute(document, "lignes",
		      page_number(page, (int64_t)csv->count));
	for (size_t i = 0; i < csv->count; i++)
		write_line(page, &csv->lines[i]);
	if (csv->valides)
		xml_element(document, "texte", valid_text(page, csv));
	if (has_refused(csv))
		xml_element(document, "a-corriger", sent_text(page));
	xml_end(document);
}

/* Writes the session and what may be done, before the form or the dry run. */
static enum outcome
show_session(struct page *page)
{
	struct session_view view;
	enum outcome outcome;

	if ((outcome = session_load(page, &view)) != OUTCOME_OK)
		return outcome;
	session_write(page, &view);
	session_write_action(page, &view, SESSION_CANDIDATS);
	return OUTCOME_OK;
}

enum outcome
page_candidats_import_show(struct page *page)
{
	return show_session(page);
}

static enum outcome
keep_all(struct page *page, int64_t session, const struct candidats_csv *csv)
{
	enum outcome outcome = OUTCOME_OK;

	for (size_t i = 0; i < csv->count && outcome == OUTCOME_OK; i++) {
		struct candidat *candidat = &csv->lines[i].candidat;

		if (!candidats_csv_is_valid(&csv->lines[i]))
			continue;
		outcome = store_candidat_keep(page->store, candidat);
		if (outcome == OUTCOME_OK)
			outcome = store_inscription_add(page->store, session,
							candidat->id);
	}
	return outcome;
}

static enum outcome
import(struct page *page, struct session_change *change,
       const struct candidats_csv *csv)
{
	const struct journal_entry note = {
		.verb = "candidats-import",
		.apres = page_number(page, (int64_t)csv->valides),
	};
	const int64_t id = change->session.id;
	enum outcome outcome;

	if (!csv->valides) {
		saisie_refuse(page,
			      &candidat_list_refusals[CANDIDAT_LIST_NOTHING]);
		return saisie_outcome(page);
	}
	if ((outcome = keep_all(page, id, csv)) != OUTCOME_OK)
		return outcome;
	if ((outcome = session_end(page, change, &note)) != OUTCOME_OK)
		return outcome;
	return page_redirect(page, page_path(page, "sessions", id, "candidats"),
			     note.verb);
}

enum outcome
page_candidats_import_send(struct page *page)
{
	const struct codes none = { 0 };
	struct inscriptions present;
	struct session_change change;
	struct candidats_csv csv;
	enum outcome outcome;

	outcome = session_begin(page, SESSION_CANDIDATS, true, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = store_inscription_list(page->store, change.session.id, &none,
					 &present);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = candidats_csv_read(page, sent_text(page),
				     change.session.debut, &present, &csv);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (text_equal(fields_value(&page->sent, "confirmer"), "oui"))
		return import(page, &change, &csv);
	if ((outcome = show_session(page)) != OUTCOME_OK)
		return outcome;
	write_import(page, &csv);
	return OUTCOME_OK;
}
