/* document.c: reads and checks a file that holds a document. */
#include "document.h"

#include "base/file.h"
#include "xml/bulletin.h"
#include "xml/mesure.h"

#include <stdio.h>

struct xml_schema *
document_schema(const struct command *command, const char *name)
{
	const char *folder = arena_printf(command->arena, "%s/xsl/schema",
					  command->config->share);
	struct xml_schema *schema = xml_schema_open(folder, name);

	if (!schema)
		cli_say("no schema in %s: is paths.share right?", folder);
	return schema;
}

static void
say(const char *path, const struct complaints *complaints)
{
	for (size_t i = 0; i < complaints->count; i++) {
		const struct complaint *complaint = &complaints->items[i];

		if (complaint->line)
			fprintf(stderr, "%s:%ld: %s\n", path, complaint->line,
				complaint->text);
		else
			fprintf(stderr, "%s: %s\n", path, complaint->text);
	}
	if (complaints->count == COMPLAINTS)
		fprintf(stderr, "%s: and more\n", path);
}

/* The file's bytes, and where complaints about them go. */
struct document {
	struct bytes bytes;
	struct complaints complaints;
};

static enum outcome
load(const struct command *command, const char *path, size_t limit,
     struct document *document)
{
	struct complaints *complaints = &document->complaints;
	enum outcome outcome;

	*complaints = (struct complaints){ .arena = command->arena };
	outcome = file_read(command->arena, path, limit, &document->bytes);
	if (outcome == OUTCOME_TOO_LARGE)
		complaint_add(complaints, 0,
			      "larger than the %zu bytes that it may have",
			      limit);
	else if (outcome == OUTCOME_NOT_FOUND)
		complaint_add(complaints, 0, "no such file");
	return outcome;
}

enum outcome
document_bulletin(const struct command *command,
		  const struct xml_schema *schema, const char *path,
		  struct bulletin *bulletin)
{
	struct document document;
	enum outcome outcome =
		load(command, path, XML_BULLETIN_LIMIT, &document);

	if (outcome == OUTCOME_OK)
		outcome = xml_bulletin_read(schema, command->arena,
					    document.bytes, bulletin,
					    &document.complaints);
	say(path, &document.complaints);
	return outcome;
}

enum outcome
document_mesure(const struct command *command, const struct xml_schema *schema,
		const char *path, struct mesure *mesure)
{
	struct document document;
	enum outcome outcome = load(command, path, XML_MESURE_LIMIT, &document);

	if (outcome == OUTCOME_OK)
		outcome =
			xml_mesure_read(schema, command->arena, document.bytes,
					mesure, &document.complaints);
	say(path, &document.complaints);
	return outcome;
}
