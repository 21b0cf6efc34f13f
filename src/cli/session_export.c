/* session_export.c: ceresctl session export: sessions into a file. */
#include "output.h"
#include "store/session_list.h"

static struct rows *
read_sessions(const struct command *command)
{
	return store_session_all(command->store);
}

enum outcome
cli_session_export(struct command *command)
{
	return output_list(command, read_sessions, "sessions", "session");
}
