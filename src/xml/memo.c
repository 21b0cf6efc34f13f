/* memo.c: the last results of transformations, by what they were made of. */
#include "memo.h"

#include <libxml/globals.h>
#include <libxml/xmlstring.h>
#include <stdint.h>
#include <string.h>

/* Only chooses the slot: what is found there is compared whole. */
static size_t
slot(const void *stylesheet, struct bytes document)
{
	uint64_t sum = (uintptr_t)stylesheet >> 6;
	size_t i = 0;

	for (; i + sizeof(sum) <= document.length; i += sizeof(sum)) {
		uint64_t word;

		memcpy(&word, document.data + i, sizeof(word));
		sum = (sum ^ word) * 0x9E3779B97F4A7C15U;
		sum ^= sum >> 29;
	}
	for (; i < document.length; i++)
		sum = (sum ^ (unsigned char)document.data[i]) *
		      0x9E3779B97F4A7C15U;
	return (sum ^ sum >> 32) % MEMO_SLOTS;
}

const struct xml_result *
memo_find(const struct memo *memo, const void *stylesheet,
	  struct bytes document)
{
	const struct memo_entry *entry =
		&memo->entries[slot(stylesheet, document)];

	if (entry->stylesheet != stylesheet ||
	    entry->document.length != document.length ||
	    memcmp(entry->document.data, document.data, document.length) != 0)
		return NULL;
	return &entry->result;
}

static void
forget(struct memo *memo, struct memo_entry *entry)
{
	if (!entry->stylesheet)
		return;
	memo->bytes -= entry->result.bytes.length + entry->document.length;
	xmlFree((void *)(uintptr_t)entry->document.data);
	xmlFree((void *)(uintptr_t)entry->result.bytes.data);
	*entry = (struct memo_entry){ 0 };
}

const struct xml_result *
memo_add(struct memo *memo, const void *stylesheet, struct bytes document,
	 struct bytes bytes)
{
	struct memo_entry *entry = &memo->entries[slot(stylesheet, document)];

	forget(memo, entry);
	if (memo->bytes + bytes.length + document.length > MEMO_BYTES)
		memo_clear(memo);
	*entry = (struct memo_entry){
		.stylesheet = stylesheet,
		.document = { (const char *)xmlStrndup(
				      (const xmlChar *)document.data,
				      (int)document.length),
			      document.length },
		.result = { .bytes = bytes, .digest = digest_of(bytes) },
	};
	memo->bytes += bytes.length + document.length;
	return &entry->result;
}

void
memo_clear(struct memo *memo)
{
	for (size_t i = 0; i < MEMO_SLOTS; i++)
		forget(memo, &memo->entries[i]);
}
