/* memo.c: the last results of transformations, by what they were made of. */
#include "memo.h"

#include <libxml/globals.h>
#include <stdint.h>
#include <string.h>

/* The digest is as good as random: any of its bits choose a slot. */
static size_t
slot(const void *stylesheet, struct digest document)
{
	uint64_t bits;

	memcpy(&bits, document.value, sizeof(bits));
	return (bits ^ ((uintptr_t)stylesheet >> 6)) % MEMO_SLOTS;
}

const struct xml_result *
memo_find(const struct memo *memo, const void *stylesheet,
	  struct digest document)
{
	const struct memo_entry *entry =
		&memo->entries[slot(stylesheet, document)];

	if (entry->stylesheet != stylesheet ||
	    !digest_equal(entry->document, document))
		return NULL;
	return &entry->result;
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

const struct xml_result *
memo_add(struct memo *memo, const void *stylesheet, struct digest document,
	 struct bytes bytes)
{
	struct memo_entry *entry = &memo->entries[slot(stylesheet, document)];

	forget(memo, entry);
	if (memo->bytes + bytes.length > MEMO_BYTES)
		memo_clear(memo);
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
