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

/* Gives every stylesheet this string as its global parameter `cle`; one that
 * has no such parameter ignores it. The string outlives the stylesheets. */
void xml_stylesheets_cle(struct xml_stylesheets *stylesheets, const char *cle);

/*
 * Compile `folder`/`name`, unless that was done. _keep keeps it compiled. _add
 * only finds its errors: the stylesheet is compiled again (some 10 ms) each
 * time that no result is remembered, because it would hold 0.6 MB for what is
 * asked seldom. Its file is read again then, so new files want new workers.
 * False: it does not compile, which is logged.
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
