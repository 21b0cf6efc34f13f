/* mesure.h: a mesure's document, as its author wrote it. */
#ifndef CERES_XML_MESURE_H
#define CERES_XML_MESURE_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/outcome.h"
#include "domain/mesure.h"
#include "xml/complaint.h"
#include "xml/schema.h"

/* A document larger than this is refused unread. */
enum { XML_MESURE_LIMIT = 256 << 10 };

/*
 * Reads a document from anywhere. It must be well-formed, have no DOCTYPE and
 * follow the schema; its days and statuts must exist, and mesure_regle_check
 * must find nothing in a regle. What it says is in the arena. At
 * OUTCOME_INVALID and OUTCOME_TOO_LARGE the complaints tell every place.
 */
enum outcome xml_mesure_read(const struct xml_schema *schema,
			     struct arena *arena, struct bytes bytes,
			     struct mesure *mesure,
			     struct complaints *complaints);

/* Reads a document that was checked when it was stored. OUTCOME_FAILED is
 * logged. */
enum outcome xml_mesure_reread(struct arena *arena, struct bytes bytes,
			       struct mesure *mesure);

#endif
