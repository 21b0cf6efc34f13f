/* login.c: ceresctl login lock, unlock, password: decides who may log in. */
#include "login.h"

#include "app/password.h"
#include "secret.h"
#include "store/compte.h"
#include "store/journal.h"
#include "store/login.h"

#include <sodium.h>
#include <stdio.h>

enum outcome
login_record(const struct login_change *change)
{
	const struct command *command = change->command;
	const struct compte *compte = &change->compte;
	struct journal_entry entry = command_entry(
		command, "compte", compte->identifiant, change->verb);

	entry.motif = command->options->reason;
	entry.apres = profil_code(compte->profil);
	entry.revision = compte->revision;
	entry.departement = compte->departement;
	entry.region = compte->region;
	return store_journal_add(command->store, &entry);
}

enum outcome
login_read_hash(const struct command *command, const char *identifiant,
		const char **hash)
{
	char secret[SECRET_BYTES] = "";
	char *text = arena_alloc(command->arena, PASSWORD_HASH);
	enum compte_verdict verdict;
	enum outcome outcome = secret_read(secret);

	if (outcome == OUTCOME_OK) {
		verdict = compte_password_check(identifiant, secret);
		if (verdict != COMPTE_ALLOWED) {
			cli_say("%s: %s", identifiant,
				compte_verdict_text(verdict));
			outcome = OUTCOME_INVALID;
		} else {
			outcome = password_hash(command->config, secret, text);
		}
	}
	sodium_memzero(secret, sizeof(secret));
	*hash = text;
	return outcome;
}

static enum outcome
save(struct login_change *change)
{
	struct command *command = change->command;
	enum outcome outcome =
		store_compte_save(command->store, &change->compte);

	if (outcome == OUTCOME_OK && change->ends_logins)
		outcome =
			store_login_end_all(command->store, change->compte.id);
	return outcome == OUTCOME_OK ? login_record(change) : outcome;
}

static enum outcome
alter(void *context)
{
	struct login_change *change = context;
	struct command *command = change->command;
	struct compte *compte = &change->compte;
	const char *identifiant = command->arguments[0];
	enum outcome outcome;

	outcome = store_compte_find(command->store, identifiant, compte);
	if (outcome == OUTCOME_OK)
		outcome = store_compte_by_id(command->store, compte->id, true,
					     compte);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (change->hash)
		compte->mot_de_passe = change->hash;
	else if (compte->verrouille == change->verrouille)
		return OUTCOME_INVALID; /* is so already */
	else
		compte->verrouille = change->verrouille;
	return save(change);
}

/* Changes an account and says how it went; the sentence ends with that word. */
static enum outcome
run(struct login_change *change, const char *done)
{
	struct command *command = change->command;
	const char *identifiant = command->arguments[0];
	const enum outcome outcome = command_write(command, alter, change);

	if (outcome == OUTCOME_NOT_FOUND)
		cli_say("%s: no account has this identifiant", identifiant);
	else if (outcome == OUTCOME_CONFLICT)
		cli_say("%s: somebody else has just changed it: try again",
			identifiant);
	else if (outcome == OUTCOME_INVALID)
		printf("login %s: %s already\n", identifiant, done);
	else if (outcome == OUTCOME_OK)
		printf("login %s: %s%s\n", identifiant, command_would(command),
		       done);
	return outcome == OUTCOME_INVALID ? OUTCOME_OK : outcome;
}

enum outcome
cli_login_lock(struct command *command)
{
	struct login_change change = {
		.command = command,
		.verb = "verrou",
		.ends_logins = true,
		.verrouille = true,
	};

	return run(&change, "locked");
}

enum outcome
cli_login_unlock(struct command *command)
{
	struct login_change change = { .command = command, .verb = "deverrou" };

	return run(&change, "unlocked");
}

enum outcome
cli_login_password(struct command *command)
{
	struct login_change change = {
		.command = command,
		.verb = "mot-de-passe",
		.ends_logins = true,
	};
	const enum outcome outcome =
		login_read_hash(command, command->arguments[0], &change.hash);

	return outcome == OUTCOME_OK ? run(&change, "changed") : outcome;
}
