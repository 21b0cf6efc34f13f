/* marks.h: what is put into a page when it is drawn, because it is never the
 * same, or nobody but its reader may have it. */
#ifndef CERES_APP_MARKS_H
#define CERES_APP_MARKS_H

#include "app/page.h"

/*
 * A stylesheet writes a marker (application->cle) where such things belong.
 * Alone it becomes a fresh idempotency key; with a path behind it the seal of
 * the form that is sent there; with "+reprise" behind it what was typed,
 * closed up.
 */
enum outcome marks_fill(const struct page *page, struct xml_result *result);

#endif
