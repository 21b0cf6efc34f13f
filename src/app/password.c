/* password.c: passwords as argon2id hashes, two at once on this machine. */
#include "app/password.h"

#include "base/log.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
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

/* Of a password that nobody has: what an unknown account is checked by. */
static const char nobody[] =
	"$argon2id$v=19$m=19456,t=2,p=1$bz/E/EXR3bRTcAT+FF++9Q$"
	"d43JK+LngFUWUazGCfjF7LEiNLKIMWuejQzwMXHk/eM";

/* A descriptor that holds one of the places; -1: none is free now, -2: there
 * is no folder for them. The kernel frees it with its process. */
static int
take_place(const struct config *config)
{
	const char *slash = strrchr(config->worker_socket, '/');
	const int folder = slash ? (int)(slash - config->worker_socket) : 0;
	char path[PATH_MAX];

	for (int i = 0; i < AT_ONCE; i++) {
		int file;

		snprintf(path, sizeof(path), "%.*s/password-%d.lock", folder,
			 config->worker_socket, i);
		file = open(path, O_CREAT | O_RDONLY | O_CLOEXEC | O_NOFOLLOW,
			    0644);
		if (file < 0) {
			log_error("%s: %s", path, strerrorname_np(errno));
			return -2;
		}
		/* Made by ceresctl as root, it is the worker's too. */
		(void)fchmod(file, 0644);
		if (flock(file, LOCK_EX | LOCK_NB) == 0)
			return file;
		close(file);
	}
	return -1;
}

static int
wait_for_place(const struct config *config)
{
	const struct timespec pause = { .tv_nsec = WAIT_NANOSECONDS };
	int place = take_place(config);

	for (int i = 0; place == -1 && i < WAIT_TRIES; i++) {
		nanosleep(&pause, NULL);
		place = take_place(config);
	}
	if (place == -1)
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
