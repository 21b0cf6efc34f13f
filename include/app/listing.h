/* listing.h: rows of the database as elements of a document. */
#ifndef CERES_APP_LISTING_H
#define CERES_APP_LISTING_H

#include "base/arena.h"
#include "base/outcome.h"
#include "store/rows.h"
#include "xml/writer.h"

#include <stdbool.h>
#include <stddef.h>

/*
 * Writes each row as an element `name`, each column where its name says: "@id"
 * is an attribute, "titre" a child's text, "titre/@code" a child's attribute,
 * "" the row's own text, and "ccp*@code" holds words with a space between them,
 * each of which becomes the attribute of a child of its own. The statement must
 * name attributes of an element before its text, and columns of the same child
 * together; NULL is left out. Closes the rows.
 */
enum outcome listing_write(struct xml_writer *document, struct rows *rows,
			   const char *name);

/* Writes a row that was kept in the same way. */
void listing_row(struct xml_writer *document, const struct row *row,
		 const char *name);

/* Writes the only row that there is. OUTCOME_NOT_FOUND: there is none, and
 * nothing is written. */
enum outcome listing_one(struct xml_writer *document, struct rows *rows,
			 const char *name);

/* Writes the next rows, at most `limit`, each on a line of its own, and leaves
 * the rest to be read. Answers how many there were. */
size_t listing_lines(struct xml_writer *document, struct rows *rows,
		     const char *name, size_t limit);

/* One range of a list that is read by keys. The members above the empty line go
 * in, those below it come out. */
struct range {
	size_t limit;	     /* rows to write; one more was asked for */
	const char *keys[2]; /* columns that the next part begins behind, in
				their order in the row */

	size_t count;	  /* rows written */
	bool more;	  /* there is a next part */
	const char *last; /* values of the keys of the last, joined by _ */
};

/* Writes the first `range->limit` rows. */
enum outcome listing_range(struct xml_writer *document, struct rows *rows,
			   const char *name, struct arena *arena,
			   struct range *range);

#endif
