/* command.c: what every command of ceresctl is given. */
#include "command.h"

#include "app/transaction.h"

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

struct attempt {
	const struct command *command;
	enum outcome (*work)(void *context);
	void *context;
};

static enum outcome
attempt(void *context)
{
	const struct attempt *attempt = context;
	const enum outcome outcome = attempt->work(attempt->context);

	return outcome == OUTCOME_OK && attempt->command->options->dry_run
		       ? OUTCOME_DRY_RUN
		       : outcome;
}

enum outcome
command_write(const struct command *command,
	      enum outcome (*work)(void *context), void *context)
{
	return transaction_run(command->store, STORE_WRITE, attempt,
			       &(struct attempt){ command, work, context });
}

const char *
command_would(const struct command *command)
{
	return command->options->dry_run ? "would be " : "";
}
