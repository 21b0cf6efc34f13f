/* transform.h: documents into what people read, by stylesheets. */
#ifndef CERES_XML_TRANSFORM_H
#define CERES_XML_TRANSFORM_H

#include "base/bytes.h"
#include "base/digest.h"
#include "base/outcome.h"

#include <stdbool.h>
#include <stddef.h>

struct xml_stylesheets;

/* The stylesheets own it; it stands until the next xml_transform. */
struct xml_result {
	struct bytes bytes;
	struct digest digest; /* of the bytes */
};

/* Remembers results of at most `memo_bytes` in all. It never answers NULL;
 * xml_stylesheets_close frees what it answers and allows NULL. */
struct xml_stylesheets *xml_stylesheets_open(const char *folder,
					     size_t memo_bytes);
void xml_stylesheets_close(struct xml_stylesheets *stylesheets);

/* Every stylesheet's global parameter `cle` is this string, which outlives
 * the stylesheets; it is none of theirs where they do not name it. */
void xml_stylesheets_cle(struct xml_stylesheets *stylesheets, const char *cle);

/*
 * Compiles `folder`/`name`, unless it already was. One that is added is only
 * tried, and compiled again (some 10 ms) where nothing is remembered: it would
 * hold 0.6 MB for what is asked seldom. Its file is read again then: new files
 * want new workers. One that is kept stays compiled.
 * Both answer false where they logged why not.
 */
bool xml_stylesheets_add(struct xml_stylesheets *stylesheets, const char *name);
bool xml_stylesheets_keep(struct xml_stylesheets *stylesheets,
			  const char *name);

/*
 * Applies the stylesheet `name`, added before, to a document of ours. The last
 * results are remembered by a digest of their document: a transformation is a
 * pure function of both, so that needs no expiry.
 * OUTCOME_FAILED means that the stylesheet gave up, which is logged.
 */
enum outcome xml_transform(struct xml_stylesheets *stylesheets,
			   const char *name, struct bytes document,
			   struct xml_result *result);

#endif
