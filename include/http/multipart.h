/* multipart.h: the fields of a form that may carry a file
 * (multipart/form-data, RFC 7578). */
#ifndef CERES_HTTP_MULTIPART_H
#define CERES_HTTP_MULTIPART_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/outcome.h"
#include "http/fields.h"

/*
 * Everything is in the arena; a file is a field like any other, also one in
 * Windows-1252; its name is forgotten. `boundary` stands in the body's media
 * type. OUTCOME_BAD_REQUEST: a body that does not end, a part without a name,
 * or bytes that are no characters. OUTCOME_TOO_LARGE: more than FIELDS_LIMIT
 * fields.
 */
enum outcome multipart_parse(struct arena *arena, struct bytes body,
			     const char *boundary, struct fields *fields);

#endif
