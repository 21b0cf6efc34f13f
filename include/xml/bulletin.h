/* bulletin.h: a bulletin's document, as its author wrote it. */
#ifndef CERES_XML_BULLETIN_H
#define CERES_XML_BULLETIN_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/outcome.h"
#include "domain/bulletin.h"
#include "xml/complaint.h"
#include "xml/schema.h"

/* A document larger than this is refused unread: attributes of one element
 * cost quadratic time. */
enum { XML_BULLETIN_LIMIT = 64 << 10 };

/*
 * Reads a document from anywhere. It must be well-formed, have no DOCTYPE and
 * follow the schema; its instants must exist and be written with the offset
 * that Europe/Paris then has; its window must end after it begins. What it says
 * and its canonical bytes are in the arena. At OUTCOME_INVALID and
 * OUTCOME_TOO_LARGE the complaints tell every place.
 */
enum outcome xml_bulletin_read(const struct xml_schema *schema,
			       struct arena *arena, struct bytes bytes,
			       struct bulletin *bulletin,
			       struct complaints *complaints);

/* Reads canonical bytes again, without the schema. OUTCOME_FAILED means that
 * they are broken, which is logged. */
enum outcome xml_bulletin_reread(struct arena *arena, struct bytes bytes,
				 struct bulletin *bulletin);

#endif
