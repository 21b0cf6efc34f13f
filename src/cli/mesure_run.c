/* mesure_run.c: ceresctl carries out a passage of a mesure. */
#include "mesure_run.h"

#include "app/clock.h"
#include "app/lock.h"
#include "app/transaction.h"

#include <inttypes.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

/* While people work, they have the database for themselves after each batch,
 * for longer than it took, so that most pages never meet one. */
enum { BAR = 30, REST_PERCENT = 150, LOOK = CLOCK_SECOND, FEW = 5 };

static enum outcome
ask(void *context)
{
	struct run *run = context;
	struct command *command = run->command;

	if (run->apercu)
		return mesure_ask(command->store, run->apercu, command->auteur,
				  command->now, &run->passage);
	return mesure_ask_retour(command->store, run->back, command->auteur,
				 command->now, &run->passage);
}

/* Counts the statements of others, to know whether anybody else works. A
 * page takes a dozen. */
static enum outcome
count_others(struct run *run)
{
	const int64_t now = clock_ticks();
	int64_t others = 0;
	enum outcome outcome;

	if (now - run->counted < CLOCK_SECOND)
		return OUTCOME_OK;
	outcome = store_passage_others(run->command->store, &others);
	run->quiet = run->counted &&
		     others - run->others <
			     FEW * (now - run->counted) / CLOCK_SECOND;
	run->others = others;
	run->counted = now;
	return outcome;
}

static enum outcome
step(void *context)
{
	struct run *run = context;
	const struct command *command = run->command;
	const enum outcome outcome = mesure_step(
		command->store, run->mesure, run->passage.id,
		clock_now(command->config->clock_offset), &run->passage);

	return outcome == OUTCOME_OK ? count_others(run) : outcome;
}

/* Says how far it is, where somebody sits before the terminal. */
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
	return mesure_load(command->store, run->passage.mesure, false, &record,
			   run->mesure);
}

static void
pause_for(int64_t ticks)
{
	nanosleep(&(struct timespec){ .tv_sec = (time_t)(ticks / CLOCK_SECOND),
				      .tv_nsec = (long)(ticks % CLOCK_SECOND) },
		  NULL);
}

void
run_tell(const struct run *run)
{
	const struct passage *passage = &run->passage;

	cli_say("mesure %s, passage %" PRId64 " is not finished, %" PRId64
		" of %" PRId64 " sessions having been looked at: "
		"`ceresctl mesure apply` goes on with it",
		passage->mesure, passage->id, passage->faites, passage->total);
}

static enum outcome
look_on(void *context)
{
	struct run *run = context;

	return store_passage_find(run->command->store, run->passage.id, false,
				  &run->passage);
}

/* Does the next batch, or finds out how far another process is. Two at once
 * would do no harm but leave the others no rest. */
static enum outcome
advance(struct run *run, bool alone)
{
	const int64_t begun = clock_ticks();
	enum outcome outcome;

	run->arena = arena_new();
	store_use(run->command->store, run->arena);
	outcome = transaction_run(run->command->store,
				  alone ? STORE_KEYED : STORE_READ,
				  alone ? step : look_on, run);
	if (outcome == OUTCOME_OK)
		show(&run->passage);
	store_use(run->command->store, run->command->arena);
	arena_free(run->arena);
	if (!alone && !run->passage.ended)
		pause_for(LOOK);
	else if (!run->passage.ended && !run->quiet)
		pause_for((clock_ticks() - begun) * REST_PERCENT / 100);
	return outcome;
}

static enum outcome
carry_out(struct run *run)
{
	int lock = LOCK_BUSY;
	enum outcome outcome = transaction_run(run->command->store, STORE_READ,
					       read_mesure, run);

	run->passage.ended = false;
	while (outcome == OUTCOME_OK && !run->passage.ended) {
		if (lock == LOCK_BUSY)
			lock = lock_take(run->command->config, "passage");
		outcome = advance(run, lock != LOCK_BUSY);
	}
	if (lock >= 0)
		close(lock);
	return outcome;
}

enum outcome
run_finish(struct run *run)
{
	const struct passage *passage = &run->passage;
	const char *mesure = passage->mesure;
	const int64_t id = passage->id;
	const enum outcome outcome = carry_out(run);

	if (outcome != OUTCOME_OK) {
		cli_say("mesure %s, passage %" PRId64 " is cut off: "
			"`ceresctl mesure apply` goes on with it",
			mesure, id);
		return outcome;
	}
	printf("mesure %s, passage %" PRId64 ": %" PRId64
	       " sessions looked at, %" PRId64 " changed%s\n",
	       mesure, id, passage->faites, passage->changees,
	       passage->retour_de ? " back" : "");
	return OUTCOME_OK;
}

enum outcome
run_begin(struct run *run)
{
	const enum outcome outcome =
		transaction_run(run->command->store, STORE_WRITE, ask, run);

	if (outcome == OUTCOME_INVALID && run->apercu)
		cli_say("mesure %s: its document has changed since that "
			"preview: look at another one",
			run->apercu->mesure->nom);
	if (outcome == OUTCOME_CONFLICT) {
		run->command->told = true;
		run_tell(run);
		return OUTCOME_AGAIN;
	}
	return outcome == OUTCOME_OK ? run_finish(run) : outcome;
}

static enum outcome
find_open(void *context)
{
	struct run *run = context;

	return store_passage_open(run->command->store, &run->passage);
}

enum outcome
run_find_open(struct run *run)
{
	return transaction_run(run->command->store, STORE_READ, find_open, run);
}
