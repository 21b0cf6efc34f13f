/* words.h: turns what somebody looks for into beginnings of words. */
#ifndef CERES_STORE_WORDS_H
#define CERES_STORE_WORDS_H

#include "query.h"

enum { WORDS = 4 }; /* the others are not looked at */

/* A pattern of LIKE for each: "% word%". */
struct words {
	size_t count;
	const char *items[WORDS];
};

/* Cuts a text at spaces, apostrophes and hyphens. */
struct words words_of(struct arena *arena, const char *text);

/* A text as words_of cuts it; case and accents do not matter. */
#define WORDS_IN(text)                                                         \
	"CONCAT(' ', REPLACE(REPLACE(REPLACE(" text                            \
	", '’', ' '), '''', ' '), '-', ' ')) COLLATE utf8mb4_unicode_ci"

/* LIKE is used because LOCATE compares bytes, and would never find é by e. */
#define WORDS_ONE(text)                                                        \
	" AND (? IS NULL OR " WORDS_IN(text) " LIKE ? ESCAPE '!')"

/* True where each word begins one of the text; bound by query_put_words. */
#define WORDS_MATCH(text)                                                      \
	"(TRUE" WORDS_ONE(text) WORDS_ONE(text) WORDS_ONE(text)                \
		WORDS_ONE(text) ")"

void query_put_words(struct query *query, const struct words *words);

#endif
