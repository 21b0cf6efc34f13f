/* verbs.h: the commands of ceresctl, one row each. */
#ifndef CERES_CLI_VERBS_H
#define CERES_CLI_VERBS_H

#include "command.h"

#include <stdio.h>

struct verb {
	const char *noun;
	const char *verb;      /* "" for a noun that stands alone */
	const char *arguments; /* "FILE", "FILE...", "[ID]", or "" for none */
	unsigned int needs;    /* what it cannot go without, of TAKES_… */
	unsigned int takes;    /* what it heeds besides */
	const char *help;
	enum outcome (*run)(struct command *command);
};

extern const struct verb verbs[]; /* until one without a noun */

/* The command of these words, or NULL: there is none, or it does not go with
 * so many arguments. */
const struct verb *verb_find(char *const *words, size_t count);

/* It answers whether the command heeds every option that is given; otherwise
 * it has said which one it does not. */
bool verb_takes(const struct verb *verb, const struct options *options);

/* Prints how to use the commands that begin with these words, as far as there
 * are any. */
void verb_print_usage(FILE *out, char *const *words, size_t count);

#endif
