/* champ.c: tells what one field of a form holds. */
#include "champ.h"

static const void *
member(const struct champ *champ, const void *thing)
{
	return (const char *)thing + champ->at;
}

static bool
is_new(const struct formulaire *formulaire, const void *thing)
{
	const void *revision = (const char *)thing + formulaire->revision;

	return *(const int64_t *)revision == 0;
}

bool
champ_applies(const struct formulaire *formulaire, const struct champ *champ,
	      const void *thing)
{
	if (champ->marks & CHAMP_CREATION && !is_new(formulaire, thing))
		return false;
	return !champ->applies || champ->applies(thing);
}

bool
champ_is_sent(const struct page *page, const struct champ *champ)
{
	return champ->genre == CHAMP_CASES ||
	       fields_nth(&page->sent, champ->nom, 0);
}

static const char *
number_text(const struct page *page, const struct champ *champ, int64_t number)
{
	const bool shown = number || (champ->genre == CHAMP_NOMBRE &&
				      champ->marks & CHAMP_OBLIGATOIRE);

	return shown ? page_number(page, number) : "";
}

/* Answers the text of a field that is no list of codes. */
static const char *
text_of(const struct page *page, const struct formulaire *formulaire,
	const struct champ *champ, const void *thing)
{
	const void *at = member(champ, thing);
	const struct optional_number *number = at;
	const struct optional_date *optional = at;
	const struct date *date = at;
	const char *text;

	switch (champ->type) {
	case CHAMP_OF_TEXT:
		text = *(const char *const *)at;
		return text ? text : "";
	case CHAMP_OF_NUMBER:
		return number_text(page, champ, *(const int64_t *)at);
	case CHAMP_OF_OPTIONAL_NUMBER:
		return number->known ? page_number(page, number->number) : "";
	case CHAMP_OF_DATE:
		/* Something new has no day yet. */
		return date->days || !is_new(formulaire, thing)
			       ? page_date(page, *date)
			       : "";
	case CHAMP_OF_OPTIONAL_DATE:
		return optional->known ? page_date(page, optional->date) : "";
	case CHAMP_OF_NOTHING:
	case CHAMP_OF_CODES:
		break;
	}
	return "";
}

struct codes
champ_values(const struct page *page, const struct formulaire *formulaire,
	     const struct champ *champ, const void *thing)
{
	const char **text;

	if (champ->type == CHAMP_OF_CODES)
		return *(const struct codes *)member(champ, thing);
	text = arena_alloc(page->arena, sizeof(*text));
	*text = text_of(page, formulaire, champ, thing);
	return (struct codes){ **text != '\0', text };
}

const char *
champ_text(const struct page *page, const struct formulaire *formulaire,
	   const struct champ *champ, const void *thing)
{
	const struct codes values =
		champ_values(page, formulaire, champ, thing);
	const char *text = "";

	for (size_t i = 0; i < values.count; i++)
		text = arena_printf(page->arena, "%s%s%s", text, i ? " " : "",
				    values.items[i]);
	return text;
}
