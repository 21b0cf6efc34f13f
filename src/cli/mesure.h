/* mesure.h: what the commands on mesures share. */
#ifndef CERES_CLI_MESURE_H
#define CERES_CLI_MESURE_H

#include "app/mesure.h"
#include "command.h"

/* Print "regle 4 (R7)" and "ends on 2020-08-24, or later if it did" on
 * stdout. */
void mesure_print_name(const struct mesure *mesure,
		       const struct mesure_regle *regle);
void mesure_print_effet(const struct mesure_regle *regle);

/* Reads the mesure of that nom and works out what it would do now. What is
 * wrong is said on stderr. */
enum outcome mesure_look(struct command *command, const char *nom,
			 struct mesure_apercu *apercu);

/* Prints the preview for people. */
void mesure_print(const struct mesure_apercu *apercu);

#endif
