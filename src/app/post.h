/* post.h: a form that was sent. */
#ifndef CERES_APP_POST_H
#define CERES_APP_POST_H

#include "app/page.h"

/* Does what the form asks for, once; or shows it again with what was typed. */
enum outcome post_answer(struct page *page);

#endif
