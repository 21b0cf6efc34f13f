/* document.h: a document's file, read and checked. */
#ifndef CERES_CLI_DOCUMENT_H
#define CERES_CLI_DOCUMENT_H

#include "command.h"
#include "domain/bulletin.h"
#include "domain/mesure.h"
#include "xml/schema.h"

/* The schema of documents whose root is `name`; NULL: said. xml_schema_close
 * frees it. */
struct xml_schema *document_schema(const struct command *command,
				   const char *name);

/* Each reads a file, saying "FILE:LINE: what is wrong" for each error. */
enum outcome document_bulletin(const struct command *command,
			       const struct xml_schema *schema,
			       const char *path, struct bulletin *bulletin);
enum outcome document_mesure(const struct command *command,
			     const struct xml_schema *schema, const char *path,
			     struct mesure *mesure);

#endif
