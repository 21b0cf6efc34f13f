/* fold.h: what is left of a text when only its letters and digits count. */
#ifndef CERES_DOMAIN_FOLD_H
#define CERES_DOMAIN_FOLD_H

#include <stddef.h>

/*
 * Writes what a text has in common with its other spellings: small letters
 * and digits, without accents ("É", composed or not, is "e"), œ, æ and ß as
 * the two letters they stand for; spaces, hyphens, apostrophes and all other
 * signs left out. `text` is well-formed UTF-8, NULL is the empty string. The
 * answer is the length of the whole, like snprintf's: where it is not below
 * `room`, `folded` holds less; with a `room` of 0 it may be NULL.
 *
 * What it writes is stored as a digest: Unicode promises that neither
 * decompositions nor foldings of a character ever change.
 */
size_t fold_text(const char *text, char *folded, size_t room);

#endif
