/* memo.h: the last results of transformations. */
#ifndef CERES_XML_MEMO_H
#define CERES_XML_MEMO_H

#include "xml/transform.h"

enum { MEMO_SLOTS = 256, MEMO_BYTES = 2 << 20 };

struct memo_entry {
	const void *stylesheet;	  /* NULL: empty */
	struct bytes document;	  /* a copy */
	struct xml_result result; /* its bytes are freed with the entry */
};

/* All zero is an empty memo. */
struct memo {
	size_t bytes;
	struct memo_entry entries[MEMO_SLOTS];
};

/* NULL: not remembered. */
const struct xml_result *memo_find(const struct memo *memo,
				   const void *stylesheet,
				   struct bytes document);

/* Takes bytes that free() frees; forgets what stood in their place, and all
 * the rest where MEMO_BYTES would be passed. */
const struct xml_result *memo_add(struct memo *memo, const void *stylesheet,
				  struct bytes document, struct bytes bytes);

void memo_clear(struct memo *memo);

#endif
