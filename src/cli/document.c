/* document.c: a bulletin's file, read and checked. */
#include "document.h"

#include "base/file.h"
#include "xml/bulletin.h"

#include <stdio.h>

struct xml_schema *
document_schema(const struct command *command)
{
	const char *folder = arena_printf(command->arena, "%s/xsl/schema",
					  command->config->share);
	struct xml_schema *schema = xml_schema_open(folder, "bulletin");

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

enum outcome
document_read(const struct command *command, const struct xml_schema *schema,
	      const char *path, struct bulletin *bulletin)
{
	struct complaints *complaints =
		arena_alloc(command->arena, sizeof(*complaints));
	struct bytes bytes;
	enum outcome outcome;

	complaints->arena = command->arena;
	outcome = file_read(command->arena, path, XML_BULLETIN_LIMIT, &bytes);
	if (outcome == OUTCOME_TOO_LARGE)
		complaint_add(complaints, 0,
			      "larger than the %d bytes that a bulletin may "
			      "have",
			      XML_BULLETIN_LIMIT);
	else if (outcome == OUTCOME_NOT_FOUND)
		complaint_add(complaints, 0, "no such file");
	else if (outcome == OUTCOME_OK)
		outcome = xml_bulletin_read(schema, command->arena, bytes,
					    bulletin, complaints);
	say(path, complaints);
	return outcome;
}
