/* command.c: what every command of ceresctl is given. */
#include "command.h"

#include <stdarg.h>
#include <stdio.h>

void
cli_say(const char *format, ...)
{
	va_list arguments;

	fputs("ceresctl: ", stderr);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fputc('\n', stderr);
}

struct journal_entry
command_entry(const struct command *command, const char *noun,
	      const char *noun_id, const char *verb)
{
	return (struct journal_entry){
		.date = command->now,
		.auteur = command->auteur,
		.noun = noun,
		.noun_id = noun_id,
		.verb = verb,
	};
}
