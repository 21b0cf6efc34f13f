/* password.h: passwords as argon2id hashes (RFC 9106), by libsodium. */
#ifndef CERES_APP_PASSWORD_H
#define CERES_APP_PASSWORD_H

#include "app/config.h"
#include "base/outcome.h"

#include <stdbool.h>

enum { PASSWORD_HASH = 128 }; /* room for a hash and its NUL */

/*
 * Hashes a password. No more than two processes of this machine do so at once,
 * because each takes 19 MiB; the others wait for locks on files beside the
 * worker's socket. OUTCOME_UNAVAILABLE: it waited for five seconds, or that
 * folder does not exist; both are logged.
 */
enum outcome password_hash(const struct config *config, const char *password,
			   char hash[static PASSWORD_HASH]);

/* Does the password fit the hash? With NULL it takes as long as with any other
 * hash and answers no, so that nobody learns whether an account exists. */
enum outcome password_verify(const struct config *config, const char *hash,
			     const char *password, bool *fits);

#endif
