/* session_element.h: reads a <session> of a tree into a struct. */
#ifndef CERES_XML_SESSION_ELEMENT_H
#define CERES_XML_SESSION_ELEMENT_H

#include "xml/sessions.h"

#include <libxml/tree.h>

/*
 * Reads an element that follows the schema. The tree's first line is the one
 * behind `before` lines of the file. False: something is wrong, which a
 * complaint tells.
 */
bool xml_session_of(const xmlNode *node, long before, struct arena *arena,
		    struct complaints *complaints, struct xml_session *session);

#endif
