/* login.c: finds out who asks. */
#include "app/login.h"

#include "base/text.h"
#include "domain/compte.h"
#include "store/login.h"

#include <sodium.h>
#include <string.h>

enum { TOKEN_BYTES = 32, TOKEN_TEXT = TOKEN_BYTES * 2 + 1 };

/* With https, browsers give a cookie of this name to no other host or path.
 * On a plain loopback several sites may run, one for each port. */
static const char *
cookie_name(const struct page *page)
{
	const char *url = page->application->config->site_url;
	const char *at = url + strcspn(url, "/");
	size_t digits;

	if (strncmp(url, "https:", strlen("https:")) == 0)
		return "__Host-ceres";
	at += strspn(at, "/");
	if (*at == '[') /* IPv6: its colons begin no port */
		at += strcspn(at, "]");
	at += strcspn(at, ":/");
	digits = *at == ':' ? strspn(at + 1, "0123456789") : 0;
	if (!digits)
		return "ceres";
	return arena_printf(page->arena, "ceres-%.*s", (int)digits, at + 1);
}

/* Answers the cookie's value; NULL: the request has none that could be a
 * token. */
static const char *
find_token(const struct page *page)
{
	const char *name = cookie_name(page);
	const size_t length = strlen(name);
	const char *at = page->request->cookie;

	while (*at) {
		const size_t part = strcspn(at, ";");

		if (part == length + TOKEN_TEXT &&
		    strncmp(at, name, length) == 0 && at[length] == '=')
			return arena_copy(page->arena, at + length + 1,
					  TOKEN_TEXT - 1);
		at += part;
		at += strspn(at, "; ");
	}
	return NULL;
}

/* Digests a token for one purpose. */
static struct digest
fingerprint(const struct page *page, const char *purpose, const char *token)
{
	return digest_of(
		text_bytes(arena_printf(page->arena, "%s:%s", purpose, token)));
}

bool
login_token(const struct page *page, struct digest *digest)
{
	const char *token = find_token(page);

	if (!token)
		return false;
	*digest = fingerprint(page, "login", token);
	return true;
}

static const char *
jeton_of(const struct page *page, const char *token)
{
	char *text = arena_alloc(page->arena, DIGEST_TEXT);

	digest_format(fingerprint(page, "jeton", token), text);
	return text;
}

enum outcome
login_read(struct page *page)
{
	static const struct actor nobody = {
		0, "", "", PROFIL_PUBLIC, "", "", "",
	};
	struct actor *actor = arena_alloc(page->arena, sizeof(*actor));
	const char *token = find_token(page);
	enum outcome outcome;

	*actor = nobody;
	page->actor = actor;
	if (!token)
		return OUTCOME_OK;
	outcome =
		store_login_find(page->store, fingerprint(page, "login", token),
				 page->now, actor);
	if (outcome == OUTCOME_OK)
		actor->jeton = jeton_of(page, token);
	return outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}

/* Max-Age is used, not Expires, because the demonstration's clock is not the
 * browser's. */
static const char *
cookie_of(const struct page *page, const char *token, int seconds)
{
	const char *name = cookie_name(page);

	return arena_printf(page->arena,
			    "%s=%s; Path=/; Max-Age=%d; HttpOnly; "
			    "SameSite=Lax%s",
			    name, token, seconds,
			    *name == '_' ? "; Secure" : "");
}

enum outcome
login_begin(struct page *page, int64_t compte)
{
	const struct instant fin = { page->now.seconds + COMPTE_LOGIN_SECONDS };
	unsigned char bytes[TOKEN_BYTES];
	char token[TOKEN_TEXT];
	enum outcome outcome;

	if ((outcome = login_over(page)) != OUTCOME_OK)
		return outcome;
	randombytes_buf(bytes, sizeof(bytes));
	sodium_bin2hex(token, sizeof(token), bytes, sizeof(bytes));
	page->cookie = cookie_of(page, token, COMPTE_LOGIN_SECONDS);
	return store_login_add(page->store, fingerprint(page, "login", token),
			       compte, page->now, fin);
}

enum outcome
login_over(struct page *page)
{
	struct digest digest;

	page->cookie = cookie_of(page, "", 0);
	if (!login_token(page, &digest))
		return OUTCOME_OK;
	return store_login_end(page->store, digest);
}

bool
login_owns(const struct page *page, const char *jeton)
{
	const char *ours = page->actor->jeton;

	return *ours && strlen(jeton) == strlen(ours) &&
	       sodium_memcmp(jeton, ours, strlen(ours)) == 0;
}
