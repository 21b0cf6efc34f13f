/* fuzz_cookie.c: a Cookie header: whatever stands around our cookie, it is
 * found, and no other is. */
#include "app/login.h"
#include "base/text.h"

#include <sodium.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t length);

#define NAME  "ceres-8080="
#define TOKEN "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

static void
require(int claim)
{
	if (!claim)
		abort();
}

static bool
has_token(struct arena *arena, const char *cookie, struct digest *digest)
{
	const struct config config = { .site_url = "http://127.0.0.1:8080" };
	const struct application application = { .config = &config };
	const struct request request = { .cookie = cookie };
	const struct page page = {
		.application = &application,
		.arena = arena,
		.request = &request,
	};

	return login_token(&page, digest);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t length)
{
	struct arena *arena = arena_new();
	const char *cookie = arena_copy(arena, (const char *)data, length);
	struct digest found;
	struct digest own;
	struct digest again;

	require(has_token(arena, NAME TOKEN, &own));
	if (has_token(arena, cookie, &found)) {
		/* What comes behind the first changes nothing. */
		require(strstr(cookie, NAME) != NULL);
		require(has_token(
			arena, arena_printf(arena, "%s; " NAME TOKEN, cookie),
			&again));
		require(memcmp(&found, &again, sizeof(found)) == 0);
	} else {
		require(has_token(
			arena, arena_printf(arena, "%s; " NAME TOKEN, cookie),
			&again));
		require(memcmp(&own, &again, sizeof(own)) == 0);
	}
	arena_free(arena);
	return 0;
}
