/* mesure_preview.c: ceresctl mesure preview: what a mesure would do. */
#include "app/csv.h"
#include "app/transaction.h"
#include "base/text.h"
#include "mesure.h"

#include <inttypes.h>
#include <stdio.h>

enum { LINE_ROOM = 4096 };

/* One look at what a mesure would do. */
struct look {
	struct command *command;
	const char *nom;
	const struct apercu_reader *reader;
	struct mesure *mesure;
	struct mesure_apercu *apercu;
	bool begun; /* what has gone out cannot be taken back: no second try */
};

static enum outcome
look(void *context)
{
	struct look *look = context;
	struct command *command = look->command;
	struct mesure_record record;
	enum outcome outcome;

	if (look->begun && look->reader)
		return OUTCOME_FAILED;
	look->begun = true;
	outcome = mesure_load(command->store, command->arena, look->nom, false,
			      &record, look->mesure);
	if (outcome != OUTCOME_OK)
		return outcome;
	return mesure_preview(command->store, command->arena, look->mesure,
			      command->now, look->reader, look->apercu);
}

enum outcome
mesure_look(struct command *command, const char *nom,
	    const struct apercu_reader *reader, struct mesure_apercu *apercu)
{
	struct look looking = {
		.command = command,
		.nom = nom,
		.reader = reader,
		.mesure = arena_alloc(command->arena, sizeof(struct mesure)),
		.apercu = apercu,
	};
	/* A transaction: every part shows the same moment. */
	const enum outcome outcome =
		transaction_run(command->store, STORE_WRITE, look, &looking);

	if (outcome == OUTCOME_NOT_FOUND)
		cli_say("mesure %s: there is none: see `ceresctl mesure list`",
			nom);
	return outcome;
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

/* The complete list, line by line. */
static void
print_session(void *context, const struct mesure_session *found,
	      const struct mesure_regle *regle, const struct session *after)
{
	struct csv_text *text = context;
	const struct session *session = &found->session;
	char day[DATE_TEXT];

	text->length = 0;
	csv_number(text, session->id);
	csv_cell(text, session->departement);
	csv_cell(text, session->region);
	csv_cell(text, session->titre);
	date_format(session->debut, day);
	csv_cell(text, day);
	date_format(session->fin_initiale.date, day);
	csv_cell(text, session->fin_initiale.known ? day : NULL);
	csv_cell(text, regle->code);
	csv_cell(text, session_statut_code(session->statut));
	csv_cell(text, session_statut_code(after->statut));
	date_format(session->fin, day);
	csv_cell(text, day);
	date_format(after->fin, day);
	csv_cell(text, day);
	csv_cell(text, regle->signalement);
	csv_line(text);
	fwrite(text->data, 1, text->length, stdout);
}

static enum outcome
print_list(struct command *command, struct mesure_apercu *apercu)
{
	static const char *const headings[] = {
		"session",	"departement",	"region",    "titre",
		"debut",	"fin initiale", "regle",     "statut",
		"statut apres", "fin",		"fin apres", "signalement",
	};
	struct csv_text text;
	const struct apercu_reader reader = { print_session, &text };

	csv_begin(&text, command->arena, LINE_ROOM);
	csv_mark(&text);
	for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++)
		csv_cell(&text, headings[i]);
	csv_line(&text);
	fwrite(text.data, 1, text.length, stdout);
	return mesure_look(command, command->arguments[0], &reader, apercu);
}

enum outcome
cli_mesure_preview(struct command *command)
{
	const struct options *options = command->options;
	struct mesure_apercu *apercu =
		arena_alloc(command->arena, sizeof(*apercu));
	enum outcome outcome;

	if (options->format == FORMAT_XML) {
		cli_say("--format=xml: expected text or csv");
		return OUTCOME_BAD_REQUEST;
	}
	if (options->format == FORMAT_CSV)
		return print_list(command, apercu);
	outcome = mesure_look(command, command->arguments[0], NULL, apercu);
	if (outcome == OUTCOME_OK)
		mesure_print(apercu);
	return outcome;
}
