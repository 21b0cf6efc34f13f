/* db.c: ceresctl db: migrate. */
#include "app/application.h"
#include "command.h"
#include "store/migrate.h"

#include <stdio.h>

/* What a migration would find to do. */
static enum outcome
tell_missing(const struct command *command)
{
	const char *name = command->config->database_name;
	int missing = 0;
	const enum outcome outcome = application_missing(
		command->config, command->store, command->arena, &missing);

	if (outcome == OUTCOME_OK && missing < 0)
		printf("database %s: the whole schema would be made\n", name);
	else if (outcome == OUTCOME_OK)
		printf("database %s: %d migration(s) would be run\n", name,
		       missing);
	return outcome;
}

enum outcome
cli_db_migrate(struct command *command)
{
	const struct config *config = command->config;
	const struct store_settings settings =
		application_store(config, ACCOUNT_MIGRATION);
	const char *folder =
		arena_printf(command->arena, "%s/sql", config->share);
	size_t applied;
	enum outcome outcome;

	if (command->options->dry_run)
		return tell_missing(command);
	outcome = store_migrate(&settings, command->arena, folder, command->now,
				&applied);

	if (outcome == OUTCOME_OK)
		printf("database %s: %zu file(s) run, up to date\n",
		       config->database_name, applied);
	else if (outcome == OUTCOME_CONFLICT)
		cli_say("another migration of %s is under way",
			config->database_name);
	else if (outcome != OUTCOME_UNAVAILABLE)
		cli_say("the migration stopped: see the line above; what was "
			"done before it stands, run it again once mended");
	return outcome;
}
