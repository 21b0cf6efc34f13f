/* validate.h: checks a tree against a schema. */
#ifndef CERES_XML_VALIDATE_H
#define CERES_XML_VALIDATE_H

#include "base/outcome.h"
#include "xml/complaint.h"
#include "xml/schema.h"

#include <libxml/tree.h>

/* OUTCOME_INVALID: the complaints name the lines, and what was expected
 * there. */
enum outcome xml_validate(const struct xml_schema *schema, xmlDoc *tree,
			  struct complaints *complaints);

#endif
