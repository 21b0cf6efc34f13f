/* digest.h: a fingerprint of bytes (BLAKE2b by libsodium). */
#ifndef CERES_BASE_DIGEST_H
#define CERES_BASE_DIGEST_H

#include "base/bytes.h"

#include <stdbool.h>

enum {
	DIGEST_BYTES = 16,
	DIGEST_TEXT = 33, /* hexadecimal and its NUL */
};

struct digest {
	unsigned char value[DIGEST_BYTES];
};

struct digest digest_of(struct bytes bytes);

/* Not for secrets: it takes longer the more they are alike. */
bool digest_equal(struct digest a, struct digest b);

/* Writes a digest as lower-case hexadecimal. */
void digest_format(struct digest digest, char text[static DIGEST_TEXT]);

#endif
