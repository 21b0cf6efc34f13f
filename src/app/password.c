/* password.c: passwords as argon2id hashes, two at once on this machine. */
#include "app/password.h"

#include "app/lock.h"
#include "base/log.h"

#include <assert.h>
#include <sodium.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
enum {
	PASSWORD_BYTES = 19 << 20,
	PASSWORD_PASSES = 2,
	AT_ONCE = 2,
	WAIT_TRIES = 250,
	WAIT_NANOSECONDS = 20 * 1000 * 1000,
};

static_assert(PASSWORD_HASH >= crypto_pwhash_STRBYTES, "a hash fits its field");

/* The hash of a password that nobody has; an unknown account is checked
 * against it. */
static const char nobody[] =
	"$argon2id$v=19$m=19456,t=2,p=1$bz/E/EXR3bRTcAT+FF++9Q$"
	"d43JK+LngFUWUazGCfjF7LEiNLKIMWuejQzwMXHk/eM";

/* Answers a descriptor that holds one of the places, or LOCK_BUSY or
 * LOCK_NOWHERE. */
static int
take_place(const struct config *config)
{
	int place = LOCK_BUSY;

	for (int i = 0; i < AT_ONCE && place == LOCK_BUSY; i++) {
		char name[] = "password-0";

		name[sizeof(name) - 2] = (char)('0' + i);
		place = lock_take(config, name);
	}
	return place;
}

static int
wait_for_place(const struct config *config)
{
	const struct timespec pause = { .tv_nsec = WAIT_NANOSECONDS };
	int place = take_place(config);

	for (int i = 0; place == LOCK_BUSY && i < WAIT_TRIES; i++) {
		nanosleep(&pause, NULL);
		place = take_place(config);
	}
	if (place == LOCK_BUSY)
		log_error("password: more are being checked than can be");
	return place;
}

enum outcome
password_hash(const struct config *config, const char *password,
	      char hash[static PASSWORD_HASH])
{
	const int place = wait_for_place(config);
	int failed;

	if (place < 0)
		return OUTCOME_UNAVAILABLE;
	memset(hash, 0, PASSWORD_HASH);
	failed = crypto_pwhash_str(hash, password, strlen(password),
				   PASSWORD_PASSES, PASSWORD_BYTES);
	close(place);
	if (failed)
		log_error("password: no memory to hash it");
	return failed ? OUTCOME_UNAVAILABLE : OUTCOME_OK;
}

enum outcome
password_verify(const struct config *config, const char *hash,
		const char *password, bool *fits)
{
	const int place = wait_for_place(config);

	if (place < 0)
		return OUTCOME_UNAVAILABLE;
	*fits = crypto_pwhash_str_verify(hash ? hash : nobody, password,
					 strlen(password)) == 0 &&
		hash;
	close(place);
	return OUTCOME_OK;
}
