/* mesure.c: ceresctl mesure check: prints a mesure's errors, or its border
 * days. */
#include "mesure.h"
#include "document.h"

#include <stdio.h>

void
mesure_print_name(const struct mesure *mesure, const struct mesure_regle *regle)
{
	printf("regle %td", regle - mesure->regles + 1);
	if (*regle->code)
		printf(" (%s)", regle->code);
}

void
mesure_print_effet(const struct mesure_regle *regle)
{
	char fin[DATE_TEXT];

	switch (regle->effet) {
	case MESURE_ANNULATION:
		fputs("annulee", stdout);
		break;
	case MESURE_REPORT:
		date_format(regle->fin, fin);
		printf("ends on %s, or later if it did", fin);
		break;
	case MESURE_SANS_EFFET:
		fputs("stays as it is", stdout);
		break;
	}
	if (*regle->signalement)
		fputs(", listed for the UD", stdout);
}

static const char *
statut_of(const struct mesure_cas *cas)
{
	enum session_statut statut = SESSION_EN_PREPARATION;

	while (cas->words[MESURE_STATUT] != UINT64_C(1) << statut)
		statut++;
	return session_statut_code(statut);
}

/* Prints " on a session validee, debut 2020-03-16, …", the session that the
 * days stand for. */
static void
print_example(const struct mesure_cas *cas)
{
	printf("    on a session %s", statut_of(cas));
	for (enum mesure_date i = MESURE_DEBUT; i <= MESURE_FIN; i++) {
		char text[DATE_TEXT] = "unknown";

		if (cas->days[i] != MESURE_UNKNOWN)
			date_format((struct date){ cas->days[i] }, text);
		printf(", %s %s", mesure_date_code(i), text);
	}
	puts(", but for:");
}

/* Prints " debut 2020-03-16: regle 4 (R7): ends on …". */
static void
print_border(const struct mesure *mesure, const struct mesure_border *border)
{
	char text[DATE_TEXT];

	date_format(border->day, text);
	printf("    %s %s: ", mesure_date_code(border->date), text);
	if (border->regle) {
		mesure_print_name(mesure, border->regle);
		fputs(": ", stdout);
		mesure_print_effet(border->regle);
	} else {
		fputs("no regle: stays as it is", stdout);
	}
	putchar('\n');
}

/* Prints both sides of each bound of the regle, on a session that it takes. */
static void
print_borders(const struct mesure *mesure, size_t index)
{
	struct mesure_border borders[MESURE_BORDERS];
	struct mesure_cas example;
	size_t count;

	if (!mesure_regle_example(mesure, index, &example)) {
		puts("    no example was found: there are too many cases");
		return;
	}
	count = mesure_borders(mesure, index, &example, borders);
	if (count)
		print_example(&example);
	for (size_t i = 0; i < count; i++)
		print_border(mesure, &borders[i]);
}

/* Prints the regles before it that take some of what it would take. */
static void
print_overlaps(const struct mesure *mesure, size_t index)
{
	const struct mesure_regle *regles = mesure->regles;

	for (size_t i = 0; i < index; i++) {
		if (!mesure_portee_meet(&regles[i].portee,
					&regles[index].portee))
			continue;
		fputs("    some of its sessions go to ", stdout);
		mesure_print_name(mesure, &regles[i]);
		putchar('\n');
	}
}

static void
print_mesure(const char *path, const struct mesure *mesure)
{
	printf("%s: mesure %s, %zu regles, correct\n", path, mesure->nom,
	       mesure->regle_count);
	for (size_t i = 0; i < mesure->regle_count; i++) {
		fputs("  ", stdout);
		mesure_print_name(mesure, &mesure->regles[i]);
		fputs(": ", stdout);
		mesure_print_effet(&mesure->regles[i]);
		putchar('\n');
		print_overlaps(mesure, i);
		print_borders(mesure, i);
	}
}

static enum outcome
check(const struct command *command, const char *path)
{
	struct mesure *mesure = arena_alloc(command->arena, sizeof(*mesure));
	const enum outcome outcome = document_mesure(command, path, mesure);

	if (outcome == OUTCOME_OK)
		print_mesure(path, mesure);
	return outcome;
}

enum outcome
cli_mesure_check(struct command *command)
{
	return document_each(command, check);
}
