/* listing.h: rows of the database as elements of a document. */
#ifndef CERES_APP_LISTING_H
#define CERES_APP_LISTING_H

#include "base/outcome.h"
#include "store/rows.h"
#include "xml/writer.h"

/*
 * Writes each row as an element `name`, each column where its name says:
 * "@id" an attribute, "titre" a child's text, "titre/@code" a child's
 * attribute. Attributes of an element come before its text, and columns of the
 * same child stand together; NULL is left out. Closes the rows.
 */
enum outcome listing_write(struct xml_writer *document, struct rows *rows,
			   const char *name);

#endif
