/* mesure.c: ceresctl mesure check: a mesure's errors, or its border days. */
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

/* "    debut 2020-03-16: regle 4 (R7): ends on …" */
static void
print_day(const struct mesure *mesure, const struct mesure_cas *example,
	  enum mesure_date date, int32_t day)
{
	const struct mesure_cas cas = mesure_cas_on(*example, date, day);
	const struct mesure_regle *regle = mesure_judge(mesure, &cas);
	char text[DATE_TEXT];

	date_format((struct date){ day }, text);
	printf("    %s %s: ", mesure_date_code(date), text);
	if (regle) {
		mesure_print_name(mesure, regle);
		fputs(": ", stdout);
		mesure_print_effet(regle);
	} else {
		fputs("no regle: stays as it is", stdout);
	}
	putchar('\n');
}

/* Both sides of each bound of the regle, on a session that it takes. */
static void
print_borders(const struct mesure *mesure, size_t index)
{
	const struct mesure_days *days = mesure->regles[index].portee.days;
	struct mesure_cas example;

	if (!mesure_regle_example(mesure, index, &example)) {
		puts("    no example was found: there are too many cases");
		return;
	}
	for (enum mesure_date i = MESURE_DEBUT; i <= MESURE_FIN; i++) {
		if (days[i].first != INT32_MIN &&
		    days[i].first != MESURE_UNKNOWN) {
			print_day(mesure, &example, i, days[i].first - 1);
			print_day(mesure, &example, i, days[i].first);
		}
		if (days[i].last < MESURE_UNKNOWN - 1) {
			print_day(mesure, &example, i, days[i].last);
			print_day(mesure, &example, i, days[i].last + 1);
		}
	}
}

/* Regles before it that take some of what it would take. */
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

enum outcome
cli_mesure_check(struct command *command)
{
	struct xml_schema *schema = document_schema(command, "mesure");
	enum outcome worst = schema ? OUTCOME_OK : OUTCOME_FAILED;
	struct mesure *mesure = arena_alloc(command->arena, sizeof(*mesure));

	for (size_t i = 0; schema && i < command->argument_count; i++) {
		const char *path = command->arguments[i];
		const enum outcome outcome =
			document_mesure(command, schema, path, mesure);

		if (outcome == OUTCOME_OK)
			print_mesure(path, mesure);
		else
			worst = outcome;
	}
	xml_schema_close(schema);
	return worst;
}
