/* formulaire_write.c: writes a form into the document of its page. */
#include "app/formulaire.h"
#include "app/listing.h"
#include "base/text.h"
#include "champ.h"

#include <string.h>

/* A form while it is written. */
struct writing {
	struct page *page;
	const struct formulaire *formulaire;
	const void *thing;
	bool is_sent; /* it is the one that this page answers */
};

/* Answers what was typed, letter by letter; a field of one text has the
 * first. */
static struct codes
typed(const struct page *page, const struct champ *champ)
{
	const bool many = champ->genre == CHAMP_CASES;
	const size_t limit = many ? page->sent.count : 1;
	const char **items =
		arena_alloc(page->arena, (limit + 1) * sizeof(*items));
	struct codes codes = { .items = items };
	const char *text;

	while (codes.count < limit &&
	       (text = fields_nth(&page->sent, champ->nom, codes.count)))
		items[codes.count++] = text;
	return codes;
}

static void
write_values(const struct writing *writing, const char *name,
	     struct codes values)
{
	for (size_t i = 0; i < values.count; i++)
		if (*values.items[i])
			xml_element(writing->page->document, name,
				    values.items[i]);
}

/* Would what was typed change what somebody else saved meanwhile? */
static bool
differs(const struct writing *writing, const struct champ *champ)
{
	const struct formulaire *formulaire = writing->formulaire;
	const struct page *page = writing->page;
	void *copy;

	if (champ->type == CHAMP_OF_NOTHING)
		return false;
	copy = arena_alloc(page->arena, formulaire->size);
	memcpy(copy, writing->thing, formulaire->size);
	return *champ_read(page, champ, copy)->code ||
	       !text_equal(champ_text(page, formulaire, champ, copy),
			   champ_text(page, formulaire, champ, writing->thing));
}

/* Writes <valeur>, what stands in the field, and in a conflict <enregistree>
 * beside it, what was saved meanwhile. */
static void
write_standing(const struct writing *writing, const struct champ *champ)
{
	const struct page *page = writing->page;
	const struct codes saved =
		champ_values(page, writing->formulaire, champ, writing->thing);

	if (champ->genre == CHAMP_SECRET)
		return;
	if (!writing->is_sent || !champ_is_sent(page, champ)) {
		write_values(writing, "valeur", saved);
		return;
	}
	write_values(writing, "valeur", typed(page, champ));
	if (page->again != OUTCOME_CONFLICT || !differs(writing, champ))
		return;
	if (saved.count)
		write_values(writing, "enregistree", saved);
	else
		xml_element(page->document, "enregistree", "");
}

static const char *
yes(bool is)
{
	return is ? "oui" : NULL;
}

static const char *
bound(const struct page *page, int64_t number)
{
	return number ? page_number(page, number) : NULL;
}

static void
write_attributes(const struct writing *writing, const struct champ *champ,
		 bool is_typed)
{
	const struct page *page = writing->page;
	struct xml_writer *document = page->document;
	const bool number = champ->genre == CHAMP_NOMBRE;

	xml_attribute(document, "nom", champ->nom);
	xml_attribute(document, "genre",
		      champ_genre_code(is_typed ? CHAMP_TEXTE : champ->genre));
	xml_attribute(document, "minimum",
		      number ? page_number(page, champ->minimum) : NULL);
	xml_attribute(document, "limite", bound(page, champ->limite));
	xml_attribute(document, "obligatoire",
		      yes(champ->marks & CHAMP_OBLIGATOIRE));
	xml_attribute(document, "fixe",
		      yes(champ->fixed && champ->fixed(writing->thing)));
	xml_attribute(document, "regle", champ->regle);
	xml_attribute(document, "autocomplete", champ->autocomplete);
}

static enum outcome
write_champ(const struct writing *writing, const struct champ *champ)
{
	struct xml_writer *document = writing->page->document;
	struct rows *rows =
		champ->choices ? champ->choices(writing->page, writing->thing)
			       : NULL;
	enum outcome outcome = OUTCOME_OK;

	xml_start(document, "champ");
	write_attributes(writing, champ, champ->choices && !rows);
	write_standing(writing, champ);
	for (size_t i = 0; champ->codes && champ->codes[i]; i++) {
		xml_start(document, "option");
		xml_attribute(document, "valeur", champ->codes[i]);
		xml_end(document);
	}
	if (rows)
		outcome = listing_write(document, rows, "option");
	xml_end(document);
	return outcome;
}

enum outcome
formulaire_write(struct page *page, const struct formulaire *formulaire,
		 const char *action, const void *thing)
{
	const struct writing writing = {
		.page = page,
		.formulaire = formulaire,
		.thing = thing,
		.is_sent = page->sent.count && text_equal(page->path, action),
	};
	struct xml_writer *document = page_document(page);
	enum outcome outcome = OUTCOME_OK;
	int64_t revision;

	if (!page_may_send(page, action))
		return OUTCOME_OK;
	memcpy(&revision, (const char *)thing + formulaire->revision,
	       sizeof(revision));
	page->is_shown = page->is_shown || writing.is_sent;
	xml_start(document, "formulaire");
	xml_attribute(document, "code", formulaire->code);
	xml_attribute(document, "action", action);
	xml_attribute(document, "revision", bound(page, revision));
	xml_attribute(document, "saisi", yes(writing.is_sent));
	for (const struct champ *champ = formulaire->champs;
	     champ->nom && outcome == OUTCOME_OK; champ++)
		if (champ_applies(formulaire, champ, thing))
			outcome = write_champ(&writing, champ);
	xml_end(document);
	return outcome;
}
