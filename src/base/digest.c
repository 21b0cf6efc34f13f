/* digest.c: BLAKE2b by libsodium. */
#include "base/digest.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

struct digest
digest_of(struct bytes bytes)
{
	struct digest digest;

	/* Chooses the processor's fastest code; later calls cost nothing. */
	if (sodium_init() < 0)
		abort();
	crypto_generichash(digest.value, sizeof(digest.value),
			   (const unsigned char *)bytes.data, bytes.length,
			   NULL, 0);
	return digest;
}

bool
digest_equal(struct digest a, struct digest b)
{
	return memcmp(a.value, b.value, sizeof(a.value)) == 0;
}

void
digest_format(struct digest digest, char text[static DIGEST_TEXT])
{
	sodium_bin2hex(text, DIGEST_TEXT, digest.value, sizeof(digest.value));
}
