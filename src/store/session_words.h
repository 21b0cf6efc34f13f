/* session_words.h: searches a list of sessions for titres and cities. */
#ifndef CERES_STORE_SESSION_WORDS_H
#define CERES_STORE_SESSION_WORDS_H

#include "session_scope.h"

/* Takes q as words of titres and cities, and adds a key of each. */
enum outcome session_scope_words(struct store *store,
				 struct session_scope *scope);

#endif
