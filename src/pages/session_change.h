/* session_change.h: how a POST changes a session, from locking it to its
 * line in the journal. */
#ifndef CERES_PAGES_SESSION_CHANGE_H
#define CERES_PAGES_SESSION_CHANGE_H

#include "app/formulaire.h"
#include "domain/agrement.h"
#include "domain/candidat.h"
#include "store/session.h"

/* What the forms of a session fill in. */
struct session_entry {
	struct session session;
	const char *type; /* of a new session */
	struct codes ccp;
	const char *motif;
	struct optional_date debut; /* that a report wishes for */
	struct optional_date fin;
	bool looks; /* only what the report would entail is asked for */
	struct candidat candidat;	/* somebody in it */
	struct optional_date naissance; /* theirs, which a new one lacks */
};

/* The forms of a new session and of its informations pratiques, of its
 * actual end, of a report, and of the other steps that need a motif. */
extern const struct formulaire session_formulaire;
extern const struct formulaire session_fin_reelle_formulaire;
extern const struct formulaire session_report_formulaire;
extern const struct formulaire session_motif_formulaire;

/* The form of a candidat's identity. */
extern const struct formulaire candidat_formulaire;

/* The codes of what it may be of; NULL is behind the last. */
extern const char *const session_types[];

/* A change under way, between session_begin and session_end. */
struct session_change {
	struct session session; /* locked; changed in place */
	enum session_action action;
	bool moved;	  /* the block changed D or F */
	size_t candidats; /* counted for what asks it */
	int64_t demande;  /* whose answer tells the centre; 0: none */
};

/*
 * Locks the session of the path and checks that the form was made from what it
 * is now, and that the action may be taken. OUTCOME_CONFLICT: the form is
 * older, which is told before anything else, so that the second of two people
 * learns that there was a first. The form may leave the revision out where
 * `adds` is true, since what only adds overwrites nobody's work.
 */
enum outcome session_begin(struct page *page, enum session_action action,
			   bool adds, struct session_change *change);

/* Saves the session as one more revision and writes the journal. It tells
 * the centre and its UD if the session was moved or cancelled, or if a change
 * of its days made a demande pointless. The note holds what the journal tells
 * beside the session itself; where it has no verb, that is the action's code.
 */
enum outcome session_end(struct page *page, struct session_change *change,
			 const struct journal_entry *note);

/* Does the same, then leads back to the session's page, which says what was
 * done. */
enum outcome session_finish(struct page *page, struct session_change *change,
			    const struct journal_entry *note);

/* Writes only the line of the journal, as for a session just created. */
enum outcome session_tell(struct page *page, const struct session *session,
			  const struct journal_entry *note);

/* Reads the CCPs that were ticked. That there is none, or one that the titre
 * does not have, is told. */
enum outcome session_check_ccps(struct page *page, const char *titre,
				const struct codes *ticked, struct codes *ccps);

#endif
