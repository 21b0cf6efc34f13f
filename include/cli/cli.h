/* cli.h: ceresctl, CERES from a terminal. */
#ifndef CERES_CLI_CLI_H
#define CERES_CLI_CLI_H

#include "app/route.h"

/* Runs one command and answers its exit code: 0 done, 1 refused, 2 usage,
 * 75 try again. `routes` are what an export copies. */
int cli_run(int argc, char **argv, const struct route *routes);

#endif
