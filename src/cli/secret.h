/* secret.h: reads a password from whoever runs a command. */
#ifndef CERES_CLI_SECRET_H
#define CERES_CLI_SECRET_H

#include "base/outcome.h"

enum { SECRET_BYTES = 1024 };

/*
 * Asks for it twice at a terminal, without showing it; where standard input is
 * no terminal, takes its first line. A password never stands on the command
 * line, which every user of the machine can read. OUTCOME_INVALID: there was
 * none, it was too long, or the two were different, which stderr says.
 */
enum outcome secret_read(char secret[static SECRET_BYTES]);

#endif
