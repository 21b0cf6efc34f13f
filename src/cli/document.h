/* document.h: a bulletin's file, read and checked. */
#ifndef CERES_CLI_DOCUMENT_H
#define CERES_CLI_DOCUMENT_H

#include "command.h"
#include "domain/bulletin.h"
#include "xml/schema.h"

/* The schema that bulletins follow; NULL: said. xml_schema_close frees it. */
struct xml_schema *document_schema(const struct command *command);

/* Reads a file, saying "FILE:LINE: what is wrong" for each error. */
enum outcome document_read(const struct command *command,
			   const struct xml_schema *schema, const char *path,
			   struct bulletin *bulletin);

#endif
