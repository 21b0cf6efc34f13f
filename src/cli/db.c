/* db.c: ceresctl db: migrate. */
#include "command.h"
#include "store/migrate.h"

#include <stdio.h>

enum outcome
cli_db_migrate(struct command *command)
{
	const struct config *config = command->config;
	const struct store_settings settings = {
		.socket = config->database_socket,
		.name = config->database_name,
		.user = config->migration_user,
		.password = config->migration_password,
	};
	const char *folder =
		arena_printf(command->arena, "%s/sql", config->share);
	size_t applied;
	const enum outcome outcome = store_migrate(
		&settings, command->arena, folder, command->now, &applied);

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
