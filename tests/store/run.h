/* run.h: a mesure that cancels what is En préparation and began by 2020-03-16
 * (R5), and moves to 2020-08-24 the end of what begins on 2020-07-06 (R9, shown
 * to the UD); and passages of it. */
#ifndef CERES_TESTS_STORE_RUN_H
#define CERES_TESTS_STORE_RUN_H

#include "app/mesure.h"

#include "exam.h"

/* A mesure that is loaded, and the passage of a test. */
struct run {
	struct place *place;
	struct mesure *mesure;
	struct instant now;
	struct passage passage;
};

/* *state is a place; the mesure is loaded. */
struct run run_enter(void **state);

/* A session « En préparation »; its id. */
int64_t run_add(const struct run *run, const char *debut, const char *fin);

void run_preview(const struct run *run, struct mesure_apercu *apercu);
void run_ask(struct run *run);
enum outcome run_ask_return(struct run *run, int64_t id, struct passage *back);

/* The next part; its transaction is left open. */
void run_step(struct run *run);

/* All that is left. */
void run_finish(struct run *run);

/* From the preview to its end. */
void run_apply(struct run *run);

/* From the return that is asked for to its end. */
void run_take_back(struct run *run, int64_t id);

/* Somebody's change of a session, as pages make it, at 14:30 in Paris. */
void run_change(const struct run *run, int64_t session, const char *auteur,
		const char *verb);

#endif
