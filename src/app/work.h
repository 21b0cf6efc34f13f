/* work.h: the steps that answering a page has, whatever its method. */
#ifndef CERES_APP_WORK_H
#define CERES_APP_WORK_H

#include "app/page.h"

/* Forgets what an earlier run of the same request has left. */
void work_begin(struct page *page);

/* Is the application open, who asks, and may they? OUTCOME_MAINTENANCE,
 * OUTCOME_LOGIN, OUTCOME_FORBIDDEN: no. */
enum outcome work_admit(struct page *page);

/* Makes the response: the page in the form that was asked for, under the
 * outcome that its handler ended with, which it answers. */
enum outcome work_render(struct page *page, enum outcome outcome);

#endif
