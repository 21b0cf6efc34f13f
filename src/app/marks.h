/* marks.h: what is put into a page after it is drawn, because it is
 * different each time, or because only its reader may have it. */
#ifndef CERES_APP_MARKS_H
#define CERES_APP_MARKS_H

#include "app/page.h"

/*
 * Replaces the marker (application->cle) wherever a stylesheet has written it.
 * Alone it becomes a fresh idempotency key; followed by a path, the seal of the
 * form that is sent there; followed by "+reprise", what was typed, encrypted.
 */
enum outcome marks_fill(const struct page *page, struct xml_result *result);

#endif
