/* smtp.h: one mail, given to the mail server. */
#ifndef CERES_CLI_SMTP_H
#define CERES_CLI_SMTP_H

#include "app/config.h"
#include "base/arena.h"
#include "base/bytes.h"

enum smtp_verdict {
	SMTP_TAKEN = 0,
	SMTP_REFUSED, /* this mail, by a server that is well */
	SMTP_AWAY,    /* no server, or it went away: others fare no better */
};

struct smtp_mail {
	const char *from; /* addresses alone */
	const char *to;
	struct bytes text; /* headers and body, lines ended by CRLF */
};

/* Tries once. *answer is why not, in the server's words where it spoke: one
 * line of text. */
enum smtp_verdict smtp_send(struct arena *arena, const struct config *config,
			    const struct smtp_mail *mail, const char **answer);

#endif
