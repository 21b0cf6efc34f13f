/* reprise.c: a form that met no login, or a window, comes back with what was
 * typed into it. */
#include "app/reprise.h"

#include "app/formulaire.h"
#include "app/saisie.h"
#include "base/log.h"
#include "base/text.h"
#include "http/origin.h"
#include "store/sceau.h"

#include <string.h>

enum outcome
reprise_secret(const struct page *page, const struct sceau_secret **secret)
{
	struct sceau_secret *ours = page->application->secret;
	struct bytes valeur = { 0 };
	enum outcome outcome;

	*secret = ours;
	if (ours->known)
		return OUTCOME_OK;
	outcome = store_sceau_find(page->store, &valeur);
	if (outcome == OUTCOME_OK && valeur.length != sizeof(ours->bytes)) {
		log_error("the table sceau holds no secret");
		return OUTCOME_FAILED;
	}
	if (outcome != OUTCOME_OK)
		return outcome;
	memcpy(ours->bytes, valeur.data, valeur.length);
	ours->known = true;
	return OUTCOME_OK;
}

void
reprise_read(struct page *page)
{
	struct reprise *reprise = &page->reprise;
	const bool foreign = origin_is_foreign(
		page->request, page->application->config->site_url);

	reprise->given = foreign ? "" : fields_value(&page->sent, "reprise");
	if (page->route->guard != GUARD_NONE)
		reprise->path = page->route->again ? page->path : NULL;
	else if (*reprise->given)
		reprise->path = fields_value(&page->sent, "chemin");
}

static bool
is_kept(const struct page *page, const char *name)
{
	const struct formulaire *formulaire = page->route->formulaire;

	return saisie_keeps(name) &&
	       (!formulaire || formulaire_keeps(formulaire, name));
}

/* Lists names and values, each with its NUL; of a file or a password it only
 * says that there was one. */
static struct bytes
typed_of(const struct page *page)
{
	const struct fields *sent = &page->sent;
	size_t room = 1;
	char *text;
	char *at;

	for (size_t i = 0; i < sent->count; i++)
		room += strlen(sent->items[i].name) +
			strlen(sent->items[i].value) + 2;
	at = text = arena_alloc(page->arena, room);
	for (size_t i = 0; i < sent->count; i++) {
		const struct field *field = &sent->items[i];
		const bool kept = is_kept(page, field->name);

		if (!kept && (!saisie_is_secret(field->name) || !*field->value))
			continue;
		at = stpcpy(at, field->name) + 1;
		at = stpcpy(at, kept ? field->value : "") + 1;
	}
	return (struct bytes){ text, (size_t)(at - text) };
}

static struct fields
fields_of(struct arena *arena, struct bytes typed)
{
	const char *end = typed.data + typed.length;
	struct field *items;
	size_t count = 0;

	for (const char *at = typed.data; at < end; at++)
		count += !*at;
	items = arena_alloc(arena, (count / 2 + 1) * sizeof(*items));
	count = 0;
	for (const char *at = typed.data; at < end; count++) {
		items[count].name = at;
		at += strlen(at) + 1;
		items[count].value = at;
		at += strlen(at) + 1;
	}
	return (struct fields){ count, items };
}

static struct instant
end_of(const struct page *page, enum outcome met)
{
	const struct instant limit = { page->now.seconds + REPRISE_LIMIT };
	struct instant end = page->now;

	if (met == OUTCOME_MAINTENANCE)
		end = maintenance_end(page->windows, page->window_count, end);
	end.seconds += REPRISE_SECONDS;
	return instant_compare(end, limit) < 0 ? end : limit;
}

/* What came encrypted already is kept as it came; in a window it is
 * encrypted anew with a later end. */
static void
hold_again(struct page *page, const struct sceau_secret *secret,
	   enum outcome met)
{
	struct reprise *reprise = &page->reprise;
	struct sceau sceau = { .path = reprise->path };
	struct bytes typed;

	switch (sceau_open(secret, page->arena, reprise->given, page->now,
			   &sceau, &typed)) {
	case SCEAU_FALSE:
		reprise->code = "perdue";
		return;
	case SCEAU_OVER:
		reprise->code = "echue";
		return;
	case SCEAU_OPEN:
		break;
	}
	reprise->code = "gardee";
	reprise->closed = reprise->given;
	if (met != OUTCOME_MAINTENANCE)
		return;
	sceau.fin = end_of(page, met);
	reprise->closed = sceau_close(secret, page->arena, &sceau, typed);
}

enum outcome
reprise_hold(struct page *page, enum outcome met)
{
	struct reprise *reprise = &page->reprise;
	struct sceau sceau = { 0, reprise->path, end_of(page, met) };
	const struct sceau_secret *secret;
	enum outcome outcome;

	if (!reprise->path || reprise->code)
		return OUTCOME_OK;
	if ((outcome = reprise_secret(page, &secret)) != OUTCOME_OK)
		return outcome;
	if (*reprise->given) {
		hold_again(page, secret, met);
		return OUTCOME_OK;
	}
	reprise->code = "perdue";
	if (origin_is_foreign(page->request,
			      page->application->config->site_url) ||
	    !sceau_read(secret, fields_value(&page->sent, "sceau"),
			reprise->path, &sceau.compte))
		return OUTCOME_OK;
	reprise->closed =
		sceau_close(secret, page->arena, &sceau, typed_of(page));
	reprise->code = reprise->closed ? "gardee" : "trop-longue";
	return OUTCOME_OK;
}

enum outcome
reprise_open(struct page *page)
{
	struct reprise *reprise = &page->reprise;
	struct sceau sceau = { .path = reprise->path };
	const struct sceau_secret *secret;
	enum sceau_verdict verdict;
	struct bytes typed = { 0 };
	enum outcome outcome;

	if ((outcome = reprise_secret(page, &secret)) != OUTCOME_OK)
		return outcome;
	verdict = sceau_open(secret, page->arena, reprise->given, page->now,
			     &sceau, &typed);
	page->sent = (struct fields){ 0 };
	if (verdict == SCEAU_FALSE)
		reprise->code = "perdue";
	else if (sceau.compte != page->actor->compte)
		reprise->code = "autre-compte";
	else if (verdict == SCEAU_OVER)
		reprise->code = "echue";
	else
		reprise->code = "reprise";
	if (text_equal(reprise->code, "reprise"))
		page->sent = fields_of(page->arena, typed);
	return OUTCOME_OK;
}

void
reprise_write_typed(const struct page *page, struct xml_writer *document)
{
	const struct formulaire *formulaire = page->route->formulaire;

	if (page->is_shown || !page->sent.count)
		return;
	xml_start(document, "sans-formulaire");
	xml_attribute(document, "code", formulaire ? formulaire->code : NULL);
	for (size_t i = 0; i < page->sent.count; i++) {
		const struct field *field = &page->sent.items[i];

		if (!is_kept(page, field->name))
			continue;
		xml_start(document, "champ");
		xml_attribute(document, "nom", field->name);
		xml_text(document, field->value);
		xml_end(document);
	}
	xml_end(document);
}

void
reprise_write(const struct page *page, struct xml_writer *document)
{
	const struct reprise *reprise = &page->reprise;

	if (!reprise->code)
		return;
	xml_start(document, "reprise");
	xml_attribute(document, "code", reprise->code);
	xml_attribute(document, "chemin",
		      reprise->closed ? reprise->path : NULL);
	xml_end(document);
}
