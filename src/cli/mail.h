/* mail.h: a mail as it goes over the wire. */
#ifndef CERES_CLI_MAIL_H
#define CERES_CLI_MAIL_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/instant.h"

/* Strings may hold anything: what would end a header does not. */
struct mail {
	const char *from; /* "CERES <ne-pas-repondre@localhost>" */
	const char *to_nom;
	const char *to; /* the address alone */
	const char *id; /* of Message-ID, without < and > */
	const char *subject;
	const char *text;
	struct instant date;
	struct bytes calendar; /* nothing of length 0 */
	const char *calendar_name;
};

/* Once, before the others. */
void mail_open(void);

/* The address alone of "Name <address>"; NULL: it holds none, or several. */
const char *mail_address(struct arena *arena, const char *from);

/* The same mail is the same bytes, lines ended by CRLF. */
struct bytes mail_compose(struct arena *arena, const struct mail *mail);

#endif
