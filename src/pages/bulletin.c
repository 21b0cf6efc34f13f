/* bulletin.c: the rubrique « communication CERES ». */
#include "store/bulletin.h"
#include "app/recall.h"
#include "bulletins.h"
#include "pages.h"

#include <inttypes.h>

/* These names outlive every address (RFC 4151; RFC 5545, 3.8.4.7). */
#define BULLETIN_AUTHORITY "responsabledesession.fr"
#define BULLETIN_TAG	   "tag:" BULLETIN_AUTHORITY ",2020:communication-ceres"

static const char rubrique[] = "/communication-ceres/";

/* The most bulletins of a list, more than CERES will ever publish. */
enum { ALL = 1000 };

void
bulletins_write(struct page *page, int64_t limit)
{
	struct xml_writer *document = page_document(page);
	const char *address = page_address(page, rubrique);
	struct instant *maj = arena_alloc(page->arena, sizeof(*maj));
	const enum outcome changed = store_bulletin_changed(page->store, maj);

	xml_start(document, "bulletins");
	xml_attribute(document, "tag", BULLETIN_TAG);
	xml_attribute(document, "adresse", address);
	if (changed != OUTCOME_NOT_FOUND && page_read(page, changed)) {
		page->modified = maj;
		xml_attribute(document, "maj", page_instant(page, *maj));
	}
	page_rows(page,
		  store_bulletin_list(page->store, address, BULLETIN_TAG "/",
				      limit),
		  "bulletin");
	xml_end(document);
}

enum outcome
page_bulletin_list(struct page *page)
{
	bulletins_write(page, ALL);
	return OUTCOME_OK;
}

/* Fills in what a calendar shows. */
static const char *
summary_of(struct arena *arena, const struct bulletin *bulletin)
{
	return arena_printf(arena, "%s\u00A0: %s",
			    bulletin->fenetre.annulee
				    ? "Annulé, CERES reste disponible"
				    : "CERES indisponible",
			    bulletin->intitule);
}

static const struct calendar_event *
event_of(const struct page *page, const struct bulletin_record *record)
{
	const struct bulletin *bulletin = &record->bulletin;
	struct calendar_event *event;

	if (!bulletin->fenetre.announced)
		return NULL;
	event = arena_alloc(page->arena, sizeof(*event));
	*event = (struct calendar_event){
		.uid = arena_printf(page->arena, "communication-ceres-%s@%s",
				    bulletin->numero, BULLETIN_AUTHORITY),
		.sequence = record->sequence,
		.annulee = bulletin->fenetre.annulee,
		.summary = summary_of(page->arena, bulletin),
		.description = bulletin->resume,
		.url = page_address(page, page->path),
		.debut = bulletin->fenetre.debut,
		.fin = bulletin->fenetre.fin,
		.maj = record->maj,
	};
	return event;
}

static void
write_publication(struct page *page, const struct bulletin_record *record)
{
	struct xml_writer *document = page_document(page);
	const bool retire = record->etape == BULLETIN_RETIRE;

	xml_start(document, "publication");
	xml_attribute(document, "numero", record->bulletin.numero);
	xml_attribute(document, "etape", bulletin_etape_code(record->etape));
	xml_attribute(document, "publie", page_instant(page, record->publie));
	xml_attribute(document, "maj", page_instant(page, record->maj));
	xml_attribute(document, "tag",
		      arena_printf(page->arena, BULLETIN_TAG "/%s",
				   record->bulletin.numero));
	xml_attribute(document, "adresse", page_address(page, page->path));
	if (retire) {
		xml_attribute(document, "retire",
			      page_instant(page, record->retire));
		xml_element(document, "motif", record->motif);
	}
	xml_end(document);
}

/* A database that was restored may have a revision for the second time. */
static const char *
version_of(const struct page *page, const struct bulletin_record *record)
{
	return arena_printf(page->arena, "%" PRId64 " %" PRId64,
			    record->revision, record->enregistre.seconds);
}

enum outcome
page_bulletin_show(struct page *page)
{
	struct bulletin_record *record =
		arena_alloc(page->arena, sizeof(*record));
	const char *numero = page->params[0];
	enum outcome outcome;

	page->modified = &record->enregistre;
	outcome = store_bulletin_version(page->store, numero, record);
	if (outcome != OUTCOME_OK ||
	    recall_find(page, version_of(page, record)))
		return outcome;
	outcome = store_bulletin_find(page->store, numero, record);
	if (outcome != OUTCOME_OK)
		return outcome;
	page->event = event_of(page, record);
	write_publication(page, record);
	if (record->etape == BULLETIN_RETIRE)
		return OUTCOME_GONE;
	xml_raw(page_document(page), record->bulletin.document);
	return OUTCOME_OK;
}
