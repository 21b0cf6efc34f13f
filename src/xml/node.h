/* node.h: finding one's way in a tree. */
#ifndef CERES_XML_NODE_H
#define CERES_XML_NODE_H

#include "base/arena.h"

#include <libxml/tree.h>
#include <stddef.h>

/* The first child element of this name; NULL: none, or no parent. */
const xmlNode *node_child(const xmlNode *parent, const char *name);

/* The next one behind it. */
const xmlNode *node_next(const xmlNode *node, const char *name);

/* How many children have this name. */
size_t node_count(const xmlNode *parent, const char *name);

/* A copy in the arena of what the library made, which is freed; NULL: "". */
char *node_keep(struct arena *arena, xmlChar *text);

/* An attribute as it stands, "" where there is none. */
char *node_attribute(struct arena *arena, const xmlNode *node,
		     const char *name);

/* Runs of white space as one space, none at the ends, in place; a no-break
 * space is not white space. */
char *node_collapse(char *text);

/* The text in an element, collapsed; NULL: "". */
const char *node_content(struct arena *arena, const xmlNode *node);

#endif
