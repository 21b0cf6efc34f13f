/* saisie.c: what somebody typed into a form, and what is wrong with it. */
#include "app/saisie.h"

#include "base/text.h"

#include <string.h>

static void
tell(struct page *page, const struct refusal *refusal, const char *champ)
{
	struct page_refusals *refusals = &page->refusals;

	if (!*refusal->code || refusals->count == PAGE_REFUSALS)
		return;
	refusals->items[refusals->count].champ = champ;
	refusals->items[refusals->count].code = refusal->code;
	refusals->items[refusals->count].regle = refusal->regle;
	refusals->count++;
}

void
saisie_refuse(struct page *page, const struct refusal *refusal)
{
	tell(page, refusal, refusal->champ);
}

void
saisie_refuse_at(struct page *page, const struct refusal *refusal,
		 const char *champ)
{
	tell(page, refusal, champ);
}

/* Answers how many bytes the space at the start of `text` has, also a
 * no-break one, which comes with what was pasted. */
static size_t
space_at(const char *text)
{
	static const char *const wide[] = { "\u00A0", "\u202F", "\uFEFF" };

	if (*text && strchr(" \t\r\n", *text))
		return 1;
	for (size_t i = 0; i < sizeof(wide) / sizeof(wide[0]); i++)
		if (strncmp(text, wide[i], strlen(wide[i])) == 0)
			return strlen(wide[i]);
	return 0;
}

static const char *
trim(struct arena *arena, const char *text)
{
	size_t length = 0;
	size_t width;

	while ((width = space_at(text)))
		text += width;
	for (size_t i = 0; text[i]; i += width ? width : 1)
		if (!(width = space_at(text + i)))
			length = i + 1;
	return arena_copy(arena, text, length);
}

const char *
saisie_typed(const struct page *page, const char *name)
{
	return trim(page->arena, fields_value(&page->sent, name));
}

const char *
saisie_required(struct page *page, const char *name, size_t limit)
{
	const char *text = saisie_typed(page, name);

	if (text_characters(text) > limit)
		tell(page, &saisie_refusals[SAISIE_TOO_LONG], name);
	if (strpbrk(text, "\r\n"))
		tell(page, &saisie_refusals[SAISIE_LINES], name);
	if (!*text)
		tell(page, &saisie_refusals[SAISIE_MISSING], name);
	return text;
}

static bool
read_id(struct page *page, const char *name, const struct refusal *refusal,
	int64_t *id)
{
	if (text_parse_id(saisie_typed(page, name), id) && *id > 0)
		return true;
	tell(page, refusal, name);
	return false;
}

bool
saisie_id(struct page *page, const char *name, int64_t *id)
{
	return read_id(page, name, &saisie_refusals[SAISIE_WRONG_NUMBER], id);
}

bool
saisie_revision(struct page *page, int64_t *revision)
{
	return read_id(page, "revision",
		       &saisie_refusals[SAISIE_WITHOUT_REVISION], revision);
}

enum outcome
saisie_outcome(const struct page *page)
{
	const struct page_refusals *refusals = &page->refusals;

	for (size_t i = 0; i < refusals->count; i++)
		if (!*refusals->items[i].champ)
			return OUTCOME_FORBIDDEN;
	return refusals->count ? OUTCOME_INVALID : OUTCOME_OK;
}

enum outcome
saisie_refused(struct page *page, const struct refusal *refusal)
{
	saisie_refuse(page, refusal);
	return saisie_outcome(page);
}

bool
saisie_stands(const struct page *page, const char *champ)
{
	for (size_t i = 0; i < page->refusals.count; i++)
		if (text_equal(page->refusals.items[i].champ, champ))
			return true;
	return false;
}

enum outcome
saisie_check_revision(struct page *page, int64_t revision)
{
	int64_t typed;

	if (!saisie_revision(page, &typed))
		return saisie_outcome(page);
	return typed == revision ? OUTCOME_OK : OUTCOME_CONFLICT;
}

static bool
is_one_of(const char *const names[], const char *name)
{
	while (*names && !text_equal(*names, name))
		names++;
	return *names;
}

bool
saisie_is_secret(const char *name)
{
	static const char *const secrets[] = { "nouveau", "confirmation",
					       "mot_de_passe", "fichier",
					       NULL };

	return is_one_of(secrets, name);
}

bool
saisie_keeps(const char *name)
{
	static const char *const hidden[] = { "jeton", "cle",	  "revision",
					      "sceau", "reprise", NULL };

	return !is_one_of(hidden, name) && !saisie_is_secret(name);
}

void
saisie_write_refusals(const struct page *page, struct xml_writer *document)
{
	const struct page_refusals *refusals = &page->refusals;

	for (size_t i = 0; i < refusals->count; i++) {
		const char *regle = refusals->items[i].regle;
		const char *champ = refusals->items[i].champ;

		xml_start(document, "refus");
		xml_attribute(document, "code", refusals->items[i].code);
		xml_attribute(document, "regle", *regle ? regle : NULL);
		xml_attribute(document, "champ", *champ ? champ : NULL);
		xml_end(document);
	}
}

/* Was something left out that its owner has to give again? */
static bool
lacks_something(const struct page *page)
{
	for (size_t i = 0; i < page->sent.count; i++)
		if (saisie_is_secret(page->sent.items[i].name))
			return true;
	return false;
}

static const char *
code_of(const struct page *page)
{
	if (page->again == OUTCOME_LOGIN)
		return page->reprise.code;
	return page->again == OUTCOME_CONFLICT ? "conflit" : "refus";
}

void
saisie_write(const struct page *page, struct xml_writer *document)
{
	xml_start(document, "saisie");
	xml_attribute(document, "code", code_of(page));
	if (page->again == OUTCOME_LOGIN && lacks_something(page))
		xml_attribute(document, "incomplet", "oui");
	for (size_t i = 0; i < page->sent.count; i++) {
		const struct field *field = &page->sent.items[i];

		/* A form that is a table holds itself what was typed. */
		if (page->route->formulaire || !saisie_keeps(field->name))
			continue;
		xml_start(document, "champ");
		xml_attribute(document, "nom", field->name);
		xml_text(document, field->value);
		xml_end(document);
	}
	saisie_write_refusals(page, document);
	xml_end(document);
}
