/* canonical.h: turns a tree into the bytes that are stored. */
#ifndef CERES_XML_CANONICAL_H
#define CERES_XML_CANONICAL_H

#include "base/arena.h"
#include "base/bytes.h"

#include <libxml/tree.h>

/*
 * Answers the root element in UTF-8, in the arena, without XML declaration,
 * comments and processing instructions, which it also takes out of the tree.
 * Reading these bytes and writing them again gives the same bytes.
 */
struct bytes xml_canonical(struct arena *arena, xmlDoc *tree);

#endif
