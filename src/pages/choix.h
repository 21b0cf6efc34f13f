/* choix.h: writes what there is to choose from for a field: <choix nom="">
 * with an <option> for each. */
#ifndef CERES_PAGES_CHOIX_H
#define CERES_PAGES_CHOIX_H

#include "app/page.h"

/* Writes the rows as options. */
void choix_rows(struct page *page, const char *nom, struct rows *rows);

/* Writes the words as options; NULL is behind the last. */
void choix_words(struct page *page, const char *nom, const char *const words[]);

/* Writes every statut of a session, in the order of its life. */
void choix_statuts(struct page *page);

#endif
