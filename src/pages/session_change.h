/* session_change.h: how a POST changes a session: from its lock to its line in
 * the journal. */
#ifndef CERES_PAGES_SESSION_CHANGE_H
#define CERES_PAGES_SESSION_CHANGE_H

#include "app/page.h"
#include "domain/agrement.h"
#include "store/session.h"

/* A change under way. */
struct session_change {
	struct session session; /* locked; changed in place */
	enum session_action action;
	bool moved;	  /* by the block: D or F is another */
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

/* Those of the form, each once, among those of the titre; none is told. */
enum outcome session_read_ccps(struct page *page, const char *titre,
			       struct session_ccps *ccps);

/* Reads the texts of the block « Informations pratiques » from the form. */
void session_read_words(struct page *page, struct session *session);

#endif
