/* smtp.h: gives one mail to the mail server. */
#ifndef CERES_CLI_SMTP_H
#define CERES_CLI_SMTP_H

#include "app/config.h"
#include "base/arena.h"
#include "base/bytes.h"

enum smtp_verdict {
	SMTP_TAKEN = 0,
	SMTP_REFUSED, /* the server works but does not take this mail */
	SMTP_AWAY, /* there is no server, or it went away: no other mail would
		      do better */
};

struct smtp_mail {
	const char *from; /* addresses alone */
	const char *to;
	struct bytes text; /* headers and body, lines ended by CRLF */
};

/* Tries once. Where the mail was not taken, *answer says why in one line, in
 * the server's own words if it answered. */
enum smtp_verdict smtp_send(struct arena *arena, const struct config *config,
			    const struct smtp_mail *mail, const char **answer);

#endif
