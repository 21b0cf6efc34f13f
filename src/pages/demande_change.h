/* demande_change.h: how a POST changes a demande. */
#ifndef CERES_PAGES_DEMANDE_CHANGE_H
#define CERES_PAGES_DEMANDE_CHANGE_H

#include "app/page.h"
#include "store/demande.h"
#include "store/message.h"
#include "store/session.h"
#include "store/titre_echu.h"

/* A change under way; its session's row is locked first, as everywhere. */
struct demande_change {
	struct demande demande;
	struct session session; /* id 0: on a titre échu, and none is moved */
	struct titre_echu echu; /* where its days were read */
	enum demande_action action;
	const char *regle; /* of the journal; NULL: by which it is asked for */
};

/* Locks the demande of the path; like session_begin. */
enum outcome demande_begin(struct page *page, enum demande_action action,
			   struct demande_change *change);

/* Wished dates of the form, as they could be granted; told where not. */
enum outcome demande_read_dates(struct page *page,
				struct demande_change *change,
				struct date *debut, struct date *fin);

/*
 * Saves it, writes the journal, and back to its page. `fait` is the verb;
 * `message`, where it is not NULL, has a code, days and a motif, and goes to
 * those of `to` but who did it.
 */
enum outcome demande_finish(struct page *page, struct demande_change *change,
			    const char *verb, const char *motif,
			    struct message *message,
			    const struct message_to *to);

#endif
