/* session_write.h: writes a session as the pages of its life show it. */
#ifndef CERES_PAGES_SESSION_WRITE_H
#define CERES_PAGES_SESSION_WRITE_H

#include "app/page.h"
#include "store/inscription.h"
#include "store/session.h"

/* Reads the session that the path names, if the actor may see it. */
enum outcome session_load(struct page *page, struct session_view *view);

/* Writes <session>. Opens the document. */
void session_write(struct page *page, const struct session_view *view);

/* Writes each warning as <avertissement>. */
void session_write_warnings(struct page *page, const struct session_view *view);

/* Offers the centre a demande de report, or says why there can be none, and
 * answers that. */
const struct refusal *session_write_demande(struct page *page,
					    const struct session *session);

/* Write <actions>, with every action and with one only. */
void session_write_actions(struct page *page, const struct session_view *view);
void session_write_action(struct page *page, const struct session_view *view,
			  enum session_action action);

/* Writes the form of an action that may be taken, if session_form.c has it. */
enum outcome session_write_form(struct page *page,
				const struct session_view *view,
				enum session_action action);

/* Writes <consequences>: the warnings that a report to these days would
 * bring. */
void session_write_consequences(struct page *page,
				const struct session_view *view,
				struct date debut, struct date fin);

/* Writes <candidats>: how many there are, and who they are where the actor
 * may see that. */
void session_write_candidats(struct page *page,
			     const struct session_view *view);

/* Begins <candidats>, which the caller ends. */
void session_write_count(struct page *page, size_t count);

/* Writes what a <candidat> says of the person. */
void session_write_candidat(struct page *page, const struct candidat *candidat);

#endif
