/* document.h: reads and checks a file that holds a document. */
#ifndef CERES_CLI_DOCUMENT_H
#define CERES_CLI_DOCUMENT_H

#include "command.h"

#include "domain/bulletin.h"
#include "domain/mesure.h"
#include "xml/complaint.h"
#include "xml/schema.h"

/* Opens the schema of documents whose root element is `name`; the caller
 * closes it with xml_schema_close. NULL: it cannot be read, which stderr says.
 * */
struct xml_schema *document_schema(const struct command *command,
				   const char *name);

/* Says "FILE:LINE: what is wrong" for each complaint. */
void document_say(const char *path, const struct complaints *complaints);

/* Each reads a file, and says so what is wrong in it. */
enum outcome document_bulletin(const struct command *command, const char *path,
			       struct bulletin *bulletin);
enum outcome document_mesure(const struct command *command, const char *path,
			     struct mesure *mesure);

/* Checks each file that the command names, and answers what became of the last
 * one that is wrong. */
enum outcome document_each(const struct command *command,
			   enum outcome (*check)(const struct command *command,
						 const char *path));

#endif
