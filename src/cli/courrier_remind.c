/* courrier_remind.c: ceresctl courrier remind: tells an UD which demandes
 * have waited for long, and the centre, too, where the session has begun
 * meanwhile. */
#include "app/transaction.h"
#include "command.h"
#include "output.h"
#include "store/demande.h"
#include "store/journal.h"

#include <inttypes.h>
#include <stdio.h>

/* The demandes that are overdue, while they are told of one after the other. */
struct reminding {
	struct command *command;
	size_t count;

	/* One of them. It begins afresh each time its transaction runs. */
	struct arena *arena;
	struct demande demande;
	bool begun; /* R19: its session */
};

static enum outcome
tell(const struct reminding *reminding, const char *id)
{
	const struct command *command = reminding->command;
	const struct demande *demande = &reminding->demande;
	const struct message message = {
		.code = reminding->begun ? MESSAGE_DEMANDE_DEPASSEE
					 : MESSAGE_DEMANDE_RAPPELEE,
		.date = command->now,
		.noun = "demande",
		.noun_id = id,
		.motif = demande->motif,
		.session = demande->session,
		.debut = { true, demande->debut },
		.fin = { true, demande->fin },
	};
	struct message_to to;
	const enum outcome outcome =
		store_demande_ud(command->store, demande, &to);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (reminding->begun)
		to.centre = demande->centre;
	return store_message_add(command->store, &message, &to);
}

static enum outcome
keep(const struct reminding *reminding, const char *id)
{
	const struct command *command = reminding->command;
	const struct demande *demande = &reminding->demande;
	struct journal_entry entry = command_entry(
		command, "demande", id,
		reminding->begun ? "demande-depassement" : "demande-rappel");
	const enum outcome outcome = store_demande_reminded(
		command->store, demande->id, command->now);

	if (outcome != OUTCOME_OK)
		return outcome;
	entry.regle = demande_regle(demande);
	entry.centre = demande->centre;
	entry.departement = demande->departement;
	entry.region = demande->region;
	return store_journal_add(command->store, &entry);
}

static enum outcome
remind_one(void *context)
{
	struct reminding *reminding = context;
	const struct command *command = reminding->command;
	const char *id;
	enum outcome outcome;

	outcome = store_demande_overdue(command->store, command->now,
					&reminding->demande, &reminding->begun);
	if (outcome != OUTCOME_OK)
		return outcome;
	id = arena_printf(reminding->arena, "%" PRId64, reminding->demande.id);
	if ((outcome = tell(reminding, id)) != OUTCOME_OK)
		return outcome;
	return keep(reminding, id);
}

static struct rows *
list(const struct command *command)
{
	return store_demande_overdue_list(command->store, command->now);
}

enum outcome
cli_courrier_remind(struct command *command)
{
	struct reminding reminding = { .command = command };
	enum outcome outcome = OUTCOME_OK;

	if (command->options->dry_run)
		return output_list(command, list, "demandes", "demande");
	while (outcome == OUTCOME_OK) {
		reminding.arena = arena_new();
		store_use(command->store, reminding.arena);
		outcome = transaction_run(command->store, STORE_WRITE,
					  remind_one, &reminding);
		if (outcome == OUTCOME_OK) {
			reminding.count++;
			printf("demande %" PRId64 ": UD %s %s\n",
			       reminding.demande.id,
			       reminding.demande.departement,
			       reminding.begun ? "and centre told: overtaken"
					       : "reminded");
		}
		arena_free(reminding.arena);
	}
	if (outcome != OUTCOME_NOT_FOUND)
		return outcome;
	printf("%zu reminded\n", reminding.count);
	return OUTCOME_OK;
}
