/* backup.h: MariaDB's own programs, run for ceresctl. */
#ifndef CERES_CLI_BACKUP_H
#define CERES_CLI_BACKUP_H

#include "command.h"

/* Runs a program to its end, with the migration account's password in its
 * environment. OUTCOME_FAILED: it did not end well, which stderr says. */
enum outcome backup_run(const struct command *command,
			const char *const words[], int input, int output);

#endif
