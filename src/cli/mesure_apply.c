/* mesure_apply.c: ceresctl mesure: apply, undo. */
#include "app/clock.h"
#include "app/transaction.h"
#include "base/text.h"
#include "mesure.h"
#include "output.h"

#include <inttypes.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum { LISTED = 1000, BAR = 30 };

/* A passage, from being asked for to its end. */
struct run {
	struct command *command;
	struct mesure_apercu *apercu; /* of what applies */
	int64_t back;		      /* of what takes back: the passage */
	struct passage passage;

	/* One part, begun afresh each time its transaction runs. */
	struct arena *arena;
	struct mesure *mesure;
};

static enum outcome
ask(void *context)
{
	struct run *run = context;
	struct command *command = run->command;

	if (run->apercu)
		return mesure_ask(command->store, command->arena, run->apercu,
				  command->auteur, command->now, &run->passage);
	return mesure_ask_return(command->store, command->arena, run->back,
				 command->auteur, command->now, &run->passage);
}

static enum outcome
step(void *context)
{
	struct run *run = context;
	const struct command *command = run->command;

	return mesure_step(
		command->store, run->arena, run->mesure, run->passage.id,
		clock_now(command->config->clock_offset), &run->passage);
}

/* How far it is, where somebody sits before it. */
static void
show(const struct passage *passage)
{
	static const char bar[] = "##############################";
	const int64_t total = passage->total ? passage->total : 1;
	int64_t width = BAR * passage->faites / total;

	if (!isatty(STDERR_FILENO))
		return;
	width = passage->ended || width > BAR ? BAR : width;
	fprintf(stderr,
		"\r[%-*.*s] %" PRId64 "/%" PRId64 ", %" PRId64 " changed%s",
		BAR, (int)width, bar, passage->faites, passage->total,
		passage->changees, passage->ended ? "\n" : "");
}

static enum outcome
read_mesure(void *context)
{
	struct run *run = context;
	struct command *command = run->command;
	struct mesure_record record;

	run->mesure = arena_alloc(command->arena, sizeof(*run->mesure));
	return mesure_load(command->store, command->arena, run->passage.mesure,
			   false, &record, run->mesure);
}

/* People go on working: after each part they have the database for themselves,
 * twice as long as it took, so that most pages never meet one. */
static void
rest(int64_t begun)
{
	const int64_t pause = 2 * (clock_ticks() - begun);

	nanosleep(&(struct timespec){ .tv_sec = (time_t)(pause / CLOCK_SECOND),
				      .tv_nsec = (long)(pause % CLOCK_SECOND) },
		  NULL);
}

/* To its end; a kill at any moment leaves it to go on. */
static enum outcome
finish(struct run *run)
{
	struct command *command = run->command;
	struct passage *passage = &run->passage;
	const char *mesure = passage->mesure;
	enum outcome outcome =
		transaction_run(command->store, STORE_READ, read_mesure, run);

	passage->ended = false;
	while (outcome == OUTCOME_OK && !passage->ended) {
		const int64_t begun = clock_ticks();

		run->arena = arena_new();
		outcome =
			transaction_run(command->store, STORE_KEYED, step, run);
		if (outcome == OUTCOME_OK)
			show(passage);
		arena_free(run->arena);
		if (!passage->ended)
			rest(begun);
	}
	if (outcome == OUTCOME_OK)
		printf("mesure %s, passage %" PRId64 ": %" PRId64
		       " sessions looked at, %" PRId64 " changed%s\n",
		       mesure, passage->id, passage->faites, passage->changees,
		       passage->retour_de ? " back" : "");
	else
		cli_say("mesure %s, passage %" PRId64
			" is not finished: `ceresctl mesure apply` goes on "
			"with it",
			mesure, passage->id);
	return outcome;
}

static enum outcome
begin(struct run *run)
{
	const enum outcome outcome =
		transaction_run(run->command->store, STORE_WRITE, ask, run);

	if (outcome == OUTCOME_CONFLICT)
		cli_say("mesure %s, passage %" PRId64
			" is not finished: `ceresctl mesure apply` goes on "
			"with it",
			run->passage.mesure, run->passage.id);
	if (outcome != OUTCOME_OK)
		return outcome;
	return finish(run);
}

static enum outcome
find_open(void *context)
{
	struct run *run = context;

	return store_passage_open(run->command->store, run->command->arena,
				  &run->passage);
}

/* What was asked for on screen, or was cut off. */
static enum outcome
go_on(struct run *run)
{
	enum outcome outcome;

	do {
		outcome = transaction_run(run->command->store, STORE_READ,
					  find_open, run);
		if (outcome == OUTCOME_OK)
			outcome = finish(run);
	} while (outcome == OUTCOME_OK);
	return outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}

static enum outcome
print_moved(void *context)
{
	const struct command *command = context;
	struct instant since = { 0 };

	mesure_empreinte_date(command->arena, command->options->fingerprint,
			      &since);
	return output_rows(command,
			   store_mesure_moved(command->store, command->arena,
					      since, LISTED),
			   "sessions", "session");
}

/* Only what a preview showed. */
static enum outcome
check_fingerprint(struct run *run)
{
	struct command *command = run->command;
	const char *expected = command->options->fingerprint;
	enum outcome outcome;

	struct instant date;

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
	cli_say("mesure %s: sessions have changed since that preview (below, "
		"latest first): look at another one; now it is %s",
		run->apercu->mesure->nom, run->apercu->empreinte);
	outcome = transaction_run(command->store, STORE_READ, print_moved,
				  command);
	return outcome == OUTCOME_OK ? OUTCOME_CONFLICT : outcome;
}

enum outcome
cli_mesure_apply(struct command *command)
{
	struct run run = { .command = command };
	enum outcome outcome;

	if (!command->argument_count)
		return go_on(&run);
	run.apercu = arena_alloc(command->arena, sizeof(*run.apercu));
	outcome = mesure_look(command, command->arguments[0], run.apercu);
	if (outcome != OUTCOME_OK)
		return outcome;
	mesure_print(run.apercu);
	if (!command->options->yes) {
		cli_say("nothing was changed: --yes applies it");
		return OUTCOME_BAD_REQUEST;
	}
	if ((outcome = check_fingerprint(&run)) != OUTCOME_OK)
		return outcome;
	return begin(&run);
}

/* The passage that the argument means: its number, or a mesure's last. */
static enum outcome
find_last(void *context)
{
	struct run *run = context;
	struct command *command = run->command;
	struct passage last;
	enum outcome outcome;

	if (text_parse_id(command->arguments[0], &run->back))
		return OUTCOME_OK;
	outcome = store_passage_last(command->store, command->arena,
				     command->arguments[0], &last);
	if (outcome == OUTCOME_OK)
		run->back = last.id;
	return outcome;
}

static enum outcome
print_kept(void *context)
{
	struct run *run = context;
	struct command *command = run->command;

	return output_rows(command,
			   store_passage_kept(command->store, command->arena,
					      run->back, 0, LISTED),
			   "sessions", "session");
}

static enum outcome
tell_kept(struct run *run)
{
	const int64_t kept = run->passage.faites - run->passage.changees;

	if (!kept)
		return OUTCOME_OK;
	printf("%" PRId64 " sessions stay as they are, changed since by:\n",
	       kept);
	return transaction_run(run->command->store, STORE_READ, print_kept,
			       run);
}

enum outcome
cli_mesure_undo(struct command *command)
{
	struct run run = { .command = command };
	const char *what = command->arguments[0];
	enum outcome outcome =
		transaction_run(command->store, STORE_READ, find_last, &run);

	if (outcome == OUTCOME_OK && !command->options->yes) {
		cli_say("passage %" PRId64 " would be taken back: --yes does",
			run.back);
		return OUTCOME_BAD_REQUEST;
	}
	if (outcome == OUTCOME_OK)
		outcome = begin(&run);
	if (outcome == OUTCOME_NOT_FOUND)
		cli_say("%s: no passage that changed something and still "
			"stands",
			what);
	if (outcome == OUTCOME_INVALID)
		cli_say("passage %" PRId64 ": cannot be taken back: it takes "
			"back another one, was taken back, or goes on",
			run.back);
	return outcome == OUTCOME_OK ? tell_kept(&run) : outcome;
}
