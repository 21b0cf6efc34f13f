/* canonical.h: a tree as the bytes that are kept of it. */
#ifndef CERES_XML_CANONICAL_H
#define CERES_XML_CANONICAL_H

#include "base/arena.h"
#include "base/bytes.h"

#include <libxml/tree.h>

/*
 * The root element in UTF-8, in the arena, without XML declaration, comments
 * and processing instructions, which are taken out of the tree too. Reading
 * these bytes again gives the same.
 */
struct bytes xml_canonical(struct arena *arena, xmlDoc *tree);

#endif
