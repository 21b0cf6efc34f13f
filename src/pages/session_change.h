/* session_change.h: how a POST changes a session: from its lock to its line in
 * the journal. */
#ifndef CERES_PAGES_SESSION_CHANGE_H
#define CERES_PAGES_SESSION_CHANGE_H

#include "app/formulaire.h"
#include "domain/agrement.h"
#include "store/session.h"

/* A session as its forms have it. */
struct session_entry {
	struct session session;
	const char *type; /* of a new one */
	struct codes ccp;
	const char *motif;
};

/* Of a new one and of the block; of its actual end; of steps that need a
 * motif. */
extern const struct formulaire session_formulaire;
extern const struct formulaire session_fin_reelle_formulaire;
extern const struct formulaire session_motif_formulaire;

/* A change under way. */
struct session_change {
	struct session session; /* locked; changed in place */
	enum session_action action;
	bool moved;	  /* the block changed D or F */
	size_t candidats; /* counted for what asks it */
};

/*
 * Locks the session of the path, asks whether the action may be taken, and
 * whether the form was made from what it is now: OUTCOME_CONFLICT where it was
 * not, before anything else, so that the second of two people learns that
 * there was a first. A revision may be left out where `adds`: what only adds
 * overwrites nobody's work.
 */
enum outcome session_begin(struct page *page, enum session_action action,
			   bool adds, struct session_change *change);

/* What the journal tells beside the change itself; NULL is "". */
struct session_note {
	const char *verb; /* NULL: the action's code */
	const char *motif;
	const char *regle;
	const char *avant;
	const char *apres;
	int64_t demande; /* whose answer tells the centre; 0: none */
};

/* What its form changes, for the journal; `before` is NULL of a new one. */
void session_compare(const struct page *page,
		     const struct session_entry *before,
		     const struct session_entry *after,
		     struct session_note *note);

/* Saves the session, writes the journal: one more revision; and tells the
 * centre and its UD where the session is moved or cancelled, or a change of
 * its days overtakes a demande. */
enum outcome session_end(struct page *page, struct session_change *change,
			 const struct session_note *note);

/* The same, then back to the session's page, which says what was done. */
enum outcome session_finish(struct page *page, struct session_change *change,
			    const struct session_note *note);

/* What a session's journal says of it, by itself: its creation. */
enum outcome session_tell(struct page *page, const struct session *session,
			  const struct session_note *note);

/* The reason of the form; a blank one is told. */
const char *session_read_motif(struct page *page);

/* The CCPs that were ticked; one that is not the titre's, and none, is told. */
enum outcome session_check_ccps(struct page *page, const char *titre,
				const struct codes *ticked,
				struct session_ccps *ccps);

#endif
