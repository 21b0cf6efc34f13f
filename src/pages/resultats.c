/* resultats.c: reads what came of an exam, candidat by candidat, CCP by CCP. */
#include "app/saisie.h"
#include "session.h"
#include "session_change.h"
#include "session_write.h"

#include <inttypes.h>

/* Gives the first alert, when the page is opened (R13). */
static void
write_alert(struct page *page, const struct session *session)
{
	if (!session_awaits_fin_reelle(session))
		return;
	xml_start(page->document, "alerte");
	xml_attribute(page->document, "code", "fin-reelle-attendue");
	xml_attribute(page->document, "regle", "R13");
	xml_end(page->document);
}

enum outcome
page_resultats_show(struct page *page)
{
	struct session_view view;
	enum outcome outcome;

	if ((outcome = session_load(page, &view)) != OUTCOME_OK)
		return outcome;
	session_write(page, &view);
	session_write_warnings(page, &view);
	write_alert(page, &view.session);
	session_write_action(page, &view, SESSION_RESULTATS);
	xml_start(page->document, "ccps");
	for (size_t i = 0; i < view.ccps.count; i++) {
		xml_start(page->document, "ccp");
		xml_attribute(page->document, "code", view.ccps.items[i]);
		xml_end(page->document);
	}
	xml_end(page->document);
	session_write_candidats(page, &view);
	return OUTCOME_OK;
}

/* Answers the field "candidat-12", or "candidat-12-CP-003056". */
static const char *
field_of(const struct page *page, const struct inscription *inscription,
	 const char *ccp)
{
	return arena_printf(page->arena, "candidat-%" PRId64 "%s%s",
			    inscription->candidat.id, ccp ? "-" : "",
			    ccp ? ccp : "");
}

/* Reads the result of one CCP. False: it is none, which was told. */
static bool
read_epreuve(struct page *page, const struct inscription *inscription,
	     struct candidat_epreuve *epreuve)
{
	const char *field = field_of(page, inscription, epreuve->ccp);
	const char *code = fields_value(&page->sent, field);

	epreuve->epreuve = epreuve_of(code);
	if (epreuve->epreuve != EPREUVE_NONE || !*code)
		return true;
	saisie_refuse_at(page, &saisie_refusals[SAISIE_WRONG_CHOICE], field);
	return false;
}

/* Reads one candidat's results and tells what is wrong with them. */
static struct inscription
read_inscription(struct page *page, const struct inscription *before,
		 size_t ccps)
{
	struct inscription after = *before;
	const char *field = field_of(page, before, NULL);
	const char *code = fields_value(&page->sent, field);
	bool known = true;

	after.epreuves =
		arena_alloc(page->arena, ccps * sizeof(*after.epreuves));
	after.resultat = resultat_of(code);
	if (after.resultat == RESULTAT_NONE && *code) {
		saisie_refuse_at(page, &saisie_refusals[SAISIE_WRONG_CHOICE],
				 field);
		known = false;
	}
	for (size_t i = 0; i < ccps; i++) {
		after.epreuves[i] = before->epreuves[i];
		known = read_epreuve(page, before, &after.epreuves[i]) && known;
	}
	if (known)
		saisie_refuse_at(page,
				 &resultat_refusals[resultat_check(
					 after.resultat, after.epreuves, ccps)],
				 field);
	return after;
}

/* Writes "reussite=3 echec=1" for the journal, without names, because people
 * who may not read names read it. */
static const char *
counts_of(const struct page *page, const struct inscription items[],
	  size_t count)
{
	const char *text = "";

	for (int i = RESULTAT_REUSSITE; i < RESULTATS; i++) {
		size_t found = 0;

		for (size_t j = 0; j < count; j++)
			found += items[j].resultat == (enum resultat)i;
		if (found)
			text = arena_printf(page->arena, "%s%s%s=%zu", text,
					    *text ? " " : "",
					    resultat_code((enum resultat)i),
					    found);
	}
	return text;
}

static bool
differs(const struct inscription *before, const struct inscription *after,
	size_t ccps)
{
	bool found = before->resultat != after->resultat;

	for (size_t i = 0; i < ccps; i++)
		found = found || before->epreuves[i].epreuve !=
					 after->epreuves[i].epreuve;
	return found;
}

/* Notes how many results there were before and are now. */
static void
tell_change(const struct page *page, const struct inscriptions *before,
	    const struct inscription after[], struct journal_entry *note)
{
	size_t changed = 0;

	note->avant = counts_of(page, before->items, before->count);
	note->apres = counts_of(page, after, before->count);
	if (!*note->avant)
		return;
	for (size_t i = 0; i < before->count; i++)
		changed += differs(&before->items[i], &after[i], before->ccps);
	note->apres = arena_printf(page->arena, "%s modifies=%zu", note->apres,
				   changed);
}

/* Reads everybody's results, then saves all or nothing. */
static enum outcome
save_all(struct page *page, int64_t session,
	 const struct inscriptions *inscriptions, struct journal_entry *note)
{
	struct inscription *after =
		arena_alloc(page->arena, inscriptions->count * sizeof(*after));
	enum outcome outcome;

	for (size_t i = 0; i < inscriptions->count; i++)
		after[i] = read_inscription(page, &inscriptions->items[i],
					    inscriptions->ccps);
	outcome = saisie_outcome(page);
	for (size_t i = 0; i < inscriptions->count; i++)
		if (outcome == OUTCOME_OK)
			outcome = store_inscription_save(
				page->store, session, &inscriptions->items[i],
				&after[i], inscriptions->ccps);
	tell_change(page, inscriptions, after, note);
	return outcome;
}

enum outcome
page_resultats_save(struct page *page)
{
	struct session_change change;
	struct inscriptions inscriptions;
	struct codes ccps;
	struct journal_entry note = { 0 };
	enum outcome outcome;
	int64_t id;

	/* The second alert is the refusal fin-reelle-attendue (R12, R13). */
	outcome = session_begin(page, SESSION_RESULTATS, false, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	id = change.session.id;
	outcome = store_session_ccps(page->store, &change.session, &ccps);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = store_inscription_list(page->store, id, &ccps, &inscriptions);
	if (outcome == OUTCOME_OK)
		outcome = save_all(page, id, &inscriptions, &note);
	if (outcome != OUTCOME_OK)
		return outcome;
	session_apply(&change.session, SESSION_RESULTATS, page_today(page));
	outcome = session_end(page, &change, &note);
	if (outcome != OUTCOME_OK)
		return outcome;
	return page_redirect(page, page_path(page, "sessions", id, NULL),
			     session_action_code(change.action));
}
