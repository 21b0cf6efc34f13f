/* backup.c: ceresctl db backup: everything there is, and its history. */
#include "backup.h"

#include "app/application.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* Makes an environment with the password in it. Everybody can read a command
 * line, but only the same user an environment. */
static char **
environment(const struct command *command)
{
	const char *password =
		arena_printf(command->arena, "MYSQL_PWD=%s",
			     command->config->migration_password);
	size_t count = 0;
	char **copy;
	size_t kept = 0;

	while (environ[count])
		count++;
	copy = arena_alloc(command->arena, (count + 2) * sizeof(*copy));
	for (size_t i = 0; i < count; i++)
		if (strncmp(environ[i], "MYSQL_", strlen("MYSQL_")) != 0)
			copy[kept++] = environ[i];
	copy[kept] = arena_copy(command->arena, password, strlen(password));
	return copy;
}

enum { PROGRAM_WORDS = 16 };

enum outcome
backup_run(const struct command *command, const char *program,
	   const char *const options[], int input, int output)
{
	const struct config *config = command->config;
	const char *words[PROGRAM_WORDS] = {
		program,
		"--no-defaults",
		arena_printf(command->arena, "--socket=%s",
			     config->database_socket),
		arena_printf(command->arena, "--user=%s",
			     config->migration_user),
		"--default-character-set=utf8mb4",
	};
	size_t count = 5;
	posix_spawn_file_actions_t files;
	pid_t child;
	int ended = -1;
	int error;

	while (*options)
		words[count++] = *options++;
	words[count] = config->database_name;
	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
	posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
	/* The library reads only; its parameter has no const. */
	error = posix_spawnp(&child, program, &files, NULL,
			     (char *const *)(uintptr_t)words,
			     environment(command));
	posix_spawn_file_actions_destroy(&files);
	if (error) {
		cli_say("%s: %s: is the package mariadb-client installed?",
			program, strerrordesc_np(error));
		return OUTCOME_FAILED;
	}
	while (waitpid(child, &ended, 0) < 0 && errno == EINTR)
		;
	if (WIFEXITED(ended) && WEXITSTATUS(ended) == 0)
		return OUTCOME_OK;
	cli_say("%s failed: see the line above", program);
	return OUTCOME_FAILED;
}

static enum outcome
dump(const struct command *command, int output)
{
	static const char *const options[] = {
		"--dump-history",
		"--single-transaction",
		"--hex-blob",
		"--no-tablespaces",
		NULL,
	};

	return backup_run(command, "mariadb-dump", options, STDIN_FILENO,
			  output);
}

/* Finds out whether the database is away, so that trying again may help:
 * MariaDB's own programs do not tell. */
static enum outcome
reach(const struct command *command)
{
	const struct store_settings settings =
		application_store(command->config, ACCOUNT_MIGRATION);
	struct store *store = store_new(&settings, command->arena);
	const enum outcome outcome = store_begin(store, STORE_READ);

	store_free(store);
	return outcome;
}

/* Writes the backup beside its place, syncs it, and moves it there whole. */
static enum outcome
dump_to_file(const struct command *command, const char *path)
{
	const char *temporary = arena_printf(command->arena, "%s.new", path);
	const int file =
		open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	enum outcome outcome;

	if (file < 0) {
		cli_say("%s: %s", temporary, strerrordesc_np(errno));
		return OUTCOME_FAILED;
	}
	outcome = dump(command, file);
	if (outcome == OUTCOME_OK &&
	    (fsync(file) != 0 || rename(temporary, path) != 0)) {
		cli_say("%s: %s", path, strerrordesc_np(errno));
		outcome = OUTCOME_FAILED;
	}
	close(file);
	if (outcome != OUTCOME_OK)
		unlink(temporary);
	return outcome;
}

enum outcome
cli_db_backup(struct command *command)
{
	const char *path = command->arguments[0];
	enum outcome outcome = reach(command);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (strcmp(path, "-") == 0)
		return dump(command, STDOUT_FILENO);
	outcome = dump_to_file(command, path);
	if (outcome == OUTCOME_OK)
		printf("database %s: backed up to %s\n",
		       command->config->database_name, path);
	return outcome;
}
