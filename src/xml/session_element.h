/* session_element.h: a <session> of a tree as a struct. */
#ifndef CERES_XML_SESSION_ELEMENT_H
#define CERES_XML_SESSION_ELEMENT_H

#include "xml/sessions.h"

#include <libxml/tree.h>

/*
 * Reads an element that follows the schema; `before` lines of the file came
 * before its document's first. False: complained.
 */
bool xml_session_of(const xmlNode *node, long before, struct arena *arena,
		    struct complaints *complaints, struct xml_session *session);

#endif
