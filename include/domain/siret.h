/* siret.h: the number of an establishment. */
#ifndef CERES_DOMAIN_SIRET_H
#define CERES_DOMAIN_SIRET_H

#include <stdbool.h>

enum { SIRET_DIGITS = 14 };

/*
 * Reads 14 digits, spaces (no-break ones too) allowed around and between them,
 * and checks their sum (Luhn; of La Poste, SIREN 356000000, the sum of all
 * digits is a multiple of five, its head office keeping Luhn's). R26. Zeros
 * alone pass Luhn and are nobody's: refused. False leaves `siret` alone.
 */
bool siret_parse(const char *text, char siret[static SIRET_DIGITS + 1]);

/*
 * Reads the next SIRET of a list, one a line or separated by commas, semicolons
 * or spaces, and moves *text behind it. False: there is no more. What is none
 * leaves "" in `siret`.
 */
bool siret_next(const char **text, char siret[static SIRET_DIGITS + 1]);

#endif
