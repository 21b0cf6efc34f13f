/* session.c: ceresctl session import: sessions from a file. */
#include "command.h"
#include "document.h"
#include "session_import.h"

#include <errno.h>
#include <search.h>
#include <stdio.h>
#include <string.h>

/* A pipe cannot be read a second time, so it is no file to import. */
static FILE *
open_file(const char *path)
{
	FILE *file = fopen(path, "re");

	if (!file)
		cli_say("%s: %s", path, strerrordesc_np(errno));
	return file;
}

/* An id is its arena's. */
static void
keep(void *id)
{
	(void)id;
}

static enum outcome
import_file(void *context)
{
	struct import *import = context;
	FILE *file = open_file(import->command->arguments[0]);
	enum outcome outcome;

	if (!file)
		return OUTCOME_NOT_FOUND;
	import->created = 0;
	import->replaced = 0;
	import->complaints->count = 0;
	outcome = xml_sessions_read(import->schema, file, import->complaints,
				    session_import, import);
	fclose(file);
	tdestroy(import->ids, keep);
	import->ids = NULL;
	return outcome;
}

static enum outcome
run(struct import *import)
{
	const struct command *command = import->command;
	const char *path = command->arguments[0];
	const enum outcome outcome =
		command_write(command, import_file, import);

	document_say(path, import->complaints);
	if (outcome == OUTCOME_OK)
		printf("%s: %zu session(s) %screated, %zu replaced\n", path,
		       import->created, command_would(command),
		       import->replaced);
	else if (outcome != OUTCOME_NOT_FOUND)
		cli_say("%s: nothing of it was stored", path);
	return outcome;
}

enum outcome
cli_session_import(struct command *command)
{
	const struct actor actor = {
		.identifiant = command->auteur,
		.nom = command->auteur,
		.profil = PROFIL_DGEFP,
		.departement = "",
		.region = "",
		.jeton = "",
	};
	struct xml_schema *schema = document_schema(command, "sessions");
	struct import import = {
		.command = command,
		.schema = schema,
		.actor = &actor,
		.complaints =
			arena_alloc(command->arena, sizeof(*import.complaints)),
	};
	enum outcome outcome;

	if (!schema)
		return OUTCOME_FAILED;
	import.complaints->arena = command->arena;
	outcome = run(&import);
	xml_schema_close(schema);
	return outcome;
}
