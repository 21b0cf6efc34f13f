/* work.h: the steps of answering a page that GET and POST have in common. */
#ifndef CERES_APP_WORK_H
#define CERES_APP_WORK_H

#include "app/page.h"

/* Forgets what an earlier run of the same request has left. */
void work_begin(struct page *page);

/* Finds out whether the application is open, who asks, and whether they may.
 * OUTCOME_MAINTENANCE, OUTCOME_LOGIN, OUTCOME_FORBIDDEN: they may not, and why.
 * */
enum outcome work_admit(struct page *page);

/* Makes the response of a page whose handler ended with this outcome, in the
 * form that was asked for. Answers the outcome. */
enum outcome work_render(struct page *page, enum outcome outcome);

#endif
