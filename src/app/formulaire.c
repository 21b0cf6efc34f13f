/* formulaire.c: reads a form, compares what it changed, and ends the change. */
#include "app/formulaire.h"

#include "app/saisie.h"
#include "base/text.h"
#include "champ.h"

#include <string.h>

enum { JOURNAL = 1000 }; /* characters of avant and of apres */

void
formulaire_read(struct page *page, const struct formulaire *formulaire,
		void *thing)
{
	for (const struct champ *champ = formulaire->champs; champ->nom;
	     champ++) {
		if (champ->genre == CHAMP_SECRET ||
		    !champ_applies(formulaire, champ, thing))
			continue;
		if (champ->fixed && champ->fixed(thing) &&
		    !champ_is_sent(page, champ))
			continue;
		saisie_refuse_at(page, champ_read(page, champ, thing),
				 champ->nom);
	}
}

/* Adds one line NOM=VALUE; line ends within a value become spaces, and of a
 * person the value is only *. */
static const char *
add_line(const struct page *page, const char *lines, const struct champ *champ,
	 const char *value)
{
	const bool hidden = champ->marks & CHAMP_PERSONNEL && *value;
	char *line = arena_printf(page->arena, "%s=%s", champ->nom,
				  hidden ? "*" : value);

	for (char *at = line; (at = strchr(at, '\n'));)
		*at = ' ';
	return arena_printf(page->arena, "%s%s%s", lines, *lines ? "\n" : "",
			    line);
}

/* Cuts a text to as much as the journal holds. */
static const char *
cut(const struct page *page, const char *text)
{
	size_t characters = 0;
	size_t length = 0;

	for (; text[length]; length++)
		if (((unsigned char)text[length] & 0xC0) != 0x80 &&
		    characters++ == JOURNAL)
			break;
	return arena_copy(page->arena, text, length);
}

void
formulaire_compare(const struct page *page, const struct formulaire *formulaire,
		   const void *before, const void *after,
		   struct journal_entry *entry)
{
	const char *avant = "";
	const char *apres = "";

	for (const struct champ *champ = formulaire->champs; champ->nom;
	     champ++) {
		const char *was =
			before ? champ_text(page, formulaire, champ, before)
			       : "";
		const char *is = champ_text(page, formulaire, champ, after);

		if (text_equal(was, is))
			continue;
		if (before)
			avant = add_line(page, avant, champ, was);
		apres = add_line(page, apres, champ, is);
	}
	entry->avant = cut(page, avant);
	entry->apres = cut(page, apres);
}

enum outcome
formulaire_finish(struct page *page, const struct formulaire *formulaire,
		  const void *before, const void *after,
		  struct journal_entry entry, const char *path)
{
	enum outcome outcome;

	if (!entry.noun)
		entry.noun = formulaire->code;
	if (!entry.verb)
		entry.verb = before ? "modification" : "creation";
	formulaire_compare(page, formulaire, before, after, &entry);
	if ((outcome = page_journal(page, entry)) != OUTCOME_OK)
		return outcome;
	return page_redirect(
		page, path,
		arena_printf(page->arena, "%s-%s", entry.noun, entry.verb));
}

bool
formulaire_keeps(const struct formulaire *formulaire, const char *nom)
{
	for (const struct champ *champ = formulaire->champs; champ->nom;
	     champ++)
		if (text_equal(champ->nom, nom))
			return champ->genre != CHAMP_SECRET;
	return false;
}
