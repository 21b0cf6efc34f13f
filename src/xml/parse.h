/* parse.h: turns foreign bytes into a tree, or into complaints. */
#ifndef CERES_XML_PARSE_H
#define CERES_XML_PARSE_H

#include "base/bytes.h"
#include "base/outcome.h"
#include "xml/complaint.h"

#include <libxml/tree.h>

/*
 * Parses well-formed XML in UTF-8. A DOCTYPE is refused before anything it
 * declares is looked at: no entity is ever expanded, no file or address opened.
 * The caller frees *tree with xmlFreeDoc. OUTCOME_INVALID: the complaints tell
 * why, and *tree is NULL.
 */
enum outcome xml_parse(struct bytes bytes, struct complaints *complaints,
		       xmlDoc **tree);

/* Adds a message of libxml2 to the complaints, in readable words. */
void xml_complain(struct complaints *complaints, const xmlError *error);

#endif
