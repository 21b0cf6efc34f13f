/* parametres.h: the handlers of delays and emergencies, which routes.c
 * names. */
#ifndef CERES_PAGES_PARAMETRES_H
#define CERES_PAGES_PARAMETRES_H

#include "app/formulaire.h"

extern const struct formulaire parametre_formulaire;
extern const struct formulaire urgence_formulaire;

/* Lists the delays and the emergencies; the DGEFP also sees what it may do
 * there. */
enum outcome page_parametres_show(struct page *page);

enum outcome page_parametre_show(struct page *page);
enum outcome page_parametre_update(struct page *page);

enum outcome page_urgence_new(struct page *page);
enum outcome page_urgence_create(struct page *page);
enum outcome page_urgence_show(struct page *page);
enum outcome page_urgence_update(struct page *page);

#endif
