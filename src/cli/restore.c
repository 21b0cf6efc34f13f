/* restore.c: ceresctl db restore: puts a backup in place of everything. */
#include "store/restore.h"

#include "app/application.h"
#include "backup.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { EDGE = 4096, BLOCK = 64 << 10 };

/* A backup that was cut short lacks the last line that its maker writes, and
 * a file of another kind lacks the first. */
static bool
is_whole(FILE *file)
{
	char text[EDGE + 1];
	size_t length = fread(text, 1, EDGE, file);
	bool whole;

	text[length] = '\0';
	whole = strstr(text, "-- MariaDB dump ") != NULL;
	if (fseek(file, 0, SEEK_END) != 0 || ftell(file) < EDGE ||
	    fseek(file, -EDGE, SEEK_END) != 0)
		return false;
	length = fread(text, 1, EDGE, file);
	text[length] = '\0';
	rewind(file);
	return whole && strstr(text, "\n-- Dump completed");
}

/* Standard input may be a pipe, and must be looked at before anything is
 * dropped: so it is copied into a file without a name. */
static FILE *
keep_input(void)
{
	char block[BLOCK];
	size_t length;
	FILE *file = tmpfile();
	bool good = file != NULL;

	while (good && (length = fread(block, 1, sizeof(block), stdin)) > 0)
		good = fwrite(block, 1, length, file) == length;
	if (good && !ferror(stdin) && fflush(file) == 0) {
		rewind(file);
		return file;
	}
	if (file)
		fclose(file);
	return NULL;
}

static FILE *
open_backup(const char *path)
{
	FILE *file = strcmp(path, "-") == 0 ? keep_input() : fopen(path, "re");

	if (!file) {
		cli_say("%s: %s", path, strerrordesc_np(errno));
		return NULL;
	}
	if (is_whole(file))
		return file;
	cli_say("%s: not a whole backup of ceresctl db backup", path);
	fclose(file);
	return NULL;
}

static enum outcome
load(const struct command *command, FILE *file)
{
	static const char *const options[] = { "--binary-mode", NULL };

	/* The program that is run reads the descriptor from where it stands,
	 * so it goes back to the start. */
	if (lseek(fileno(file), 0, SEEK_SET) != 0) {
		cli_say("%s", strerrordesc_np(errno));
		return OUTCOME_FAILED;
	}
	return backup_run(command, "mariadb", options, fileno(file),
			  STDOUT_FILENO);
}

static enum outcome
replace(const struct command *command, FILE *file)
{
	const struct store_settings settings =
		application_store(command->config, ACCOUNT_MIGRATION);
	const char *name = command->config->database_name;
	bool has_data = false;
	enum outcome outcome =
		store_has_data(&settings, command->arena, &has_data);

	if (outcome == OUTCOME_OK && has_data && !command->options->yes) {
		cli_say("database %s has data: --yes replaces all of it", name);
		return OUTCOME_INVALID;
	}
	if (outcome == OUTCOME_OK)
		outcome = store_empty(&settings, command->arena);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = load(command, file);
	if (outcome != OUTCOME_OK)
		cli_say("database %s is not whole: restore again once what "
			"was in the way is gone",
			name);
	return outcome;
}

enum outcome
cli_db_restore(struct command *command)
{
	const char *path = command->arguments[0];
	FILE *file = open_backup(path);
	enum outcome outcome;

	if (!file)
		return OUTCOME_INVALID;
	outcome = replace(command, file);
	fclose(file);
	if (outcome == OUTCOME_OK)
		printf("database %s: restored from %s; if it is of an earlier "
		       "version, run ceresctl db migrate\n",
		       command->config->database_name, path);
	return outcome;
}
