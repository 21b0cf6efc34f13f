/* session_write.h: a session as the pages of its life show it. */
#ifndef CERES_PAGES_SESSION_WRITE_H
#define CERES_PAGES_SESSION_WRITE_H

#include "app/page.h"
#include "store/inscription.h"
#include "store/session.h"

/* The session that the path names, if it is the actor's to see. */
enum outcome session_load(struct page *page, struct session_view *view);

/* <session>; opens the document. */
void session_write(struct page *page, const struct session_view *view);

/* <avertissement>s. */
enum outcome session_write_warnings(struct page *page,
				    const struct session_view *view);

/* Offers the centre a demande de report, or says why there can be none. */
enum outcome session_write_demande(struct page *page,
				   const struct session *session);

/* <actions> with every action, and with one only. */
enum outcome session_write_actions(struct page *page,
				   const struct session_view *view);
void session_write_action(struct page *page, const struct session_view *view,
			  enum session_action action);

/* The form of an action that may be taken, if it is one of session_form.c. */
enum outcome session_write_form(struct page *page,
				const struct session_view *view,
				enum session_action action);

/* <consequences> of a report to these days: what warns then. */
void session_write_consequences(struct page *page,
				const struct session_view *view,
				struct date debut, struct date fin);

/* <candidats>: how many, and who where the actor may see them. */
enum outcome session_write_candidats(struct page *page,
				     const struct session_view *view);

/* Begins <candidats>, which the caller ends. */
void session_write_count(struct page *page, size_t count);

/* What a <candidat> holds of the person. */
void session_write_candidat(struct page *page, const struct candidat *candidat);

#endif
