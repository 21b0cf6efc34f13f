/* document.h: reads and checks a file that holds a document. */
#ifndef CERES_CLI_DOCUMENT_H
#define CERES_CLI_DOCUMENT_H

#include "command.h"
#include "domain/bulletin.h"
#include "domain/mesure.h"
#include "xml/schema.h"

/* Opens the schema of documents whose root element is `name`; the caller
 * closes it with xml_schema_close. NULL: it cannot be read, which stderr says.
 * */
struct xml_schema *document_schema(const struct command *command,
				   const char *name);

/* Each reads a file, and says "FILE:LINE: what is wrong" for each error. */
enum outcome document_bulletin(const struct command *command,
			       const struct xml_schema *schema,
			       const char *path, struct bulletin *bulletin);
enum outcome document_mesure(const struct command *command,
			     const struct xml_schema *schema, const char *path,
			     struct mesure *mesure);

#endif
