/* mesure_run.h: a passage that ceresctl carries out, from being asked for to
 * its end. */
#ifndef CERES_CLI_MESURE_RUN_H
#define CERES_CLI_MESURE_RUN_H

#include "mesure.h"

/* Begins all zero but for `command`, and what to ask for. */
struct run {
	struct command *command;
	struct mesure_apercu *apercu; /* of what applies */
	int64_t back;		      /* of a retour: the passage */
	struct passage passage;

	/* One part, begun afresh each time its transaction runs. */
	struct arena *arena;
	struct mesure *mesure;

	/* Others' statements, when they were last counted, and whether there
	 * were many. */
	int64_t others;
	int64_t counted;
	bool quiet;
};

/* The passage that has not ended, if there is one, into run->passage;
 * OUTCOME_NOT_FOUND: there is none. */
enum outcome run_find_open(struct run *run);

/* Asks for a passage and carries it out. OUTCOME_AGAIN: another one has not
 * ended, which it says; OUTCOME_INVALID and OUTCOME_NOT_FOUND as of
 * mesure_ask_retour. */
enum outcome run_begin(struct run *run);

/* Carries run->passage out to its end, from wherever it is, or looks on while
 * another process of this machine does; says how far it came. A kill at any
 * moment leaves it to go on. */
enum outcome run_finish(struct run *run);

/* That run->passage has not ended. */
void run_tell(const struct run *run);

#endif
