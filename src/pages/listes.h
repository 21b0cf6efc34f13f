/* listes.h: the handlers of lists and reference data, which routes.c names. */
#ifndef CERES_PAGES_LISTES_H
#define CERES_PAGES_LISTES_H

#include "app/formulaire.h"

/* Shows the sessions that a search and filters leave, range by range, or all
 * of them as CSV. */
enum outcome page_sessions_list(struct page *page);

/* Writes into the front page's document what waits for whoever is logged in,
 * and how many sessions there are. */
void tableau_write(struct page *page);

extern const struct formulaire centre_formulaire;
enum outcome page_centre_list(struct page *page);
enum outcome page_centre_new(struct page *page);

/* Makes a centre together with its first site. */
enum outcome page_centre_create(struct page *page);
enum outcome page_centre_show(struct page *page);
enum outcome page_centre_update(struct page *page);

extern const struct formulaire site_formulaire;
enum outcome page_site_new(struct page *page);
enum outcome page_site_create(struct page *page);
enum outcome page_site_show(struct page *page);
enum outcome page_site_update(struct page *page);

extern const struct formulaire agrement_formulaire;
enum outcome page_agrement_list(struct page *page);
enum outcome page_agrement_new(struct page *page);
enum outcome page_agrement_create(struct page *page);
enum outcome page_agrement_show(struct page *page);
enum outcome page_agrement_update(struct page *page);

extern const struct formulaire titre_formulaire;
enum outcome page_titre_list(struct page *page);
enum outcome page_titre_new(struct page *page);
enum outcome page_titre_create(struct page *page);
enum outcome page_titre_show(struct page *page);
enum outcome page_titre_update(struct page *page);

enum outcome page_journal_list(struct page *page);

/* Shows R1 to R26 and the refusals that name them. */
enum outcome page_regles_show(struct page *page);

/* Shows who may do what, as the route table has it. */
enum outcome page_droits_show(struct page *page);

#endif
