/* demande_change.h: the forms of demandes, and how a POST changes one. */
#ifndef CERES_PAGES_DEMANDE_CHANGE_H
#define CERES_PAGES_DEMANDE_CHANGE_H

#include "app/formulaire.h"
#include "store/demande.h"
#include "store/message.h"
#include "store/session.h"
#include "store/titre_echu.h"

/* What the forms of a demande fill in, and a change of it under way. */
struct demande_change {
	struct demande demande; /* what a form says is read into it */
	struct demande before;	/* as it was stored */
	struct session session; /* its id is 0 where a demande on a titre échu
				   moves none */
	struct titre_echu echu; /* of its agrément */
	enum demande_passed passed;
	enum demande_action action;
	const char *regle; /* what the journal names; NULL: the rule by which it
			      was asked for */
	const char *asked; /* the session of a new one, as it was typed */
	const char *agrement; /* of a new one on a titre échu, and its type */
	const char *type;
	struct codes ccp; /* of the session that granting it creates */
};

/* The form of a new demande, and the form of each action. */
extern const struct formulaire demande_formulaire;
extern const struct formulaire demande_formulaires[DEMANDE_ACTIONS];

/* Locks the session of the demande first, as everywhere, then the demande of
 * the path; checks that it may still be changed, as session_begin does; and
 * reads the form of that action. */
enum outcome demande_begin(struct page *page, enum demande_action action,
			   struct demande_change *change);

/* Tells what rules have against granting the days that were read; a field
 * that holds no day is left out. */
enum outcome demande_check_dates(struct page *page,
				 struct demande_change *change);

/* Saves a new demande in the name of whoever asks, and tells its UD. */
enum outcome demande_deposit(struct page *page, struct demande_change *change);

/*
 * Saves the demande, writes the journal and leads back to its page, which
 * greets with `verb`. `message`, where it is not NULL, has a code, days and a
 * motif, and is sent to those of `to`, but not to whoever did it.
 */
enum outcome demande_finish(struct page *page, struct demande_change *change,
			    const char *verb, const char *motif,
			    struct message *message,
			    const struct message_to *to);

#endif
