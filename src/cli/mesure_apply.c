/* mesure_apply.c: ceresctl mesure apply: does what a preview showed. */
#include "base/text.h"
#include "mesure_run.h"
#include "output.h"

enum { LISTED = 1000 };

/* Goes on with a passage that was asked for on screen, or that was cut off. */
static enum outcome
go_on(struct run *run)
{
	enum outcome outcome;

	do {
		outcome = run_find_open(run);
		if (outcome != OUTCOME_OK)
			break;
		if (run->command->options->dry_run) {
			run_tell(run);
			return OUTCOME_OK;
		}
		outcome = run_finish(run);
	} while (outcome == OUTCOME_OK);
	return outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}

static struct rows *
list_moved(const struct command *command)
{
	struct instant since = { 0 };

	mesure_empreinte_date(command->arena, command->options->fingerprint,
			      &since);
	return store_mesure_moved(command->store, since, LISTED);
}

/* Applies the mesure only if it would do what a preview showed. */
static enum outcome
check_fingerprint(struct run *run)
{
	struct command *command = run->command;
	const char *expected = command->options->fingerprint;
	struct instant date;
	enum outcome outcome;

	if (expected &&
	    !mesure_empreinte_date(command->arena, expected, &date)) {
		cli_say("--fingerprint=%s: expected what `ceresctl mesure "
			"preview` printed last",
			expected);
		return OUTCOME_BAD_REQUEST;
	}
	if (!expected ||
	    mesure_empreinte_equal(expected, run->apercu->empreinte))
		return OUTCOME_OK;
	cli_say("mesure %s: it or sessions have changed since that preview "
		"(below, "
		"latest first): look at another one; now it is %s",
		run->apercu->mesure->nom, run->apercu->empreinte);
	outcome = output_list(command, list_moved, "sessions", "session");
	return outcome == OUTCOME_OK ? OUTCOME_CONFLICT : outcome;
}

/* Was this very application asked for already, and cut off? */
static enum outcome
find_cut_off(struct run *run)
{
	const struct command *command = run->command;
	const char *expected = command->options->fingerprint;
	const struct passage *passage = &run->passage;
	const enum outcome outcome = run_find_open(run);

	if (outcome != OUTCOME_OK)
		return outcome;
	return text_equal(passage->mesure, command->arguments[0]) &&
			       !passage->retour_de &&
			       (!expected ||
				mesure_empreinte_equal(expected,
						       passage->empreinte))
		       ? OUTCOME_OK
		       : OUTCOME_NOT_FOUND;
}

/* Without --yes nothing is changed. */
static enum outcome
preview(struct run *run)
{
	struct command *command = run->command;
	enum outcome outcome;

	run->apercu = arena_alloc(command->arena, sizeof(*run->apercu));
	outcome = mesure_look(command, command->arguments[0], run->apercu);
	if (outcome == OUTCOME_OK)
		mesure_print(run->apercu);
	return outcome;
}

enum outcome
cli_mesure_apply(struct command *command)
{
	const struct options *options = command->options;
	struct run run = { .command = command };
	enum outcome outcome = OUTCOME_NOT_FOUND;

	if (!command->argument_count)
		return go_on(&run);
	if (options->yes && !options->dry_run)
		outcome = find_cut_off(&run);
	if (outcome == OUTCOME_OK) {
		run_tell(&run);
		return run_finish(&run);
	}
	if (outcome == OUTCOME_NOT_FOUND)
		outcome = preview(&run);
	if (outcome == OUTCOME_OK)
		outcome = check_fingerprint(&run);
	if (outcome != OUTCOME_OK || options->dry_run)
		return outcome;
	if (!options->yes) {
		cli_say("nothing was changed: --yes applies it");
		return OUTCOME_BAD_REQUEST;
	}
	return run_begin(&run);
}
