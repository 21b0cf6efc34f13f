/* reprise.h: keeps what was typed into a form whose login was over, or that
 * met a maintenance window, and shows it again. */
#ifndef CERES_APP_REPRISE_H
#define CERES_APP_REPRISE_H

#include "app/page.h"
#include "app/sceau.h"

enum {
	REPRISE_SECONDS = 3600,	   /* for which it is kept, */
	REPRISE_LIMIT = 24 * 3600, /* and in a long window at most */
	REPRISE_BODY = 384 << 10,  /* bytes of a login that brings it along */
};

/* Finds the secret that seals are made with; a process asks the database
 * once. */
enum outcome reprise_secret(const struct page *page,
			    const struct sceau_secret **secret);

/* Reads from the form that was sent whether it brings what was typed earlier,
 * and into which form. */
void reprise_read(struct page *page);

/*
 * Encrypts what was typed, for the account and the path of the form's seal;
 * page->reprise says what became of it. `met` is why the form could not be
 * taken: OUTCOME_LOGIN or OUTCOME_MAINTENANCE. What another site has sent, and
 * what has no genuine seal, is not kept. A second call does nothing.
 */
enum outcome reprise_hold(struct page *page, enum outcome met);

/* Decrypts what came with a login, for whoever asks now: page->sent then has
 * what they had typed, or nothing, and page->reprise says why. */
enum outcome reprise_open(struct page *page);

/* Writes <sans-formulaire>, what was typed into a form that the page does not
 * have any more. Where the form stands there again it writes nothing. */
void reprise_write_typed(const struct page *page, struct xml_writer *document);

/* Writes <reprise>, what became of what was typed, unless no form was in
 * question. */
void reprise_write(const struct page *page, struct xml_writer *document);

#endif
