/* login_create.c: ceresctl login create: a new account. */
#include "login.h"

#include "base/text.h"
#include "store/compte.h"

#include <stdio.h>

enum { NOM_CHARACTERS = 100 }; /* as the database has room */

static enum outcome
add_centres(struct login_change *change)
{
	const struct command *command = change->command;
	bool known = true;
	enum outcome outcome = OUTCOME_OK;

	for (size_t i = 0; i < change->centre_count; i++) {
		const char *siret = change->centres[i];

		outcome = store_compte_add_centre(
			command->store, change->compte.id, siret, &known);
		if (outcome != OUTCOME_OK)
			return outcome;
		if (!known) {
			change->wrong = siret;
			return OUTCOME_NOT_FOUND;
		}
	}
	return outcome;
}

static enum outcome
create(void *context)
{
	struct login_change *change = context;
	enum outcome outcome =
		store_compte_add(change->command->store, &change->compte);

	if (outcome != OUTCOME_OK)
		return outcome;
	if ((outcome = add_centres(change)) != OUTCOME_OK)
		return outcome;
	return login_record(change);
}

/* Reads the SIRETs. */
static bool
read_centres(struct login_change *change)
{
	const struct options *options = change->command->options;
	char siret[SIRET_DIGITS + 1];

	change->centres = arena_alloc(change->command->arena,
				      sizeof(*change->centres) *
					      (options->centres.count + 1));
	for (size_t i = 0; i < options->centres.count; i++) {
		if (!siret_parse(options->centres.items[i], siret)) {
			cli_say("--centre=%s: expected the 14 digits of a "
				"SIRET",
				options->centres.items[i]);
			return false;
		}
		snprintf(change->centres[change->centre_count++], sizeof(siret),
			 "%s", siret);
	}
	return true;
}

/* Is what the command line says of the account enough, and sound? */
static bool
read_compte(struct login_change *change)
{
	const struct options *options = change->command->options;
	struct compte *compte = &change->compte;
	enum compte_verdict verdict;

	*compte = (struct compte){
		.identifiant = change->command->arguments[0],
		.nom = options->nom ? options->nom
				    : change->command->arguments[0],
		.profil = profil_of(options->profil ? options->profil : ""),
		.departement = options->departement ? options->departement : "",
		.region = options->region ? options->region : "",
		.courriel = options->courriel,
	};
	verdict = compte_check(compte);
	if (verdict == COMPTE_ALLOWED)
		verdict = compte_centres_check(compte, options->centres.count);
	if (verdict != COMPTE_ALLOWED) {
		cli_say("%s: %s", compte->identifiant,
			compte_verdict_text(verdict));
		return false;
	}
	if (!*compte->nom || text_characters(compte->nom) > NOM_CHARACTERS ||
	    text_valid_length(text_bytes(compte->nom)) !=
		    text_bytes(compte->nom).length) {
		cli_say("--nom: expected a text of %d characters at most",
			NOM_CHARACTERS);
		return false;
	}
	return read_centres(change);
}

enum outcome
cli_login_create(struct command *command)
{
	struct login_change change = { .command = command, .verb = "creation" };
	const char *identifiant = command->arguments[0];
	enum outcome outcome;

	if (!read_compte(&change))
		return OUTCOME_INVALID;
	outcome = login_read_hash(command, identifiant,
				  &change.compte.mot_de_passe);
	if (outcome == OUTCOME_OK)
		outcome = command_write(command, create, &change);
	if (outcome == OUTCOME_OK)
		printf("login %s: %screated, %s\n", identifiant,
		       command_would(command),
		       profil_code(change.compte.profil));
	else if (outcome == OUTCOME_CONFLICT)
		cli_say("%s: %s", identifiant,
			compte_verdict_text(COMPTE_IDENTIFIANT_TAKEN));
	else if (outcome == OUTCOME_NOT_FOUND)
		cli_say("--centre=%s: %s", change.wrong,
			compte_verdict_text(COMPTE_CENTRE_UNKNOWN));
	else if (outcome == OUTCOME_FAILED)
		cli_say("%s: not stored, see the line above: are the "
			"département and the région known codes?",
			identifiant);
	return outcome;
}
