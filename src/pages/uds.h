/* uds.h: the UDs: whom to call. */
#ifndef CERES_PAGES_UDS_H
#define CERES_PAGES_UDS_H

#include "app/formulaire.h"

extern const struct formulaire ud_formulaire;

enum outcome page_uds_list(struct page *page);
enum outcome page_ud_show(struct page *page);
enum outcome page_ud_update(struct page *page);

/* <uds>: the one of that département, or all of who asks where it is NULL. */
void uds_write(struct page *page, const char *departement);

#endif
