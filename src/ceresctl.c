/* ceresctl.c: the program that people and timers run. */
#include "cli/cli.h"
#include "pages/routes.h"

int
main(int argc, char **argv)
{
	return cli_run(argc, argv, routes);
}
