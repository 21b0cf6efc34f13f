/* words.c: turns what somebody looks for into beginnings of words. */
#include "words.h"

#include <string.h>

/* Answers how many bytes stand between words here; 0: a word goes on. */
static size_t
gap(const char *at)
{
	static const char apostrophe[] = "’";
	static const char space[] = "\u00A0";

	if (strchr(" \t'-", *at))
		return *at ? 1 : 0;
	if (strncmp(at, apostrophe, strlen(apostrophe)) == 0)
		return strlen(apostrophe);
	return strncmp(at, space, strlen(space)) == 0 ? strlen(space) : 0;
}

/* Makes "% word%", in which letters that mean something to LIKE stand for
 * themselves. */
static const char *
pattern_of(struct arena *arena, const char *word, size_t length)
{
	char *pattern = arena_alloc(arena, 2 * length + 4);
	size_t at = 0;

	pattern[at++] = '%';
	pattern[at++] = ' ';
	for (size_t i = 0; i < length; i++) {
		if (strchr("%_!", word[i]))
			pattern[at++] = '!';
		pattern[at++] = word[i];
	}
	pattern[at] = '%';
	return pattern;
}

struct words
words_of(struct arena *arena, const char *text)
{
	struct words words = { 0 };

	while (*text && words.count < WORDS) {
		const char *start;

		while (gap(text))
			text += gap(text);
		start = text;
		while (*text && !gap(text))
			text++;
		if (text > start)
			words.items[words.count++] = pattern_of(
				arena, start, (size_t)(text - start));
	}
	return words;
}

void
query_put_words(struct query *query, const struct words *words)
{
	for (size_t i = 0; i < WORDS; i++) {
		query_put_text(query, words->items[i]);
		query_put_text(query, words->items[i]);
	}
}
