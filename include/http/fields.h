/* fields.h: the fields of a form or of a query
 * (application/x-www-form-urlencoded, URL Standard 5.1). */
#ifndef CERES_HTTP_FIELDS_H
#define CERES_HTTP_FIELDS_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/codes.h"
#include "base/outcome.h"
#include "http/request.h"

#include <stdbool.h>
#include <stddef.h>

enum { FIELDS_LIMIT = 4000 };

/* The value of a file that is no text, such as a spreadsheet's own. */
#define FIELDS_NO_TEXT "\uFFFD"

struct field {
	const char *name;
	const char *value; /* decoded; lines end with a line feed */
};

struct fields {
	size_t count;
	const struct field *items; /* in the order they were sent */
};

/*
 * Everything is in the arena. OUTCOME_BAD_REQUEST: an escape that is none, or
 * bytes that are no characters (text_valid_length). OUTCOME_TOO_LARGE: more
 * than FIELDS_LIMIT fields.
 */
enum outcome fields_parse(struct arena *arena, struct bytes text,
			  struct fields *fields);

/* Reads the fields of a form that was sent, as multipart/form-data too. A body
 * without a type is taken for the usual one. OUTCOME_MEDIA_TYPE: it has another
 * type. */
enum outcome fields_of_form(struct arena *arena, const struct request *request,
			    struct fields *fields);

/* Was it sent as multipart/form-data? */
bool fields_have_parts(const struct request *request);

/* Answers the first value of that name; "" where there is none. */
const char *fields_value(const struct fields *fields, const char *name);

/* Answers the value of that name behind `after` others of it, as checkboxes
 * have; NULL where there are no more. */
const char *fields_nth(const struct fields *fields, const char *name,
		       size_t after);

/* Answers the boxes of that name that were ticked, each value once. */
struct codes fields_ticked(struct arena *arena, const struct fields *fields,
			   const char *name);

#endif
