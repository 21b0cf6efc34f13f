/* demande_change.c: what each change of a demande begins and ends with. */
#include "demande_change.h"

#include "app/saisie.h"
#include "base/text.h"
#include "store/agrement.h"
#include "titre_echu.h"

/* The session of a demande, or that which granting one on a titre échu would
 * move; none is no failure there. */
static enum outcome
lock_session(struct page *page, struct demande_change *change)
{
	const char *chosen = fields_value(&page->sent, "session");
	const bool echu = change->demande.nature == DEMANDE_TITRE_ECHU;
	int64_t id = change->demande.session;
	enum outcome outcome;

	if (echu && change->action == DEMANDE_ACCORD && id == 0)
		text_parse_id(chosen, &id);
	if (echu && id == 0)
		return OUTCOME_OK;
	outcome = store_session_lock(page->store, page->actor, id,
				     &change->session);
	return echu && outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}

/* Its session first: a report of it takes the same way. */
static enum outcome
lock(struct page *page, struct demande_change *change)
{
	enum outcome outcome;
	int64_t id;

	if ((outcome = page_param_id(page, 0, &id)) != OUTCOME_OK)
		return outcome;
	outcome = store_demande_find(page->store, page->actor, id,
				     &change->demande);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = lock_session(page, change);
	if (outcome != OUTCOME_OK)
		return outcome;
	return store_demande_lock(page->store, page->actor, id,
				  &change->demande);
}

enum outcome
demande_begin(struct page *page, enum demande_action action,
	      struct demande_change *change)
{
	enum outcome outcome;

	*change = (struct demande_change){ .action = action };
	if ((outcome = lock(page, change)) != OUTCOME_OK)
		return outcome;
	outcome = saisie_check_revision(page, change->demande.revision);
	if (outcome != OUTCOME_OK)
		return outcome;
	saisie_refuse(page, &demande_refusals[demande_may(&change->demande)]);
	return saisie_outcome(page);
}

/* Neither the agrément nor its titre may change before this is done. */
static enum outcome
read_echu_dates(struct page *page, struct demande_change *change,
		struct date *debut, struct date *fin)
{
	const int64_t id = change->demande.agrement;
	struct agrement agrement;
	enum outcome outcome;

	outcome = store_agrement_lock(page->store, page->actor, id, &agrement);
	if (outcome == OUTCOME_OK)
		outcome = store_titre_echu_find(page->store, page->actor, id,
						&change->echu);
	if (outcome != OUTCOME_OK)
		return outcome;
	return titre_echu_read_dates(page, &change->echu,
				     change->session.id ? &change->session
							: NULL,
				     "debut", debut, fin);
}

static enum outcome
read_report_dates(struct page *page, const struct session *session,
		  struct date *debut, struct date *fin)
{
	const bool has_debut = saisie_date(page, "debut", debut);
	const bool has_fin = saisie_date(page, "fin", fin);
	struct session_cover cover;
	enum outcome outcome;

	outcome = store_session_cover(page->store, session, &cover);
	if (outcome == OUTCOME_OK && has_debut && has_fin)
		saisie_refuse(page, &session_refusals[session_report_check(
					    session, *debut, *fin, &cover,
					    page_today(page))]);
	return outcome;
}

enum outcome
demande_read_dates(struct page *page, struct demande_change *change,
		   struct date *debut, struct date *fin)
{
	if (change->demande.nature == DEMANDE_TITRE_ECHU)
		return read_echu_dates(page, change, debut, fin);
	return read_report_dates(page, &change->session, debut, fin);
}

static enum outcome
tell(struct page *page, const struct demande *demande, struct message *message,
     const struct message_to *to)
{
	struct message_to others = *to;

	message->date = page->now;
	message->noun = "demande";
	message->noun_id = page_number(page, demande->id);
	message->auteur = page->actor->nom;
	message->session = demande->session;
	others.except = page->actor->compte;
	return store_message_add(page->store, message, &others);
}

enum outcome
demande_finish(struct page *page, struct demande_change *change,
	       const char *verb, const char *motif, struct message *message,
	       const struct message_to *to)
{
	struct demande *demande = &change->demande;
	enum outcome outcome;

	outcome = store_demande_save(page->store, demande, page->now);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = page_journal(
		page, (struct journal_entry){
			      .noun = "demande",
			      .noun_id = page_number(page, demande->id),
			      .verb = verb,
			      .motif = motif,
			      .regle = change->regle ? change->regle
						     : demande_regle(demande),
			      .revision = demande->revision,
			      .centre = demande->centre,
			      .departement = demande->departement,
			      .region = demande->region,
		      });
	if (outcome == OUTCOME_OK && message)
		outcome = tell(page, demande, message, to);
	if (outcome != OUTCOME_OK)
		return outcome;
	return page_redirect(
		page, page_path(page, "demandes", demande->id, NULL), verb);
}
