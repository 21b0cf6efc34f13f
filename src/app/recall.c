/* recall.c: remembers answers of the last pages by what they were made of. */
#include "app/recall.h"

#include "base/text.h"

#include <stdlib.h>
#include <string.h>

/* Each bulletin has some six forms, and each answer one place that it can be
 * in. */
enum { PLACES = 64 };

struct recall {
	struct kept {
		struct digest key;
		struct response response;
		char *bytes; /* of its values and its body; NULL: free */
	} places[PLACES];
};

struct recall *
recall_open(void)
{
	struct recall *recall = calloc(1, sizeof(*recall));

	if (!recall)
		memory_end();
	return recall;
}

void
recall_close(struct recall *recall)
{
	for (size_t i = 0; recall && i < PLACES; i++)
		free(recall->places[i].bytes);
	free(recall);
}

static struct kept *
place_of(const struct page *page)
{
	struct recall *recall = page->application->recall;

	return &recall->places[page->key.value[0] % PLACES];
}

bool
recall_find(struct page *page, const char *version)
{
	const struct request *request = page->request;
	const char *asked = arena_printf(page->arena, "%s\n%s\n%s", version,
					 request->path, request->accept);
	const struct kept *kept;

	page->key = digest_of(text_bytes(asked));
	kept = place_of(page);
	page->recalled = kept->bytes && digest_equal(kept->key, page->key);
	page->keeps = !page->recalled;
	if (page->recalled)
		*page->response = kept->response;
	return page->recalled;
}

void
recall_keep(const struct page *page)
{
	const struct response *response = page->response;
	size_t length = response->body.length;
	struct kept *kept;
	char *to;

	if (!page->keeps)
		return;
	for (size_t i = 0; i < response->header_count; i++)
		length += strlen(response->headers[i].value) + 1;
	kept = place_of(page);
	free(kept->bytes);
	if (!(to = kept->bytes = malloc(length)))
		memory_end();
	kept->key = page->key;
	kept->response = *response;
	kept->response.body.data = to;
	to = mempcpy(to, response->body.data, response->body.length);
	for (size_t i = 0; i < response->header_count; i++) {
		kept->response.headers[i].value = to;
		to = stpcpy(to, response->headers[i].value) + 1;
	}
}
