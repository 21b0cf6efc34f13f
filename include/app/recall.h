/*
 * recall.h: an answer that stands as long as the version of what it shows.
 *
 * Only for pages that are the same for everybody: what is recalled here knows
 * no rights.
 */
#ifndef CERES_APP_RECALL_H
#define CERES_APP_RECALL_H

#include "app/page.h"

/* Answers of the last pages; recall_close allows NULL. */
struct recall *recall_open(void);
void recall_close(struct recall *recall);

/*
 * Answers whether this path was asked for with this Accept before, while what
 * it shows had the same version: the response then is that answer, and the
 * handler has nothing left to do. Otherwise the answer that is being made will
 * be kept under that version. The caller reads the version before what the page
 * shows, so that no answer is ever older than its version.
 */
bool recall_find(struct page *page, const char *version);

/* Keeps a page's answer, where recall_find has asked for it in vain. */
void recall_keep(const struct page *page);

#endif
