/* secret.h: a password, from whoever runs a command. */
#ifndef CERES_CLI_SECRET_H
#define CERES_CLI_SECRET_H

#include "base/outcome.h"

enum { SECRET_BYTES = 1024 };

/*
 * Asks twice at a terminal, without showing it; otherwise takes the first line
 * of standard input. Never from the command line, which is everybody's to
 * read. OUTCOME_INVALID: none, too long or two different ones, said.
 */
enum outcome secret_read(char secret[static SECRET_BYTES]);

#endif
