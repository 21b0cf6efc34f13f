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

void
document_say(const char *path, const struct complaints *complaints)
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

/* A file while it is read. */
struct document {
	const char *path;
	struct xml_schema *schema;
	struct bytes bytes;
	struct complaints complaints;
};

static enum outcome
begin(const struct command *command, const char *root, size_t limit,
      struct document *document)
{
	struct complaints *complaints = &document->complaints;
	enum outcome outcome;

	document->schema = document_schema(command, root);
	if (!document->schema)
		return OUTCOME_FAILED;
	complaints->arena = command->arena;
	outcome = file_read(command->arena, document->path, limit,
			    &document->bytes);
	if (outcome == OUTCOME_TOO_LARGE)
		complaint_add(complaints, 0,
			      "larger than the %zu bytes that it may have",
			      limit);
	else if (outcome == OUTCOME_NOT_FOUND)
		complaint_add(complaints, 0, "no such file");
	return outcome;
}

static void
end(struct document *document)
{
	document_say(document->path, &document->complaints);
	xml_schema_close(document->schema);
}

enum outcome
document_bulletin(const struct command *command, const char *path,
		  struct bulletin *bulletin)
{
	struct document document = { .path = path };
	enum outcome outcome =
		begin(command, "bulletin", XML_BULLETIN_LIMIT, &document);

	if (outcome == OUTCOME_OK)
		outcome = xml_bulletin_read(document.schema, command->arena,
					    document.bytes, bulletin,
					    &document.complaints);
	end(&document);
	return outcome;
}

enum outcome
document_mesure(const struct command *command, const char *path,
		struct mesure *mesure)
{
	struct document document = { .path = path };
	enum outcome outcome =
		begin(command, "mesure", XML_MESURE_LIMIT, &document);

	if (outcome == OUTCOME_OK)
		outcome = xml_mesure_read(document.schema, command->arena,
					  document.bytes, mesure,
					  &document.complaints);
	end(&document);
	return outcome;
}

enum outcome
document_each(const struct command *command,
	      enum outcome (*check)(const struct command *command,
				    const char *path))
{
	enum outcome worst = OUTCOME_OK;

	for (size_t i = 0; i < command->argument_count; i++) {
		const enum outcome outcome =
			check(command, command->arguments[i]);

		if (outcome != OUTCOME_OK)
			worst = outcome;
	}
	return worst;
}
