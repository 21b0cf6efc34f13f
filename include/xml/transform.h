/* transform.h: documents into what people read, by stylesheets. */
#ifndef CERES_XML_TRANSFORM_H
#define CERES_XML_TRANSFORM_H

#include "base/bytes.h"
#include "base/digest.h"
#include "base/outcome.h"

#include <stdbool.h>
#include <stddef.h>

struct xml_stylesheets;

/* Owned by the stylesheets; stands until the next xml_transform. */
struct xml_result {
	struct bytes bytes;
	struct digest digest; /* of the bytes */
};

/* Never NULL; freed with xml_stylesheets_close (NULL allowed). */
struct xml_stylesheets *xml_stylesheets_open(const char *folder);
void xml_stylesheets_close(struct xml_stylesheets *stylesheets);

/* Compiles `folder`/`name`, unless it already is. False: logged. */
bool xml_stylesheets_add(struct xml_stylesheets *stylesheets, const char *name);

/*
 * What the stylesheet `name`, added before, makes of a document of ours. The
 * last results are remembered by the bytes of their document: a transformation
 * is a pure function of both, so that is exact and needs no expiry.
 * OUTCOME_FAILED: the stylesheet gave up; logged.
 */
enum outcome xml_transform(struct xml_stylesheets *stylesheets,
			   const char *name, struct bytes document,
			   struct xml_result *result);

#endif
