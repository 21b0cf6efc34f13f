/* reading.h: one reading of one bulletin, and what came of it. */
#ifndef CERES_TESTS_XML_READING_H
#define CERES_TESTS_XML_READING_H

#include "base/arena.h"
#include "xml/bulletin.h"
#include "xml/complaint.h"

struct reading {
	struct arena *arena;
	enum outcome outcome;
	struct bulletin bulletin;
	struct complaints complaints;
};

/* Once a program, from the top of the checkout: libraries, zone, schemas. */
void readings_open(void);
void readings_close(void);

/* The schema of bulletins. */
const struct xml_schema *readings_schema(void);

/* Reads; the caller ends it. */
void reading_start(struct reading *reading, struct bytes bytes);
void reading_start_file(struct reading *reading, const char *path);
void reading_end(struct reading *reading);

/* Fails unless it was refused, the first complaint at this line (-1: at any)
 * and with these words. */
void reading_refused(const struct reading *reading, long line,
		     const char *words);

/* A bulletin's document around what stands behind its heading and lead. */
const char *reading_document(struct arena *arena, const char *attributes,
			     const char *rest);

/* The names of a folder's files that begin with `prefix`, by name; freed by
 * the end of the program. */
size_t reading_names(const char *folder, const char *prefix,
		     const char *names[], size_t limit);

#endif
