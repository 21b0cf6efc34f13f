/* db.c: ceresctl db: migrate. */
#include "app/transaction.h"
#include "command.h"
#include "store/migrate.h"

#include <stdio.h>

/* What a migration would find to do. */
struct look {
	struct command *command;
	const char *folder;
	int missing;
};

static enum outcome
look(void *context)
{
	struct look *at = context;

	return store_migrate_missing(at->command->store, at->command->arena,
				     at->folder, &at->missing);
}

static enum outcome
tell_missing(struct command *command, const char *folder)
{
	struct look at = { .command = command, .folder = folder };
	const enum outcome outcome =
		transaction_run(command->store, STORE_READ, look, &at);

	if (outcome == OUTCOME_OK && at.missing < 0)
		printf("database %s: the whole schema would be made\n",
		       command->config->database_name);
	else if (outcome == OUTCOME_OK)
		printf("database %s: %d migration(s) would be run\n",
		       command->config->database_name, at.missing);
	return outcome;
}

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
	enum outcome outcome;

	if (command->options->dry_run)
		return tell_missing(command, folder);
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
