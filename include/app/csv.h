/* csv.h: writes cells and lines of CSV, for French Excel. */
#ifndef CERES_APP_CSV_H
#define CERES_APP_CSV_H

#include "base/arena.h"

#include <stddef.h>
#include <stdint.h>

/* A text that grows in its arena. */
struct csv_text {
	struct arena *arena;
	char *data;
	size_t length;
	size_t room;
	size_t cells; /* of the line so far */
};

void csv_begin(struct csv_text *text, struct arena *arena, size_t room);

/* Writes the byte order mark that tells Excel the encoding; it comes first. */
void csv_mark(struct csv_text *text);

/*
 * Writes one cell; NULL is empty. AAAA-MM-JJ becomes JJ/MM/AAAA. A spreadsheet
 * would run what begins with an equals sign, a plus, a minus, an at sign or a
 * tab: it gets an apostrophe in front.
 */
void csv_cell(struct csv_text *text, const char *value);

void csv_number(struct csv_text *text, int64_t number);

/* Ends a line. */
void csv_line(struct csv_text *text);

#endif
