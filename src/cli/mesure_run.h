/* mesure_run.h: how ceresctl carries out a passage, from asking for it to
 * its end. */
#ifndef CERES_CLI_MESURE_RUN_H
#define CERES_CLI_MESURE_RUN_H

#include "mesure.h"

/* The caller sets `command` and what to ask for; the rest begins as zero. */
struct run {
	struct command *command;
	struct mesure_apercu *apercu; /* of a mesure that is applied */
	int64_t back;		      /* the passage that a retour takes back */
	struct passage passage;

	/* One batch. It begins afresh each time its transaction runs. */
	struct arena *arena;
	struct mesure *mesure;

	/* How many statements others had sent when they were last counted,
	 * when that was, and whether few had come since. */
	int64_t others;
	int64_t counted;
	bool quiet;
};

/* Finds the passage that has not ended and puts it into run->passage.
 * OUTCOME_NOT_FOUND: there is none. */
enum outcome run_find_open(struct run *run);

/* Asks for a passage and carries it out. OUTCOME_AGAIN: another one has not
 * ended, which stderr says. OUTCOME_INVALID and OUTCOME_NOT_FOUND mean what
 * they mean for mesure_ask_retour. */
enum outcome run_begin(struct run *run);

/* Carries run->passage out to its end, from wherever it is, or looks on
 * while another process of this machine does so, and says how far it came. A
 * process that is killed leaves a passage that the next one goes on with. */
enum outcome run_finish(struct run *run);

/* Says on stderr that run->passage has not ended. */
void run_tell(const struct run *run);

#endif
