/* marks.c: replaces the marks in a page that was drawn. */
#include "marks.h"

#include "app/reprise.h"
#include "base/text.h"

#include <sodium.h>
#include <string.h>

static const char held[] = "+reprise";

enum { MARKER = DIGEST_TEXT - 1 };

static const char *
find(const struct page *page, const char *from, const char *end)
{
	return memmem(from, (size_t)(end - from), page->application->cle,
		      MARKER);
}

/* Gives every form of a page an idempotency key of its own, and the page
 * thereby another ETag: a 304 would have a form sent under a key that was used.
 * */
static char *
draw_key(char *to)
{
	struct digest fresh;

	randombytes_buf(fresh.value, sizeof(fresh.value));
	digest_format(fresh, to);
	return to + DIGEST_TEXT - 1;
}

static char *
draw_seal(const struct page *page, const struct sceau_secret *secret,
	  const char *path, size_t length, char *to)
{
	sceau_write(secret, page->actor->compte,
		    arena_copy(page->arena, path, length), to);
	return to + SCEAU_TEXT - 1;
}

static bool
is_held(const char *at, const char *end)
{
	return (size_t)(end - at) >= strlen(held) &&
	       memcmp(at, held, strlen(held)) == 0;
}

/* Writes what the mark that ends at *at stands for, and steps over the rest of
 * it. */
static char *
draw(const struct page *page, const struct sceau_secret *secret,
     const char **at, const char *end, char *to)
{
	const char *path = *at;

	if (page->reprise.closed && is_held(*at, end)) {
		*at += strlen(held);
		return stpcpy(to, page->reprise.closed);
	}
	if (path == end || *path != '/')
		return draw_key(to);
	while (*at < end && (**at == '/' || text_is_unreserved(**at)))
		(*at)++;
	return draw_seal(page, secret, path, (size_t)(*at - path), to);
}

/* Only what was typed can be longer than its mark. */
static size_t
room(const struct page *page, const char *from, const char *end)
{
	const char *closed = page->reprise.closed;
	size_t length = (size_t)(end - from) + 1;

	for (const char *at = from; closed && (at = find(page, at, end));
	     at += MARKER)
		if (is_held(at + MARKER, end))
			length += strlen(closed);
	return length;
}

enum outcome
marks_fill(const struct page *page, struct xml_result *result)
{
	struct bytes *bytes = &result->bytes;
	const char *from = bytes->data;
	const char *end = from + bytes->length;
	const char *at = find(page, from, end);
	const struct sceau_secret *secret = NULL;
	enum outcome outcome = OUTCOME_OK;
	char *whole;
	char *to;

	if (!at)
		return OUTCOME_OK;
	to = whole = arena_alloc(page->arena, room(page, from, end));
	for (; at; at = find(page, from, end)) {
		to = mempcpy(to, from, (size_t)(at - from));
		from = at + MARKER;
		/* Only a page with a seal asks the database for the secret. */
		if (from < end && *from == '/')
			outcome = reprise_secret(page, &secret);
		if (outcome != OUTCOME_OK)
			return outcome;
		to = draw(page, secret, &from, end, to);
	}
	to = mempcpy(to, from, (size_t)(end - from));
	*bytes = (struct bytes){ whole, (size_t)(to - whole) };
	result->digest = digest_of(*bytes);
	return OUTCOME_OK;
}
