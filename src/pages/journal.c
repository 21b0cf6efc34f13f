/* journal.c: shows what was done, by whom, when and why. */
#include "base/text.h"
#include "choix.h"
#include "filtre.h"
#include "listes.h"
#include "store/journal_list.h"

/* The nouns that the journal tells of. */
static const char *const nouns[] = {
	"session", "demande",  "centre",      "site",	"agrement",
	"titre",   "ud",       "compte",      "mesure", "parametre",
	"urgence", "bulletin", "maintenance", NULL,
};

/* Answers the first instant of a day in Paris. */
static struct instant *
start_of(const struct page *page, struct date date)
{
	struct instant *instant = arena_alloc(page->arena, sizeof(*instant));
	const char *text =
		arena_printf(page->arena, "%sT00:00", page_date(page, date));

	/* No day of Paris begins by skipping midnight. */
	if (instant_parse(text, instant) != INSTANT_READ)
		return NULL;
	return instant;
}

static struct journal_filter
read_filter(struct page *page)
{
	const struct optional_date du = filtre_day(page, "du");
	const struct optional_date au = filtre_day(page, "au");

	return (struct journal_filter){
		.noun = filtre_text(page, "noun"),
		.du = du.known ? start_of(page, du.date) : NULL,
		.au = au.known ? start_of(page, date_add_days(au.date, 1))
			       : NULL,
	};
}

static void
write_list(struct page *page, const struct journal_filter *filter)
{
	int64_t last = 0;
	enum outcome outcome;
	struct rows *rows = store_journal_list(page->store, page->actor, filter,
					       &last, &outcome);

	if (!page_read(page, outcome))
		return;
	page_list(page, "journal", rows, "evenement");
	page_suite(page, last ? page_number(page, last) : NULL);
}

enum outcome
page_journal_list(struct page *page)
{
	static const char *const names[] = { "noun", "du", "au", NULL };
	const char *after = fields_value(&page->query, "apres");
	struct journal_filter filter = read_filter(page);

	if (*after && !text_parse_id(after, &filter.before))
		return OUTCOME_BAD_REQUEST;
	filtre_write(page, names);
	choix_words(page, "noun", nouns);
	if (filtre_refused(page))
		xml_element(page_document(page), "journal", "");
	else
		write_list(page, &filter);
	return OUTCOME_OK;
}
