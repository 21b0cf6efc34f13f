/* config.h: what a deployer decides. */
#ifndef CERES_APP_CONFIG_H
#define CERES_APP_CONFIG_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CONFIG_DEFAULT_FILE "/etc/ceres/ceres.conf"

/* Every setting has a value; src/app/config.c has the table of their names and
 * defaults. */
struct config {
	const char *site_url; /* of absolute links, without / at its end */
	const char *share;    /* folder that holds xsl/, sql/ and nginx/ */
	const char *worker_socket;
	const char *worker_peers; /* users who may connect, besides our own */
	const char *memo_text;
	size_t memo_bytes; /* of drawn pages that a worker remembers */
	const char *database_socket;
	const char *database_name;
	const char *database_user;
	const char *database_password;
	const char *public_user; /* may read what is public, nothing else */
	const char *public_password;
	const char *migration_user; /* may change tables */
	const char *migration_password;
	const char *mail_url;  /* of the server that takes mails: smtp(s):// */
	const char *mail_from; /* as in the header From */
	const char *mail_starttls_text;
	bool mail_starttls;  /* smtp:// must turn to TLS before it is used */
	const char *mail_ca; /* file of who vouches for the server; "": those
				of this machine */
	const char *mail_timeout_text;
	int64_t mail_timeout; /* seconds, for one mail */
	const char *clock_offset_text;
	int64_t clock_offset; /* seconds; for the demonstration only */
};

/*
 * Reads `file`, then CERES_<SECTION>_<KEY> from the environment, then
 * `overrides` ("section.key=value"), each stronger than the one before; all
 * strings are in the arena. False: an unknown key, a value that is none, or a
 * file that cannot be read, logged with its line.
 */
bool config_load(struct config *config, struct arena *arena, const char *file,
		 const char *const overrides[], size_t override_count);

#endif
