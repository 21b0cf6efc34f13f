/* memo.c: remembers the latest results of transformations by what they were
 * made of. */
#include "memo.h"

#include <libxml/globals.h>
#include <stdint.h>
#include <string.h>

/* Answers the first of the slots that a document may take. A digest's bytes
 * are as good as random; the stylesheet changes them. */
static size_t
first_slot(const void *stylesheet, const struct digest *document)
{
	uint64_t number;

	memcpy(&number, document->value, sizeof(number));
	number += (uintptr_t)stylesheet >> 4;
	return number % (MEMO_SLOTS / MEMO_WAYS) * MEMO_WAYS;
}

static bool
holds(const struct memo_entry *entry, const void *stylesheet,
      struct digest document)
{
	return entry->stylesheet == stylesheet &&
	       digest_equal(entry->document, document);
}

const struct xml_result *
memo_find(const struct memo *memo, const void *stylesheet,
	  struct digest document)
{
	const struct memo_entry *entries =
		&memo->entries[first_slot(stylesheet, &document)];

	for (size_t i = 0; i < MEMO_WAYS; i++)
		if (holds(&entries[i], stylesheet, document))
			return &entries[i].result;
	return NULL;
}

/* Answers the slot that it has already, else an empty one, else one chosen
 * by its digest. If the oldest had to go, documents that are asked for in turn
 * would never be found again. */
static struct memo_entry *
place(struct memo *memo, const void *stylesheet, struct digest document)
{
	struct memo_entry *entries =
		&memo->entries[first_slot(stylesheet, &document)];
	struct memo_entry *empty = NULL;

	for (size_t i = 0; i < MEMO_WAYS; i++) {
		if (holds(&entries[i], stylesheet, document))
			return &entries[i];
		if (!entries[i].stylesheet && !empty)
			empty = &entries[i];
	}
	return empty ? empty
		     : &entries[document.value[sizeof(document.value) - 1] %
				MEMO_WAYS];
}

static void
forget(struct memo *memo, struct memo_entry *entry)
{
	if (!entry->stylesheet)
		return;
	memo->bytes -= entry->result.bytes.length;
	xmlFree((void *)(uintptr_t)entry->result.bytes.data);
	*entry = (struct memo_entry){ 0 };
}

static void
make_room(struct memo *memo, size_t length)
{
	while (memo->bytes && memo->bytes + length > memo->limit) {
		forget(memo, &memo->entries[memo->hand]);
		memo->hand = (memo->hand + 1) % MEMO_SLOTS;
	}
}

const struct xml_result *
memo_add(struct memo *memo, const void *stylesheet, struct digest document,
	 struct bytes bytes)
{
	struct memo_entry *entry = place(memo, stylesheet, document);

	forget(memo, entry);
	make_room(memo, bytes.length);
	*entry = (struct memo_entry){
		.stylesheet = stylesheet,
		.document = document,
		.result = { .bytes = bytes, .digest = digest_of(bytes) },
	};
	memo->bytes += bytes.length;
	return &entry->result;
}

void
memo_clear(struct memo *memo)
{
	for (size_t i = 0; i < MEMO_SLOTS; i++)
		forget(memo, &memo->entries[i]);
}
