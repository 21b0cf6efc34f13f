/* memo.h: remembers the latest results of transformations. */
#ifndef CERES_XML_MEMO_H
#define CERES_XML_MEMO_H

#include "xml/transform.h"

enum { MEMO_SLOTS = 2048, MEMO_WAYS = 8 };

struct memo_entry {
	const void *stylesheet; /* NULL: empty */
	struct digest document;
	struct xml_result result; /* its bytes are freed with the entry */
};

/* All zero remembers nothing; `limit` says how many bytes of results it may
 * hold. */
struct memo {
	size_t limit;
	size_t bytes;
	size_t hand; /* the slot that is next to be forgotten */
	struct memo_entry entries[MEMO_SLOTS];
};

/* Answers the result for this stylesheet and document; NULL: it is not
 * remembered. */
const struct xml_result *memo_find(const struct memo *memo,
				   const void *stylesheet,
				   struct digest document);

/*
 * Remembers these bytes, which it will free() itself. It forgets what stood in
 * their place, and older results until all are within the limit. A result that
 * alone is over the limit is still answered, and forgotten by the next call.
 */
const struct xml_result *memo_add(struct memo *memo, const void *stylesheet,
				  struct digest document, struct bytes bytes);

void memo_clear(struct memo *memo);

#endif
