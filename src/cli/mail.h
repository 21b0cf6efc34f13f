/* mail.h: composes a mail as it goes over the wire. */
#ifndef CERES_CLI_MAIL_H
#define CERES_CLI_MAIL_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/instant.h"

/* The strings may hold anything: what could end a header is made harmless. */
struct mail {
	const char *from; /* "CERES <ne-pas-repondre@localhost>" */
	const char *to_nom;
	const char *to; /* the address alone */
	const char *id; /* of Message-ID, without < and > */
	const char *subject;
	const char *text;
	struct instant date;
	struct bytes calendar; /* length 0: the mail has none */
	const char *calendar_name;
};

/* Must be called once, before the other functions. */
void mail_open(void);

/* Answers the address alone of "Name <address>"; NULL where it holds none or
 * several. */
const char *mail_address(struct arena *arena, const char *from);

/* Answers the mail as bytes whose lines end with CRLF. The same mail always
 * gives the same bytes. */
struct bytes mail_compose(struct arena *arena, const struct mail *mail);

#endif
