/* password.h: passwords as argon2id hashes (RFC 9106), by libsodium. */
#ifndef CERES_APP_PASSWORD_H
#define CERES_APP_PASSWORD_H

#include "app/config.h"
#include "base/outcome.h"

#include <stdbool.h>

enum { PASSWORD_HASH = 128 }; /* room for a hash and its NUL */

/*
 * No more than two processes of this machine hash at once (each takes 19 MiB):
 * the others wait, by locks on files beside the worker's socket.
 * OUTCOME_UNAVAILABLE: waited for five seconds, or no such folder; logged.
 */
enum outcome password_hash(const struct config *config, const char *password,
			   char hash[static PASSWORD_HASH]);

/* `hash` NULL takes as long as any other and never fits: who asks must not
 * learn whether an account exists. */
enum outcome password_verify(const struct config *config, const char *hash,
			     const char *password, bool *fits);

#endif
