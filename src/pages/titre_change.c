/* titre_change.c: titres professionnels, added and changed. */
#include "app/saisie.h"
#include "base/text.h"
#include "listes.h"
#include "store/titre.h"
#include "territoire.h"

#include <string.h>

enum {
	CODE = 16,
	INTITULE = 200,
	CCPS = 400,
	NUMBER = 20,
	NIVEAU_MAX = 8,
	RNCP_MAX = 999999,
	PROLONGATION_MAX = 120, /* months */
};

static const struct refusal taken = { "titre-pris", "", "code" };
static const struct refusal no_code = { "titre-code-impossible", "", "code" };
static const struct refusal no_ccp = { "ccp-code-impossible", "", "ccp" };
static const struct refusal ccp_taken = { "ccp-pris", "", "ccp" };
static const struct refusal no_niveau = { "niveau-impossible", "", "niveau" };
static const struct refusal no_rncp = { "rncp-impossible", "", "rncp" };
static const struct refusal no_prolongation = { "prolongation-impossible",
						"R24", "prolongation_mois" };
static const struct refusal too_soon = { "titre-fin-agrements", "", "fin" };

/* "TP-00402", "CP-003056": what a path and a list between spaces can hold. */
static bool
is_code(const char *text, const char *start)
{
	const size_t length = strlen(start);
	const size_t digits =
		strspn(text + strnlen(text, length), "0123456789");

	return strncmp(text, start, length) == 0 && digits &&
	       !text[length + digits] && length + digits <= CODE;
}

/* A number that may be left out: 0. */
static int64_t
read_number(struct page *page, const char *name, int64_t limit,
	    const struct refusal *refusal)
{
	const char *text = saisie_text(page, name, NUMBER);
	int64_t number = 0;

	if (*text &&
	    (!text_parse_id(text, &number) || number < 1 || number > limit)) {
		saisie_refuse(page, refusal);
		return 0;
	}
	return number;
}

/* R24: empty is the general case. */
static void
read_prolongation(struct page *page, struct titre_prolongation *own)
{
	int64_t mois = 0;

	if (saisie_optional_number(page, "prolongation_mois", PROLONGATION_MAX,
				   &no_prolongation, &own->known, &mois))
		own->mois = (int32_t)mois;
}

static void
read_titre(struct page *page, struct titre *titre)
{
	titre->sigle = saisie_required(page, "sigle", CODE);
	titre->intitule = saisie_required(page, "intitule", INTITULE);
	titre->rncp = read_number(page, "rncp", RNCP_MAX, &no_rncp);
	titre->niveau = read_number(page, "niveau", NIVEAU_MAX, &no_niveau);
	saisie_optional_date(page, "fin", &titre->fin.known, &titre->fin.date);
	read_prolongation(page, &titre->prolongation);
}

/* What it was or is: its last day, then the months of its own
 * prolongation. */
static const char *
words(const struct page *page, const struct titre *titre)
{
	const char *fin =
		titre->fin.known ? page_date(page, titre->fin.date) : "";

	if (!titre->prolongation.known)
		return fin;
	return arena_printf(page->arena, "%s%sprolongation %d", fin,
			    *fin ? ", " : "", (int)titre->prolongation.mois);
}

/* Its line of the journal, and its page. */
static enum outcome
finish(struct page *page, const struct titre *titre, const char *verb,
       int64_t revision, const char *before)
{
	enum outcome outcome =
		page_journal(page, (struct journal_entry){
					   .noun = "titre",
					   .noun_id = titre->code,
					   .verb = verb,
					   .avant = before,
					   .apres = words(page, titre),
					   .revision = revision,
				   });

	if (outcome != OUTCOME_OK)
		return outcome;
	return page_redirect(
		page, arena_printf(page->arena, "/titres/%s", titre->code),
		arena_printf(page->arena, "titre-%s", verb));
}

/* Every code must be one before the first is stored. */
static void
check_ccps(struct page *page, const char *text)
{
	char *rest = arena_copy(page->arena, text, strlen(text));

	for (char *code = strtok_r(rest, " ,;", &rest); code;
	     code = strtok_r(NULL, " ,;", &rest))
		if (!is_code(code, "CP-")) {
			saisie_refuse(page, &no_ccp);
			return;
		}
}

static enum outcome
add_ccps(struct page *page, const struct titre *titre, const char *text)
{
	char *rest = arena_copy(page->arena, text, strlen(text));

	for (char *code = strtok_r(rest, " ,;", &rest); code;
	     code = strtok_r(NULL, " ,;", &rest)) {
		const enum outcome outcome =
			store_titre_add_ccp(page->store, titre->code, code);

		if (outcome == OUTCOME_CONFLICT) {
			saisie_refuse(page, &ccp_taken);
			return saisie_outcome(page);
		}
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	return OUTCOME_OK;
}

enum outcome
page_titre_create(struct page *page)
{
	struct titre titre = { .code = saisie_required(page, "code", CODE) };
	const char *ccps = saisie_text(page, "ccp", CCPS);
	enum outcome outcome;

	if (*titre.code && !is_code(titre.code, "TP-"))
		saisie_refuse(page, &no_code);
	read_titre(page, &titre);
	check_ccps(page, ccps);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	outcome = store_titre_add(page->store, &titre);
	if (outcome == OUTCOME_CONFLICT) {
		saisie_refuse(page, &taken);
		return saisie_outcome(page);
	}
	if (outcome == OUTCOME_OK)
		outcome = add_ccps(page, &titre, ccps);
	if (outcome != OUTCOME_OK)
		return outcome;
	return finish(page, &titre, "creation", 1, "");
}

/* An agrément cannot outlive its titre. */
static enum outcome
check_agrements(struct page *page, const struct titre *titre)
{
	struct optional_date last = { 0 };
	enum outcome outcome =
		store_titre_last(page->store, titre->code, &last);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (titre->fin.known && last.known &&
	    date_compare(titre->fin.date, last.date) < 0)
		saisie_refuse(page, &too_soon);
	return saisie_outcome(page);
}

enum outcome
page_titre_update(struct page *page)
{
	struct titre titre;
	const char *before;
	enum outcome outcome;

	outcome = store_titre_find(page->store, page->params[0], true, &titre);
	if (outcome == OUTCOME_OK)
		outcome = saisie_check_revision(page, titre.revision);
	if (outcome != OUTCOME_OK)
		return outcome;
	before = words(page, &titre);
	read_titre(page, &titre);
	if ((outcome = check_agrements(page, &titre)) != OUTCOME_OK)
		return outcome;
	outcome = store_titre_save(page->store, &titre);
	if (outcome != OUTCOME_OK)
		return outcome;
	return finish(page, &titre, "modification", titre.revision + 1, before);
}
