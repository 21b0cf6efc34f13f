/* filtre.h: what the address of a list asks for. */
#ifndef CERES_PAGES_FILTRE_H
#define CERES_PAGES_FILTRE_H

#include "app/page.h"

/* <filtre>: each of those fields of the address that is not empty; names end
 * with NULL. Opens the document. */
void filtre_write(struct page *page, const char *const names[]);

/* A field of the address, without spaces around it. */
const char *filtre_text(const struct page *page, const char *name);

/* A day of the address; not known where it is empty. One that is none is told
 * at its field: filtre_refused. */
struct optional_date filtre_day(struct page *page, const char *name);

/* Was any told? The document then has said it, and the answer is 422: the list
 * stays empty. */
bool filtre_refused(struct page *page);

#endif
