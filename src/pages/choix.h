/* choix.h: what a field may be: <choix nom=""> with an <option> each. */
#ifndef CERES_PAGES_CHOIX_H
#define CERES_PAGES_CHOIX_H

#include "app/page.h"

/* The rows are the options. */
void choix_rows(struct page *page, const char *nom, struct rows *rows);

/* The words are the options, until NULL. */
void choix_words(struct page *page, const char *nom, const char *const words[]);

/* Every statut of a session, in the order of its life. */
void choix_statuts(struct page *page);

#endif
