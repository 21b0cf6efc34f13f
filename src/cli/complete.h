/* complete.h: what a shell may offer next on a command line of ceresctl. */
#ifndef CERES_CLI_COMPLETE_H
#define CERES_CLI_COMPLETE_H

#include <stddef.h>

/*
 * Prints each word that could stand for the last of `words`, one a line; the
 * words are those behind "ceresctl" up to the cursor, the last one as far as
 * it is typed, and "=" is a word of its own, as a shell splits a line. It
 * prints nothing where a file or any text may follow.
 */
void complete(char *const *words, size_t count);

#endif
