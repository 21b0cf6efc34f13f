/* sceau.h: a form's seal says whose it is and where it goes. What was typed
 * into it can be encrypted until its owner is back. */
#ifndef CERES_APP_SCEAU_H
#define CERES_APP_SCEAU_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/instant.h"

#include <stdbool.h>
#include <stdint.h>

enum {
	SCEAU_SECRET = 32,	/* bytes that all workers of a site share */
	SCEAU_TEXT = 33,	/* letters of a seal and its NUL */
	SCEAU_LIMIT = 256 << 10 /* bytes of what is encrypted */
};

struct sceau_secret {
	unsigned char bytes[SCEAU_SECRET];
	bool known; /* it has been read from where it is kept */
};

/* Whose a form is, the path that it is sent to, and until when what was typed
 * into it can be opened again. */
struct sceau {
	int64_t compte;
	const char *path;
	struct instant fin; /* from that second on it is over */
};

/* Writes the seal of a form. The same account and path always have the same:
 * a page that is drawn twice has the same bytes. */
void sceau_write(const struct sceau_secret *secret, int64_t compte,
		 const char *path, char text[static SCEAU_TEXT]);

/* True and the account, if `text` is the seal that a form of theirs to this
 * path carries. */
bool sceau_read(const struct sceau_secret *secret, const char *text,
		const char *path, int64_t *compte);

/*
 * Encrypts what was typed, so that only sceau_open reads it and nobody can
 * change a bit of it, or say that it is another's or of another path. Answers
 * letters, digits, - and _, in the arena; NULL: it would be longer than
 * SCEAU_LIMIT.
 */
const char *sceau_close(const struct sceau_secret *secret, struct arena *arena,
			const struct sceau *sceau, struct bytes typed);

enum sceau_verdict {
	SCEAU_OPEN = 0,
	SCEAU_OVER,  /* it is genuine, but its time is over */
	SCEAU_FALSE, /* it was not closed here, or not for this path */
};

/*
 * Decrypts what sceau_close has answered for sceau->path. SCEAU_OPEN sets the
 * account, the end and what was typed; SCEAU_OVER the account and the end.
 */
enum sceau_verdict sceau_open(const struct sceau_secret *secret,
			      struct arena *arena, const char *text,
			      struct instant now, struct sceau *sceau,
			      struct bytes *typed);

#endif
