/* maintenance.c: ceresctl maintenance: on, off, list. */
#include "store/maintenance.h"

#include "base/text.h"
#include "command.h"
#include "output.h"
#include "store/journal.h"

#include <inttypes.h>
#include <stdio.h>

static bool
parse_time(const char *option, const char *text, struct instant *instant)
{
	switch (instant_parse(text, instant)) {
	case INSTANT_READ:
		return true;
	case INSTANT_MALFORMED:
		cli_say("--%s=%s: expected 2020-06-15T12:00, or the same with "
			"its offset, 2020-06-15T12:00+02:00",
			option, text);
		break;
	case INSTANT_NONEXISTENT:
		cli_say("--%s=%s: Paris has no such time, its clocks go "
			"forward then",
			option, text);
		break;
	case INSTANT_AMBIGUOUS:
		cli_say("--%s=%s: comes twice in Paris, whose clocks go back "
			"then: give the offset, +02:00 or +01:00",
			option, text);
		break;
	}
	return false;
}

static const char *
describe(struct arena *arena, const struct maintenance *window)
{
	char debut[INSTANT_TEXT];
	char fin[INSTANT_TEXT];

	instant_format(window->debut, debut);
	instant_format(window->fin, fin);
	return arena_printf(arena, "%s/%s", debut, fin);
}

static enum outcome
record(const struct command *command, const struct maintenance *window,
       const char *verb, const char *avant, const char *apres)
{
	const char *id = arena_printf(command->arena, "%" PRId64, window->id);
	struct journal_entry entry =
		command_entry(command, "maintenance", id, verb);

	entry.motif = command->options->reason ? command->options->reason
					       : window->motif;
	entry.regle = "R3";
	entry.avant = avant;
	entry.apres = apres;
	return store_journal_add(command->store, &entry);
}

/* What opening a window by hand works on. */
struct opening {
	struct command *command;
	struct maintenance window;
};

static enum outcome
open_window(void *context)
{
	struct opening *opening = context;
	struct command *command = opening->command;
	struct maintenance *window = &opening->window;
	enum outcome outcome;

	outcome = store_maintenance_add(command->store, window);
	if (outcome != OUTCOME_OK)
		return outcome;
	return record(command, window, "ouvre", NULL,
		      describe(command->arena, window));
}

enum outcome
cli_maintenance_on(struct command *command)
{
	const struct options *options = command->options;
	struct opening opening = {
		.command = command,
		.window = { .debut = command->now, .motif = options->reason },
	};
	struct maintenance *window = &opening.window;
	enum outcome outcome;

	if (!options->to || !options->reason || !*options->reason) {
		cli_say("say until when and why: --to=2020-06-15T15:00 "
			"--reason=TEXT");
		return OUTCOME_BAD_REQUEST;
	}
	if (!parse_time("to", options->to, &window->fin) ||
	    (options->from &&
	     !parse_time("from", options->from, &window->debut)))
		return OUTCOME_BAD_REQUEST;
	if (instant_compare(window->fin, window->debut) <= 0 ||
	    instant_compare(window->fin, command->now) <= 0) {
		cli_say("--to=%s: expected a time still to come, after the "
			"beginning",
			options->to);
		return OUTCOME_INVALID;
	}
	outcome = command_write(command, open_window, &opening);
	if (outcome == OUTCOME_OK)
		printf("maintenance %" PRId64 ": %s%s\n", window->id,
		       command_would(command),
		       describe(command->arena, window));
	return outcome;
}

/* What closing windows works on, and what to say once it is done. */
struct closing {
	struct command *command;
	const char *report;
};

static void
tell(struct closing *closing, const struct maintenance *window,
     const char *what)
{
	struct arena *arena = closing->command->arena;

	closing->report = arena_printf(
		arena, "%smaintenance %" PRId64 ": %s%s\n", closing->report,
		window->id, command_would(closing->command), what);
	if (*window->bulletin)
		closing->report = arena_printf(
			arena,
			"%sbulletin %s still announces it: publish its "
			"correction\n",
			closing->report, window->bulletin);
}

/* Ends a window in force; takes back one that has not begun. It is locked. */
static enum outcome
close_window(struct closing *closing, const struct maintenance *window)
{
	const struct command *command = closing->command;
	const char *avant = describe(command->arena, window);
	struct maintenance closed = *window;
	const bool begun = instant_compare(window->debut, command->now) < 0;
	enum outcome outcome = OUTCOME_OK;

	closed.fin = command->now;
	tell(closing, window, begun ? "ended" : "cancelled");
	if (begun)
		outcome = store_maintenance_end(command->store, window->id,
						command->now);
	else
		outcome = store_maintenance_cancel(command->store, window->id);
	if (outcome != OUTCOME_OK)
		return outcome;
	return record(command, window, begun ? "ferme" : "annule", avant,
		      begun ? describe(command->arena, &closed) : NULL);
}

static enum outcome
close_one(struct closing *closing, int64_t id)
{
	const struct command *command = closing->command;
	struct maintenance window;
	const enum outcome outcome =
		store_maintenance_lock(command->store, id, &window);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (instant_compare(window.fin, command->now) <= 0)
		return OUTCOME_NOT_FOUND;
	return close_window(closing, &window);
}

static enum outcome
close_in_force(struct closing *closing)
{
	const struct command *command = closing->command;
	const struct maintenance *windows;
	size_t count;
	enum outcome outcome = store_maintenance_due(
		command->store, command->now, &windows, &count);

	for (size_t i = 0; outcome == OUTCOME_OK && i < count; i++)
		if (maintenance_in_force(&windows[i], command->now))
			outcome = close_one(closing, windows[i].id);
	if (outcome == OUTCOME_OK && !*closing->report)
		return OUTCOME_NOT_FOUND;
	return outcome;
}

static enum outcome
off(void *context)
{
	struct closing *closing = context;
	const struct command *command = closing->command;
	int64_t id;

	closing->report = "";
	if (!command->argument_count)
		return close_in_force(closing);
	if (!text_parse_id(command->arguments[0], &id))
		return OUTCOME_BAD_REQUEST;
	return close_one(closing, id);
}

enum outcome
cli_maintenance_off(struct command *command)
{
	struct closing closing = { .command = command };
	const enum outcome outcome = command_write(command, off, &closing);

	if (outcome == OUTCOME_OK)
		fputs(closing.report, stdout);
	else if (outcome == OUTCOME_NOT_FOUND && command->argument_count)
		cli_say("no window %s in force or to come: see ceresctl "
			"maintenance list",
			command->arguments[0]);
	else if (outcome == OUTCOME_NOT_FOUND)
		cli_say("no window is in force; name the one to cancel, see "
			"ceresctl maintenance list");
	else if (outcome == OUTCOME_BAD_REQUEST)
		cli_say("%s: expected the number of a window",
			command->arguments[0]);
	return outcome;
}

static struct rows *
list(const struct command *command)
{
	return store_maintenance_list(command->store);
}

enum outcome
cli_maintenance_list(struct command *command)
{
	return output_list(command, list, "maintenances", "maintenance");
}
