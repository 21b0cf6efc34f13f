/* mesure_apercu.c: ceresctl mesure preview: prints what a mesure would do. */
#include "app/transaction.h"
#include "mesure.h"
#include "output.h"

#include <inttypes.h>
#include <stdio.h>

static enum outcome
say_none(const char *nom, enum outcome outcome)
{
	if (outcome == OUTCOME_NOT_FOUND)
		cli_say("mesure %s: there is none: see `ceresctl mesure list`",
			nom);
	return outcome;
}

/* What working out a preview is given. */
struct look {
	struct command *command;
	const char *nom;
	struct mesure *mesure;
	struct mesure_apercu *apercu;
};

static enum outcome
look(void *context)
{
	struct look *look = context;
	struct command *command = look->command;
	struct mesure_record record;
	enum outcome outcome;

	outcome = mesure_load(command->store, look->nom, false, &record,
			      look->mesure);
	if (outcome != OUTCOME_OK)
		return outcome;
	return mesure_apercu_make(command->store, look->mesure, command->now,
				  look->apercu);
}

enum outcome
mesure_look(struct command *command, const char *nom,
	    struct mesure_apercu *apercu)
{
	struct look looking = {
		.command = command,
		.nom = nom,
		.mesure = arena_alloc(command->arena, sizeof(struct mesure)),
		.apercu = apercu,
	};
	return say_none(nom, transaction_run(command->store, STORE_READ, look,
					     &looking));
}

static void
print_ids(const char *what, const int64_t *ids, size_t count, int64_t all)
{
	if (!count)
		return;
	printf("    %s", what);
	for (size_t i = 0; i < count; i++)
		printf(" %" PRId64, ids[i]);
	puts(all > (int64_t)count ? " …" : "");
}

static void
print_cases(const struct mesure_apercu *apercu, size_t regle)
{
	for (size_t i = 0; i < apercu->case_count; i++) {
		const struct apercu_case *cell = apercu->cases[i];

		if (cell->regle == regle)
			printf("    %-22s région %-2s département %-3s "
			       "%8" PRId64 " taken %8" PRId64 " to change\n",
			       session_statut_code(cell->statut), cell->region,
			       cell->departement, cell->taken, cell->changed);
	}
}

void
mesure_print(const struct mesure_apercu *apercu)
{
	const struct mesure *mesure = apercu->mesure;
	char date[INSTANT_TEXT];
	int64_t changed = 0;

	instant_format(apercu->date, date);
	printf("mesure %s, as of %s, %" PRId64 " sessions\n", mesure->nom, date,
	       apercu->sessions);
	for (size_t i = 0; i < mesure->regle_count; i++) {
		const struct apercu_regle *regle = &apercu->regles[i];

		fputs("  ", stdout);
		mesure_print_name(mesure, &mesure->regles[i]);
		fputs(": ", stdout);
		mesure_print_effet(&mesure->regles[i]);
		printf(": %" PRId64 " taken, %" PRId64 " to change, %" PRId64
		       " nearly\n",
		       regle->taken, regle->changed, regle->nearly);
		print_cases(apercu, i);
		print_ids("sessions", regle->samples, regle->sample_count,
			  regle->taken);
		print_ids("nearly", regle->near, regle->near_count,
			  regle->nearly);
		changed += regle->changed;
	}
	printf("%" PRId64 " sessions to change; fingerprint %s\n", changed,
	       apercu->empreinte);
}

static enum outcome
print_list(void *context)
{
	struct command *command = context;
	struct mesure *mesure = arena_alloc(command->arena, sizeof(*mesure));
	struct mesure_list list = { command->store, mesure };
	struct mesure_record record;
	const enum outcome outcome = mesure_load(
		command->store, command->arguments[0], false, &record, mesure);

	return outcome == OUTCOME_OK ? output_blocks(mesure_list_next, &list)
				     : say_none(command->arguments[0], outcome);
}

enum outcome
cli_mesure_preview(struct command *command)
{
	struct mesure_apercu *apercu =
		arena_alloc(command->arena, sizeof(*apercu));
	enum outcome outcome;

	if (command->options->format == FORMAT_CSV)
		return transaction_run(command->store, STORE_READ, print_list,
				       command);
	outcome = mesure_look(command, command->arguments[0], apercu);
	if (outcome == OUTCOME_OK)
		mesure_print(apercu);
	return outcome;
}
