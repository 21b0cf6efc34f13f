/* verbs.h: the commands of ceresctl, one row each. */
#ifndef CERES_CLI_VERBS_H
#define CERES_CLI_VERBS_H

#include "command.h"

#include <stdio.h>

struct verb {
	const char *noun;
	const char *verb;      /* "" for a noun that stands alone */
	const char *arguments; /* "FILE", "FILE...", "[ID]", or "" for none */
	unsigned int needs;    /* the TAKES_… that it cannot do without */
	unsigned int takes;    /* those that it also accepts */
	const char *help;
	enum outcome (*run)(struct command *command);
};

extern const struct verb verbs[]; /* until one without a noun */

/* Answers the command of these words; NULL: there is none, or it does not
 * take that many arguments. */
const struct verb *verb_find(char *const *words, size_t count);

/* Does the command accept every option that was given? Where not, stderr
 * says which one it does not. */
bool verb_takes(const struct verb *verb, const struct options *options);

/* Prints how to use the commands whose names begin with these words. */
void verb_print_usage(FILE *out, char *const *words, size_t count);

#endif
