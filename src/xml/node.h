/* node.h: finds the way in a tree. */
#ifndef CERES_XML_NODE_H
#define CERES_XML_NODE_H

#include "base/arena.h"

#include <libxml/tree.h>
#include <stddef.h>

/* Answers the first child element of this name; NULL where there is none, or
 * no parent. */
const xmlNode *node_child(const xmlNode *parent, const char *name);

/* Answers the next element of that name behind it. */
const xmlNode *node_next(const xmlNode *node, const char *name);

/* Counts the child elements of this name. */
size_t node_count(const xmlNode *parent, const char *name);

/* Copies a text that libxml2 made into the arena, and frees it; NULL becomes
 * "". */
char *node_keep(struct arena *arena, xmlChar *text);

/* Answers an attribute as it stands; "" where there is none. */
char *node_attribute(struct arena *arena, const xmlNode *node,
		     const char *name);

/* Turns each run of white space into one space, and removes it from both
 * ends, in place. A no-break space is not white space. */
char *node_collapse(char *text);

/* Answers the text in an element, collapsed; "" where that is NULL. */
const char *node_content(struct arena *arena, const xmlNode *node);

#endif
