/* typed.h: a page to which a form was sent. */
#ifndef CERES_TESTS_APP_TYPED_H
#define CERES_TESTS_APP_TYPED_H

#include "app/page.h"

/* That body's fields, and nothing else. */
struct page typed_page(struct arena *arena, const char *body);

/* The refusals told so far, "code champ|…". */
const char *typed_told(const struct page *page);

#endif
