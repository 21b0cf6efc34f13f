/* mesure_verification.c: shows what a mesure's document means before
 * anything runs: which regles overlap, and what happens on each border day. */
#include "mesures.h"

#include "xml/mesure.h"

static void
write_number(struct page *page, const char *name, size_t number)
{
	xml_attribute(page->document, name, page_number(page, (int64_t)number));
}

static void
write_day(struct page *page, const char *name, int32_t day)
{
	char text[DATE_TEXT];

	date_format((struct date){ day }, text);
	xml_attribute(page->document, name, text);
}

/* Writes the session that the days stand for. */
static void
write_case(struct page *page, const struct mesure_cas *cas)
{
	enum session_statut statut = SESSION_EN_PREPARATION;

	while (cas->words[MESURE_STATUT] != UINT64_C(1) << statut)
		statut++;
	xml_start(page->document, "temoin");
	xml_attribute(page->document, "statut", session_statut_code(statut));
	for (enum mesure_date i = MESURE_DEBUT; i <= MESURE_FIN; i++)
		if (cas->days[i] != MESURE_UNKNOWN)
			write_day(page, mesure_date_code(i), cas->days[i]);
	xml_end(page->document);
}

static void
write_border(struct page *page, const struct mesure *mesure,
	     const struct mesure_border *border)
{
	xml_start(page->document, "limite");
	xml_attribute(page->document, "date", mesure_date_code(border->date));
	write_day(page, "jour", border->day.days);
	if (border->regle)
		write_number(page, "regle",
			     (size_t)(border->regle - mesure->regles) + 1);
	xml_end(page->document);
}

static void
write_borders(struct page *page, const struct mesure *mesure, size_t index)
{
	struct mesure_border borders[MESURE_BORDERS];
	struct mesure_cas cas;
	size_t count;

	if (!mesure_regle_example(mesure, index, &cas))
		return;
	write_case(page, &cas);
	count = mesure_borders(mesure, index, &cas, borders);
	for (size_t i = 0; i < count; i++)
		write_border(page, mesure, &borders[i]);
}

static void
write_part(struct page *page, const struct mesure *mesure, size_t index)
{
	const struct mesure_regle *regles = mesure->regles;

	xml_start(page->document, "part");
	write_number(page, "regle", index + 1);
	for (size_t i = 0; i < index; i++) {
		if (!mesure_portee_meet(&regles[i].portee,
					&regles[index].portee))
			continue;
		xml_start(page->document, "recouvrement");
		write_number(page, "regle", i + 1);
		xml_end(page->document);
	}
	write_borders(page, mesure, index);
	xml_end(page->document);
}

void
mesure_write_verification(struct page *page, struct bytes document)
{
	struct mesure *mesure = arena_alloc(page->arena, sizeof(*mesure));

	if (!page_read(page, xml_mesure_reread(page->arena, document, mesure)))
		return;
	xml_start(page->document, "verification");
	for (size_t i = 0; i < mesure->regle_count; i++)
		write_part(page, mesure, i);
	xml_end(page->document);
}
