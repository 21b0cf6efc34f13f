/* canonical.c: turns a tree into the bytes that are stored. */
#include "canonical.h"

/* Comments are meant for the author alone, and nothing reads processing
 * instructions. */
static void
strip(xmlNode *node)
{
	xmlNode *after;

	for (xmlNode *at = node->children; at; at = after) {
		after = at->next;
		if (at->type == XML_COMMENT_NODE || at->type == XML_PI_NODE) {
			xmlUnlinkNode(at);
			xmlFreeNode(at);
		} else if (at->type == XML_ELEMENT_NODE) {
			strip(at);
		}
	}
}

struct bytes
xml_canonical(struct arena *arena, xmlDoc *tree)
{
	xmlBuffer *buffer = xmlBufferCreate();
	struct bytes bytes;

	strip(xmlDocGetRootElement(tree));
	xmlNodeDump(buffer, tree, xmlDocGetRootElement(tree), 0, 0);
	bytes.length = (size_t)xmlBufferLength(buffer);
	bytes.data = arena_copy(arena, (const char *)xmlBufferContent(buffer),
				bytes.length);
	xmlBufferFree(buffer);
	return bytes;
}
