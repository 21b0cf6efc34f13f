/* sceau.c: makes a form's seal, and encrypts what was typed (libsodium's
 * BLAKE2b and XChaCha20-Poly1305). */
#include "app/sceau.h"

#include <assert.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

enum {
	NUMBER = 8, /* bytes of an account or an instant */
	MAC = 16,
	KEY = 32,
	SEAL = NUMBER + MAC, /* three bytes become four letters: 32 of them */
	NONCE = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
	TAG = crypto_aead_xchacha20poly1305_ietf_ABYTES,
	HEADER = 2 * NUMBER + NONCE, /* account, end, nonce */
	LETTERS = sodium_base64_VARIANT_URLSAFE_NO_PADDING,
};

static_assert((int)SCEAU_SECRET == (int)crypto_kdf_KEYBYTES);
static_assert(SCEAU_TEXT == SEAL / 3 * 4 + 1);

/* Each use of the secret gets a key of its own. */
enum purpose { PURPOSE_SEAL = 1, PURPOSE_TYPED };

static void
draw_key(const struct sceau_secret *secret, enum purpose purpose,
	 unsigned char key[static KEY])
{
	/* Chooses the processor's fastest code; later calls cost nothing. */
	if (sodium_init() < 0 ||
	    crypto_kdf_derive_from_key(key, KEY, purpose, "ceresfrm",
				       secret->bytes) != 0)
		abort();
}

static void
put_number(unsigned char bytes[static NUMBER], int64_t number)
{
	for (int i = 0; i < NUMBER; i++)
		bytes[i] = (unsigned char)((uint64_t)number >> (56 - 8 * i));
}

static int64_t
get_number(const unsigned char bytes[static NUMBER])
{
	uint64_t number = 0;

	for (int i = 0; i < NUMBER; i++)
		number = number << 8 | bytes[i];
	return (int64_t)number;
}

/* Writes the account, and behind it what only we can make of it and the
 * path. */
static void
make_seal(const struct sceau_secret *secret, int64_t compte, const char *path,
	  unsigned char seal[static SEAL])
{
	unsigned char key[KEY];
	crypto_generichash_state hash;

	put_number(seal, compte);
	draw_key(secret, PURPOSE_SEAL, key);
	crypto_generichash_init(&hash, key, sizeof(key), MAC);
	crypto_generichash_update(&hash, seal, NUMBER);
	crypto_generichash_update(&hash, (const unsigned char *)path,
				  strlen(path));
	crypto_generichash_final(&hash, seal + NUMBER, MAC);
}

void
sceau_write(const struct sceau_secret *secret, int64_t compte, const char *path,
	    char text[static SCEAU_TEXT])
{
	unsigned char seal[SEAL];

	make_seal(secret, compte, path, seal);
	sodium_bin2base64(text, SCEAU_TEXT, seal, sizeof(seal), LETTERS);
}

/* Decodes base64url. False: it is none, or longer than there is room for. */
static bool
read_letters(const char *text, unsigned char *bytes, size_t room,
	     size_t *length)
{
	return sodium_base642bin(bytes, room, text, strlen(text), NULL, length,
				 NULL, LETTERS) == 0;
}

bool
sceau_read(const struct sceau_secret *secret, const char *text,
	   const char *path, int64_t *compte)
{
	unsigned char given[SEAL];
	unsigned char made[SEAL];
	size_t length = 0;

	if (!read_letters(text, given, sizeof(given), &length) ||
	    length != sizeof(given))
		return false;
	make_seal(secret, get_number(given), path, made);
	if (sodium_memcmp(given, made, sizeof(given)) != 0)
		return false;
	*compte = get_number(given);
	return true;
}

/* Puts together what is not encrypted, but cannot be changed either. */
static struct bytes
bound(struct arena *arena, const struct sceau *sceau)
{
	const size_t length = strlen(sceau->path);
	unsigned char *bytes = arena_alloc(arena, 2 * NUMBER + length + 1);

	put_number(bytes, sceau->compte);
	put_number(bytes + NUMBER, sceau->fin.seconds);
	memcpy(bytes + 2 * NUMBER, sceau->path, length);
	return (struct bytes){ (const char *)bytes, 2 * NUMBER + length };
}

const char *
sceau_close(const struct sceau_secret *secret, struct arena *arena,
	    const struct sceau *sceau, struct bytes typed)
{
	const struct bytes about = bound(arena, sceau);
	const size_t length = HEADER + typed.length + TAG;
	unsigned char key[KEY];
	unsigned char *closed;
	char *text;

	if (typed.length > SCEAU_LIMIT - HEADER - TAG)
		return NULL;
	draw_key(secret, PURPOSE_TYPED, key);
	closed = arena_alloc(arena, length);
	memcpy(closed, about.data, 2 * NUMBER);
	randombytes_buf(closed + 2 * NUMBER, NONCE);
	crypto_aead_xchacha20poly1305_ietf_encrypt(
		closed + HEADER, NULL, (const unsigned char *)typed.data,
		typed.length, (const unsigned char *)about.data, about.length,
		NULL, closed + 2 * NUMBER, key);
	text = arena_alloc(arena, sodium_base64_encoded_len(length, LETTERS));
	return sodium_bin2base64(text,
				 sodium_base64_encoded_len(length, LETTERS),
				 closed, length, LETTERS);
}

enum sceau_verdict
sceau_open(const struct sceau_secret *secret, struct arena *arena,
	   const char *text, struct instant now, struct sceau *sceau,
	   struct bytes *typed)
{
	const size_t room = strlen(text) / 4 * 3 + 2;
	unsigned char *closed = arena_alloc(arena, room);
	unsigned char *opened;
	unsigned char key[KEY];
	struct bytes about;
	size_t length = 0;

	if (room > SCEAU_LIMIT + 2 ||
	    !read_letters(text, closed, room, &length) || length < HEADER + TAG)
		return SCEAU_FALSE;
	sceau->compte = get_number(closed);
	sceau->fin.seconds = get_number(closed + NUMBER);
	about = bound(arena, sceau);
	draw_key(secret, PURPOSE_TYPED, key);
	opened = arena_alloc(arena, length);
	if (crypto_aead_xchacha20poly1305_ietf_decrypt(
		    opened, NULL, NULL, closed + HEADER, length - HEADER,
		    (const unsigned char *)about.data, about.length,
		    closed + 2 * NUMBER, key) != 0)
		return SCEAU_FALSE;
	if (instant_compare(now, sceau->fin) >= 0)
		return SCEAU_OVER;
	*typed = (struct bytes){ (const char *)opened, length - HEADER - TAG };
	return SCEAU_OPEN;
}
