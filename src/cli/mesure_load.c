/* mesure_load.c: ceresctl mesure: load, list. */
#include "store/mesure.h"

#include "app/transaction.h"
#include "base/text.h"
#include "command.h"
#include "document.h"
#include "output.h"
#include "store/journal.h"

#include <stdio.h>

/* What loading a document works on. */
struct loading {
	struct command *command;
	const struct mesure *mesure;
	bool unchanged;
	const char *why; /* it cannot be */
};

/* What is asked for twice is done once, and a mesure that was applied stays
 * what it was. */
static enum outcome
check(struct loading *loading, const struct mesure_record *old)
{
	loading->unchanged =
		bytes_equal(old->document, loading->mesure->document);
	if (loading->unchanged)
		return OUTCOME_OK;
	if (old->applied)
		loading->why = "it was applied: a document of another nom is "
			       "another mesure";
	else if (!loading->command->options->replace)
		loading->why = "there is another document of that nom: "
			       "--replace takes this one instead";
	return loading->why ? OUTCOME_INVALID : OUTCOME_OK;
}

static enum outcome
load(void *context)
{
	struct loading *loading = context;
	struct command *command = loading->command;
	const struct mesure *mesure = loading->mesure;
	struct mesure_record record = { 0 };
	struct journal_entry entry =
		command_entry(command, "mesure", mesure->nom, "chargement");
	enum outcome outcome =
		store_mesure_find(command->store, mesure->nom, true, &record);

	if (outcome == OUTCOME_OK)
		outcome = check(loading, &record);
	else if (outcome == OUTCOME_NOT_FOUND)
		outcome = OUTCOME_OK;
	if (outcome != OUTCOME_OK || loading->unchanged)
		return outcome;
	record.document = mesure->document;
	record.chargee = command->now;
	outcome = store_mesure_save(command->store, &record, mesure);
	if (outcome != OUTCOME_OK)
		return outcome;
	entry.motif = mesure->intitule;
	entry.revision = record.revision;
	return store_journal_add(command->store, &entry);
}

/* Says which codes nothing has yet: they take no session, but may come to
 * exist. */
static enum outcome
warn(void *context)
{
	static const char *const names[MESURE_WORDS] = {
		[MESURE_TITRE] = "titre",
		[MESURE_DEPARTEMENT] = "departement",
		[MESURE_REGION] = "region",
	};
	const struct loading *loading = context;
	struct command *command = loading->command;
	enum outcome outcome = OUTCOME_OK;
	bool known = true;

	for (enum mesure_word i = MESURE_TITRE; i <= MESURE_REGION; i++) {
		const struct mesure_codes *codes = &loading->mesure->codes[i];

		for (size_t j = 0; j < codes->count && outcome == OUTCOME_OK;
		     j++) {
			outcome = store_mesure_knows(command->store, i,
						     codes->codes[j], &known);
			if (outcome == OUTCOME_OK && !known)
				cli_say("mesure %s: warning: %s %s: there is "
					"none today",
					loading->mesure->nom, names[i],
					codes->codes[j]);
		}
	}
	return outcome;
}

enum outcome
cli_mesure_load(struct command *command)
{
	struct mesure *mesure = arena_alloc(command->arena, sizeof(*mesure));
	struct loading loading = { .command = command, .mesure = mesure };
	enum outcome outcome;

	outcome = document_mesure(command, command->arguments[0], mesure);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = command_write(command, load, &loading);
	if (outcome == OUTCOME_OK)
		outcome = transaction_run(command->store, STORE_READ, warn,
					  &loading);
	if (outcome == OUTCOME_OK)
		printf("mesure %s: %s%s\n", mesure->nom, command_would(command),
		       loading.unchanged ? "as it was" : "loaded");
	else if (loading.why)
		cli_say("mesure %s: %s", mesure->nom, loading.why);
	return outcome;
}

static struct rows *
list(const struct command *command)
{
	return store_mesure_list(command->store, true);
}

enum outcome
cli_mesure_list(struct command *command)
{
	return output_list(command, list, "mesures", "mesure");
}
