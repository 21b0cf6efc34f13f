/* mesure_apercu.c: shows what a mesure would do, and asks for its passage. */
#include "mesures.h"

#include "app/saisie.h"
#include "choix.h"
#include "store/choix.h"

enum { MOVED = 50 };

static void
end_lines(void *context)
{
	(void)context;
}

static enum outcome
answer_list(struct page *page, const struct mesure *mesure)
{
	struct mesure_list *list = arena_alloc(page->arena, sizeof(*list));
	struct response_stream *stream =
		arena_alloc(page->arena, sizeof(*stream));

	*list = (struct mesure_list){ page->store, mesure };
	*stream = (struct response_stream){ mesure_list_next, end_lines, list };
	page->stream = stream;
	return OUTCOME_OK;
}

static void
write_session(struct page *page, const char *name, int64_t session)
{
	xml_start(page->document, name);
	xml_attribute(page->document, "session", page_number(page, session));
	xml_end(page->document);
}

static void
write_case(struct page *page, const struct apercu_case *cell)
{
	struct xml_writer *document = page->document;

	xml_start(document, "comptage");
	xml_attribute(document, "statut", session_statut_code(cell->statut));
	xml_attribute(document, "region", cell->region);
	xml_attribute(document, "departement", cell->departement);
	xml_attribute(document, "sessions", page_number(page, cell->taken));
	xml_attribute(document, "changees", page_number(page, cell->changed));
	xml_end(document);
}

static void
write_part(struct page *page, const struct mesure_apercu *apercu, size_t regle)
{
	const struct apercu_regle *part = &apercu->regles[regle];
	struct xml_writer *document = page->document;

	xml_start(document, "part");
	xml_attribute(document, "regle", page_number(page, (int64_t)regle + 1));
	xml_attribute(document, "sessions", page_number(page, part->taken));
	xml_attribute(document, "changees", page_number(page, part->changed));
	xml_attribute(document, "proches", page_number(page, part->nearly));
	for (size_t i = 0; i < apercu->case_count; i++)
		if (apercu->cases[i]->regle == regle)
			write_case(page, apercu->cases[i]);
	for (size_t i = 0; i < part->sample_count; i++)
		write_session(page, "exemple", part->samples[i]);
	for (size_t i = 0; i < part->near_count; i++)
		write_session(page, "proche", part->near[i]);
	xml_end(document);
}

static void
write_apercu(struct page *page, const struct mesure_apercu *apercu)
{
	struct xml_writer *document = page->document;
	int64_t changed = 0;

	for (size_t i = 0; i < apercu->mesure->regle_count; i++)
		changed += apercu->regles[i].changed;
	xml_start(document, "apercu");
	xml_attribute(document, "date", page_instant(page, apercu->date));
	xml_attribute(document, "sessions",
		      page_number(page, apercu->sessions));
	xml_attribute(document, "changees", page_number(page, changed));
	xml_attribute(document, "empreinte", apercu->empreinte);
	for (size_t i = 0; i < apercu->mesure->regle_count; i++)
		write_part(page, apercu, i);
	xml_end(document);
}

/* Writes what has happened since a preview that no longer holds. */
static void
write_moved(struct page *page)
{
	const char *sent = fields_value(&page->sent, "empreinte");
	struct instant since;

	if (page->again != OUTCOME_OK &&
	    mesure_empreinte_date(page->arena, sent, &since))
		page_list(page, "deplacees",
			  store_mesure_moved(page->store, since, MOVED),
			  "deplacee");
}

/* Writes the passage that has not ended, of whatever mesure it is. */
static void
write_open(struct page *page)
{
	struct passage open;
	const enum outcome outcome = store_passage_open(page->store, &open);

	/* The reads of a GET are no transaction: it may have ended since. */
	if (outcome == OUTCOME_NOT_FOUND || !page_read(page, outcome))
		return;
	xml_start(page->document, "passages");
	xml_attribute(page->document, "mesure", open.mesure);
	page_rows(page,
		  store_passage_list(page->store, open.mesure, open.id, true),
		  "passage");
	xml_end(page->document);
}

static void
write_actions(struct page *page, const char *nom)
{
	enum passage_verdict verdict = PASSAGE_ALLOWED;

	page_read(page, mesure_may_pass(page->store, NULL, &verdict));
	if (verdict == PASSAGE_OTHER)
		write_open(page);
	xml_start(page->document, "actions");
	page_offer_unless(page, "application", "POST /mesures/{}/application",
			  mesure_path(page, nom, "application"),
			  &passage_refusals[verdict]);
	xml_end(page->document);
}

/* Writes what sessions are counted by: statuts, and territories with their
 * names. */
static void
write_territories(struct page *page)
{
	choix_statuts(page);
	choix_rows(page, "region", store_choix_regions(page->store));
	choix_rows(page, "departement",
		   store_choix_departements(page->store, page->actor));
}

/* Finds the mesure of the path, and works out what it would do now. */
static enum outcome
look(struct page *page, struct mesure_record *record,
     struct mesure_apercu *apercu)
{
	struct mesure *mesure = arena_alloc(page->arena, sizeof(*mesure));
	const enum outcome outcome = mesure_load(page->store, page->params[0],
						 false, record, mesure);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (page_is_csv(page))
		return answer_list(page, mesure);
	return mesure_apercu_make(page->store, mesure, page->now, apercu);
}

enum outcome
page_mesure_apercu(struct page *page)
{
	struct mesure_apercu *apercu =
		arena_alloc(page->arena, sizeof(*apercu));
	struct mesure_record record;
	enum outcome outcome = look(page, &record, apercu);

	if (outcome != OUTCOME_OK || page->stream)
		return outcome;
	xml_raw(page_document(page), record.document);
	write_apercu(page, apercu);
	write_territories(page);
	write_moved(page);
	write_actions(page, page->params[0]);
	return OUTCOME_OK;
}

enum outcome
page_mesure_apply(struct page *page)
{
	struct mesure_apercu *apercu =
		arena_alloc(page->arena, sizeof(*apercu));
	const char *shown = fields_value(&page->sent, "empreinte");
	struct mesure_record record;
	struct passage passage;
	enum outcome outcome = look(page, &record, apercu);

	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = mesure_empreinte_equal(shown, apercu->empreinte)
			  ? mesure_ask(page->store, apercu,
				       page->actor->identifiant, page->now,
				       &passage)
			  : OUTCOME_INVALID;
	if (outcome == OUTCOME_INVALID)
		return saisie_refused(page,
				      &passage_refusals[PASSAGE_OVERTAKEN]);
	if (outcome == OUTCOME_CONFLICT)
		return saisie_refused(page, &passage_refusals[PASSAGE_OTHER]);
	return outcome == OUTCOME_OK ? mesure_redirect(page, &passage)
				     : outcome;
}
