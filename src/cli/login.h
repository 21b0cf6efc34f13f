/* login.h: what the commands that make or change an account share. */
#ifndef CERES_CLI_LOGIN_H
#define CERES_CLI_LOGIN_H

#include "command.h"
#include "domain/compte.h"
#include "domain/siret.h"

struct login_change {
	struct command *command;
	struct compte compte;
	const char *verb; /* of the journal */
	bool ends_logins;
	bool verrouille; /* what the account becomes */
	const char
		*hash; /* of a new password; NULL: the account keeps its own */
	const char *wrong; /* the first SIRET that no centre has; NULL: none */
	size_t centre_count;
	char (*centres)[SIRET_DIGITS + 1];
};

/* Adds what was done to the journal. */
enum outcome login_record(const struct login_change *change);

/* Hashes the password that standard input gives, for an account of that
 * name. */
enum outcome login_read_hash(const struct command *command,
			     const char *identifiant, const char **hash);

#endif
