/* node.c: finds the way in a tree. */
#include "node.h"

#include "base/text.h"

#include <string.h>

/* Answers `node`, or the first sibling behind it, that is such an element. */
static const xmlNode *
find(const xmlNode *node, const char *name)
{
	while (node && (node->type != XML_ELEMENT_NODE ||
			!text_equal((const char *)node->name, name)))
		node = node->next;
	return node;
}

const xmlNode *
node_child(const xmlNode *parent, const char *name)
{
	return find(parent ? parent->children : NULL, name);
}

const xmlNode *
node_next(const xmlNode *node, const char *name)
{
	return find(node->next, name);
}

size_t
node_count(const xmlNode *parent, const char *name)
{
	size_t found = 0;

	for (const xmlNode *node = node_child(parent, name); node;
	     node = node_next(node, name))
		found++;
	return found;
}

char *
node_keep(struct arena *arena, xmlChar *text)
{
	char *copy = arena_copy(arena, text ? (const char *)text : "",
				text ? strlen((const char *)text) : 0);

	xmlFree(text);
	return copy;
}

char *
node_attribute(struct arena *arena, const xmlNode *node, const char *name)
{
	return node_keep(arena,
			 node ? xmlGetNoNsProp(node, BAD_CAST name) : NULL);
}

char *
node_collapse(char *text)
{
	char *to = text;

	for (const char *from = text; *from; from++) {
		const bool blank = strchr(" \t\r\n", *from);

		if (!blank)
			*to++ = *from;
		else if (to > text && to[-1] != ' ')
			*to++ = ' ';
	}
	while (to > text && to[-1] == ' ')
		to--;
	*to = '\0';
	return text;
}

const char *
node_content(struct arena *arena, const xmlNode *node)
{
	return node_collapse(
		node_keep(arena, node ? xmlNodeGetContent(node) : NULL));
}
