/* mesure_undo.c: ceresctl mesure undo: takes a passage back. */
#include "app/transaction.h"
#include "base/text.h"
#include "mesure_run.h"
#include "output.h"

#include <inttypes.h>
#include <stdio.h>

enum { LISTED = 1000 };

/* Finds the passage that the argument means: one of that number, or the last
 * of that mesure. OUTCOME_INVALID: nobody may undo it. */
static enum outcome
find_last(void *context)
{
	struct run *run = context;
	struct store *store = run->command->store;
	const char *what = run->command->arguments[0];
	struct passage last;
	enum passage_verdict verdict;
	enum outcome outcome =
		text_parse_id(what, &run->back)
			? store_passage_find(store, run->back, false, &last)
			: store_passage_last(store, what, &last);

	if (outcome == OUTCOME_OK)
		outcome = mesure_may_pass(store, &last, &verdict);
	if (outcome != OUTCOME_OK)
		return outcome;
	run->back = last.id;
	return verdict == PASSAGE_ALLOWED || verdict == PASSAGE_OTHER
		       ? OUTCOME_OK
		       : OUTCOME_INVALID;
}

static enum outcome
print_kept(void *context)
{
	struct run *run = context;
	struct command *command = run->command;

	return output_rows(
		command,
		store_passage_kept(command->store, run->back, 0, LISTED),
		"sessions", "session");
}

static enum outcome
tell_kept(struct run *run)
{
	const int64_t kept = run->passage.faites - run->passage.changees;

	if (!kept)
		return OUTCOME_OK;
	printf("%" PRId64 " sessions stay as they are, changed since by%s:\n",
	       kept, kept > LISTED ? " (the first thousand)" : "");
	return transaction_run(run->command->store, STORE_READ, print_kept,
			       run);
}

/* Was this very retour asked for already, and cut off? */
static enum outcome
find_cut_off(struct run *run)
{
	const char *what = run->command->arguments[0];
	const struct passage *passage = &run->passage;
	const enum outcome outcome = run_find_open(run);
	int64_t id;

	if (outcome != OUTCOME_OK)
		return outcome;
	run->back = passage->retour_de;
	if (!run->back ||
	    (text_parse_id(what, &id) ? id != run->back
				      : !text_equal(what, passage->mesure)))
		return OUTCOME_NOT_FOUND;
	return OUTCOME_OK;
}

static void
say_why_not(const struct run *run, enum outcome outcome)
{
	if (outcome == OUTCOME_NOT_FOUND)
		cli_say("%s: no passage that changed something and still "
			"stands",
			run->command->arguments[0]);
	if (outcome == OUTCOME_INVALID)
		cli_say("passage %" PRId64 ": cannot be undone: it undoes "
			"another one, was undone, or goes on",
			run->back);
}

/* Takes back a passage for which no retour was asked yet. */
static enum outcome
begin(struct run *run)
{
	const struct options *options = run->command->options;
	enum outcome outcome = transaction_run(run->command->store, STORE_READ,
					       find_last, run);

	if (outcome == OUTCOME_OK && (options->dry_run || !options->yes)) {
		cli_say("passage %" PRId64 " would be undone: --yes does",
			run->back);
		return options->dry_run ? OUTCOME_OK : OUTCOME_BAD_REQUEST;
	}
	return outcome == OUTCOME_OK ? run_begin(run) : outcome;
}

enum outcome
cli_mesure_undo(struct command *command)
{
	const struct options *options = command->options;
	struct run run = { .command = command };
	enum outcome outcome = OUTCOME_NOT_FOUND;

	if (options->yes && !options->dry_run)
		outcome = find_cut_off(&run);
	if (outcome == OUTCOME_OK) {
		run_tell(&run);
		outcome = run_finish(&run);
	} else if (outcome == OUTCOME_NOT_FOUND) {
		outcome = begin(&run);
	}
	say_why_not(&run, outcome);
	if (outcome != OUTCOME_OK || options->dry_run || !options->yes)
		return outcome;
	return tell_kept(&run);
}
