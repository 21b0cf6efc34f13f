/* candidats.c: enters the candidats of a session by hand. */
#include "app/saisie.h"
#include "session.h"
#include "session_change.h"
#include "session_write.h"
#include "store/candidat.h"
#include "store/inscription.h"
#include "store/parametre.h"

#include <inttypes.h>

#define OF(member) CHAMP_OF(struct session_entry, member)

static const struct champ champs[] = {
	/* clang-format off */
	{ "nom",       CHAMP_TEXTE, CHAMP_OBLIGATOIRE | CHAMP_PERSONNEL, CANDIDAT_TEXT, OF(candidat.nom) },
	{ "prenoms",   CHAMP_TEXTE, CHAMP_OBLIGATOIRE | CHAMP_PERSONNEL, CANDIDAT_TEXT, OF(candidat.prenoms) },
	{ "naissance", CHAMP_JOUR,  CHAMP_OBLIGATOIRE | CHAMP_PERSONNEL, 0,             OF(naissance) },
	{ "lieu",      CHAMP_TEXTE, CHAMP_OBLIGATOIRE | CHAMP_PERSONNEL, CANDIDAT_TEXT, OF(candidat.lieu) },
	{ 0 },
	/* clang-format on */
};

const struct formulaire candidat_formulaire =
	FORMULAIRE("candidat", struct session_entry, session.revision, champs);

/* Warns of whoever comes back later than they may (section 6). */
static void
write_retours(struct page *page, const struct session *session)
{
	struct inscription_essai *essais = NULL;
	struct parametre delay = { 0 };
	size_t count = 0;

	page_read(page,
		  store_parametre_find(page->store, "retour-candidat-mois",
				       false, &delay));
	page_read(page, store_inscription_essais(page->store, session->id,
						 &essais, &count));
	xml_start(page->document, "retours");
	xml_attribute(page->document, "mois", page_number(page, delay.valeur));
	for (size_t i = 0; i < count; i++) {
		if (!candidat_returns_late(essais[i].fin, session->debut,
					   (int32_t)delay.valeur))
			continue;
		xml_start(page->document, "retour");
		xml_attribute(page->document, "candidat",
			      page_number(page, essais[i].candidat));
		xml_end(page->document);
	}
	xml_end(page->document);
}

enum outcome
page_candidats_show(struct page *page)
{
	struct session_view view;
	enum outcome outcome;

	if ((outcome = session_load(page, &view)) != OUTCOME_OK)
		return outcome;
	session_write(page, &view);
	session_write_action(page, &view, SESSION_CANDIDATS);
	session_write_candidats(page, &view);
	write_retours(page, &view.session);
	return session_write_form(page, &view, SESSION_CANDIDATS);
}

/* Writes what the centre may still change about this person, or why it may
 * change nobody in the session (section 7). */
static void
write_candidat_actions(struct page *page, const struct session_view *view,
		       const struct candidat *candidat)
{
	const struct session_facts facts = { .today = page_today(page) };
	const char *path = arena_printf(
		page->arena, "%s/%" PRId64,
		page_path(page, "sessions", view->session.id, "candidats"),
		candidat->id);
	const struct session_entry entry = {
		.session = view->session,
		.candidat = *candidat,
		.naissance = { true, candidat->naissance },
	};
	struct candidat_sessions sessions;
	const struct refusal *refusal;

	if (session_may(&view->session, SESSION_CANDIDATS, page->actor,
			&facts) != SESSION_ALLOWED) {
		session_write_action(page, view, SESSION_CANDIDATS);
		return;
	}
	if (!page_read(page,
		       store_candidat_sessions(page->store, &view->session,
					       candidat->id, &sessions)))
		return;
	refusal = &candidat_refusals[candidat_correction_check(&sessions)];
	xml_start(page->document, "actions");
	page_offer_unless(page, "identite", "POST /sessions/{}/candidats/{}",
			  path, refusal);
	page_offer_unless(
		page, "retrait", "POST /sessions/{}/candidats/{}/retrait",
		arena_printf(page->arena, "%s/retrait", path),
		&candidat_refusals[candidat_withdrawal_check(&sessions)]);
	xml_end(page->document);
	if (!*refusal->code)
		page_read(page, formulaire_write(page, &candidat_formulaire,
						 path, &entry));
}

enum outcome
page_candidat_show(struct page *page)
{
	struct session_view view;
	struct candidat candidat;
	enum outcome outcome;
	const int64_t id = page_id(page, 1);

	if ((outcome = session_load(page, &view)) != OUTCOME_OK)
		return outcome;
	if (!actor_sees_candidats(page->actor))
		return OUTCOME_NOT_FOUND;
	outcome = store_candidat_find(page->store, view.session.id, id,
				      &candidat);
	if (outcome != OUTCOME_OK)
		return outcome;
	session_write(page, &view);
	write_candidat_actions(page, &view, &candidat);
	session_write_count(page, view.candidats);
	xml_start(page->document, "candidat");
	xml_attribute(page->document, "id", page_number(page, candidat.id));
	session_write_candidat(page, &candidat);
	xml_end(page->document);
	xml_end(page->document);
	return OUTCOME_OK;
}

/* Reads the four fields and tells what is wrong. */
static void
read_candidat(struct page *page, const struct session *session,
	      struct candidat *candidat)
{
	struct session_entry entry = { .session = *session };

	formulaire_read(page, &candidat_formulaire, &entry);
	*candidat = entry.candidat;
	candidat->naissance = entry.naissance.date;
	if (!page->refusals.count)
		saisie_refuse(page, &candidat_refusals[candidat_check(
					    candidat, session->debut)]);
}

/* Leads back to the list, which says what was done. The journal names
 * nobody, because it is read by those who may not see candidats. */
static enum outcome
finish(struct page *page, struct session_change *change, const char *verb,
       int64_t before, int64_t after)
{
	const struct journal_entry note = {
		.verb = verb,
		.avant = before ? page_number(page, before) : "",
		.apres = after ? page_number(page, after) : "",
	};
	const enum outcome outcome = session_end(page, change, &note);

	if (outcome != OUTCOME_OK)
		return outcome;
	return page_redirect(
		page,
		page_path(page, "sessions", change->session.id, "candidats"),
		verb);
}

enum outcome
page_candidats_add(struct page *page)
{
	struct session_change change;
	struct candidat candidat = { 0 };
	enum outcome outcome;

	outcome = session_begin(page, SESSION_CANDIDATS, true, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	read_candidat(page, &change.session, &candidat);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	outcome = store_candidat_keep(page->store, &candidat);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = store_inscription_add(page->store, change.session.id,
					candidat.id);
	if (outcome == OUTCOME_CONFLICT)
		return saisie_refused(page,
				      &candidat_refusals[CANDIDAT_ALREADY]);
	if (outcome != OUTCOME_OK)
		return outcome;
	return finish(page, &change, "candidat-ajout", 0, candidat.id);
}

/* Enrols the person instead of the one who was. */
static enum outcome
replace(struct page *page, int64_t session, int64_t from, int64_t to)
{
	const enum outcome outcome =
		store_inscription_add(page->store, session, to);

	if (outcome != OUTCOME_OK)
		return outcome;
	return store_inscription_remove(page->store, session, from);
}

/*
 * Gives the person at this place the identity that was typed: their own,
 * corrected in all sessions, or that of somebody known already, who takes the
 * place.
 */
static enum outcome
identify(struct page *page, int64_t session, int64_t from,
	 struct candidat *candidat)
{
	enum outcome outcome;

	candidat->id = from;
	outcome = store_candidat_known(page->store, candidat, &candidat->id);
	if (outcome == OUTCOME_OK && candidat->id != from)
		outcome = replace(page, session, from, candidat->id);
	else if (outcome == OUTCOME_OK || outcome == OUTCOME_NOT_FOUND)
		outcome = store_candidat_save(page->store, candidat);
	if (outcome != OUTCOME_CONFLICT)
		return outcome;
	return saisie_refused(page, &candidat_refusals[CANDIDAT_ALREADY]);
}

/* Locks the session and the person of the path in it, and finds all sessions
 * of that person. */
static enum outcome
begin_with(struct page *page, struct session_change *change,
	   struct candidat *candidat, struct candidat_sessions *sessions)
{
	enum outcome outcome;
	const int64_t id = page_id(page, 1);

	outcome = session_begin(page, SESSION_CANDIDATS, true, change);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = store_candidat_lock(page->store, change->session.id, id,
				      candidat);
	if (outcome != OUTCOME_OK)
		return outcome;
	return store_candidat_sessions(page->store, &change->session, id,
				       sessions);
}

enum outcome
page_candidat_save(struct page *page)
{
	struct session_change change;
	struct candidat before;
	struct candidat after = { 0 };
	struct candidat_sessions sessions;
	enum outcome outcome;

	outcome = begin_with(page, &change, &before, &sessions);
	if (outcome != OUTCOME_OK)
		return outcome;
	read_candidat(page, &change.session, &after);
	if (!candidat_equal(&before, &after))
		saisie_refuse(page,
			      &candidat_refusals[candidat_correction_check(
				      &sessions)]);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	outcome = identify(page, change.session.id, before.id, &after);
	if (outcome != OUTCOME_OK)
		return outcome;
	return finish(page, &change, "candidat-modification", before.id,
		      after.id);
}

enum outcome
page_candidat_remove(struct page *page)
{
	struct session_change change;
	struct candidat candidat;
	struct candidat_sessions sessions;
	enum outcome outcome;

	outcome = begin_with(page, &change, &candidat, &sessions);
	if (outcome != OUTCOME_OK)
		return outcome;
	saisie_refuse(page,
		      &candidat_refusals[candidat_withdrawal_check(&sessions)]);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	outcome = store_inscription_remove(page->store, change.session.id,
					   candidat.id);
	if (outcome != OUTCOME_OK)
		return outcome;
	return finish(page, &change, "candidat-retrait", candidat.id, 0);
}
