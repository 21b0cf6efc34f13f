/* bulletin.c: ceresctl bulletin: check, publish, withdraw, list. */
#include "store/bulletin.h"

#include "command.h"
#include "document.h"
#include "output.h"
#include "store/journal.h"
#include "store/maintenance.h"
#include "xml/bulletin.h"

#include <stdio.h>

static enum outcome
check(const struct command *command, const char *path)
{
	struct bulletin bulletin;
	const enum outcome outcome =
		document_bulletin(command, path, &bulletin);

	if (outcome == OUTCOME_OK)
		printf("%s: bulletin %s, correct\n", path, bulletin.numero);
	return outcome;
}

enum outcome
cli_bulletin_check(struct command *command)
{
	return document_each(command, check);
}

/* What a change of one bulletin works on, and how it went. */
struct change {
	struct command *command;
	struct bulletin *next; /* to be published */
	const char *numero;
	struct bulletin_record old;
	struct bulletin_record record; /* what it becomes */
	enum bulletin_verdict verdict;
};

/* Finds the bulletin and locks it; its etape is NONE where there is none. */
static enum outcome
load(struct change *change)
{
	struct command *command = change->command;
	const enum outcome outcome = store_bulletin_lock(
		command->store, change->numero, &change->old);

	if (outcome != OUTCOME_NOT_FOUND)
		return outcome;
	change->old = (struct bulletin_record){ 0 };
	return OUTCOME_OK;
}

static const char *
describe(struct arena *arena, const struct bulletin_record *record)
{
	const struct bulletin_fenetre *fenetre = &record->bulletin.fenetre;
	char debut[INSTANT_TEXT];
	char fin[INSTANT_TEXT];

	if (record->etape == BULLETIN_NONE)
		return "";
	if (!fenetre->announced)
		return bulletin_etape_code(record->etape);
	instant_format(fenetre->debut, debut);
	instant_format(fenetre->fin, fin);
	return arena_printf(arena, "%s, fenetre %s/%s%s",
			    bulletin_etape_code(record->etape), debut, fin,
			    fenetre->annulee ? " annulee" : "");
}

/* Saves what the bulletin has become, its window and its journal row. */
static enum outcome
save(struct change *change)
{
	struct command *command = change->command;
	const struct bulletin_record *record = &change->record;
	struct journal_entry entry =
		command_entry(command, "bulletin", change->numero,
			      bulletin_etape_code(record->etape));
	enum outcome outcome;

	outcome = store_bulletin_save(command->store, record);
	if (outcome == OUTCOME_OK &&
	    bulletin_moves_fenetre(&change->old, record))
		outcome = store_maintenance_announce(command->store,
						     &record->bulletin);
	if (outcome != OUTCOME_OK)
		return outcome;
	entry.motif = command->options->reason;
	entry.avant = describe(command->arena, &change->old);
	entry.apres = describe(command->arena, record);
	return store_journal_add(command->store, &entry);
}

static enum outcome
publish(void *context)
{
	struct change *change = context;
	struct command *command = change->command;
	struct bulletin read_again;
	const struct bulletin *published = NULL;
	enum outcome outcome;

	if ((outcome = load(change)) != OUTCOME_OK)
		return outcome;
	if (change->old.etape > BULLETIN_BROUILLON) {
		outcome = xml_bulletin_reread(command->arena,
					      change->old.bulletin.document,
					      &read_again);
		if (outcome != OUTCOME_OK)
			return outcome;
		published = &read_again;
	}
	change->verdict = bulletin_publish_check(&change->old, published,
						 change->next, command->now);
	if (change->verdict != BULLETIN_ALLOWED)
		return OUTCOME_INVALID;
	change->record =
		bulletin_publish(&change->old, change->next, command->now);
	return save(change);
}

static enum outcome
draft(void *context)
{
	struct change *change = context;
	enum outcome outcome;

	if ((outcome = load(change)) != OUTCOME_OK)
		return outcome;
	change->verdict = bulletin_draft_check(&change->old);
	if (change->verdict != BULLETIN_ALLOWED)
		return OUTCOME_INVALID;
	change->record = bulletin_draft(&change->old, change->next,
					change->command->now);
	return save(change);
}

static enum outcome
withdraw(void *context)
{
	struct change *change = context;
	struct command *command = change->command;
	const char *reason = command->options->reason;
	enum outcome outcome;

	if ((outcome = load(change)) != OUTCOME_OK)
		return outcome;
	change->verdict = bulletin_withdraw_check(&change->old, reason);
	if (change->verdict != BULLETIN_ALLOWED)
		return OUTCOME_INVALID;
	change->record = bulletin_withdraw(&change->old, reason, command->now);
	return save(change);
}

/* Runs a change and says how it went. */
static enum outcome
run(struct change *change, enum outcome (*work)(void *context))
{
	struct command *command = change->command;
	enum outcome outcome;

	outcome = command_write(command, work, change);
	if (outcome == OUTCOME_OK)
		printf("bulletin %s: %s%s\n", change->numero,
		       command->options->dry_run ? "would be: " : "",
		       describe(command->arena, &change->record));
	if (outcome == OUTCOME_CONFLICT)
		cli_say("bulletin %s: somebody else has just changed it: look "
			"at it, then try again",
			change->numero);
	if (outcome != OUTCOME_INVALID)
		return outcome;
	if (change->verdict == BULLETIN_UNCHANGED) {
		/* What is asked for twice is done once. */
		printf("bulletin %s: %s\n", change->numero,
		       bulletin_verdict_text(change->verdict));
		return OUTCOME_OK;
	}
	cli_say("bulletin %s: %s", change->numero,
		bulletin_verdict_text(change->verdict));
	return outcome;
}

enum outcome
cli_bulletin_publish(struct command *command)
{
	struct bulletin bulletin;
	struct change change = { .command = command, .next = &bulletin };
	enum outcome outcome;

	outcome = document_bulletin(command, command->arguments[0], &bulletin);
	if (outcome != OUTCOME_OK)
		return outcome;
	change.numero = bulletin.numero;
	return run(&change, command->options->draft ? draft : publish);
}

enum outcome
cli_bulletin_withdraw(struct command *command)
{
	struct change change = {
		.command = command,
		.numero = command->arguments[0],
	};

	return run(&change, withdraw);
}

static struct rows *
list(const struct command *command)
{
	return store_bulletin_overview(command->store);
}

enum outcome
cli_bulletin_list(struct command *command)
{
	return output_list(command, list, "bulletins", "bulletin");
}
