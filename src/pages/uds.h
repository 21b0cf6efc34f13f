/* uds.h: the handlers of the UDs, which tell whom to call. */
#ifndef CERES_PAGES_UDS_H
#define CERES_PAGES_UDS_H

#include "app/formulaire.h"

extern const struct formulaire ud_formulaire;

enum outcome page_uds_list(struct page *page);
enum outcome page_ud_show(struct page *page);
enum outcome page_ud_update(struct page *page);

/* Writes <uds>: the UD of that département, or where it is NULL all that
 * whoever asks may see. */
void uds_write(struct page *page, const char *departement);

#endif
