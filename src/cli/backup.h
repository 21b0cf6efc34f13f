/* backup.h: MariaDB's own programs, run for ceresctl. */
#ifndef CERES_CLI_BACKUP_H
#define CERES_CLI_BACKUP_H

#include "command.h"

/* Runs a program on the database to its end, as the migration account, whose
 * password is in its environment. `options` ends with NULL. OUTCOME_FAILED: it
 * did not end well, which stderr says. */
enum outcome backup_run(const struct command *command, const char *program,
			const char *const options[], int input, int output);

#endif
