/* envoi.c: a form that is sent is done once, however often it comes. */
#include "envoi.h"

#include "app/login.h"
#include "app/saisie.h"
#include "base/text.h"
#include "store/envoi.h"

#include <sodium.h>
#include <string.h>

static bool
read_cle(const struct page *page, struct digest *cle)
{
	const char *text = fields_value(&page->sent, "cle");
	size_t length = 0;

	return strlen(text) == DIGEST_TEXT - 1 &&
	       sodium_hex2bin(cle->value, sizeof(cle->value), text,
			      strlen(text), NULL, &length, NULL) == 0 &&
	       length == sizeof(cle->value);
}

/* Takes the fields of a form that came with a file, not its bytes: a browser
 * chooses another boundary each time. */
static struct bytes
parts(const struct page *page)
{
	const struct fields *sent = &page->sent;
	size_t length = 0;
	char *text;
	char *at;

	for (size_t i = 0; i < sent->count; i++)
		length += strlen(sent->items[i].name) +
			  strlen(sent->items[i].value) + 2;
	at = text = arena_alloc(page->arena, length + 1);
	/* Each text is digested with its NUL, so that no two contents are
	 * the same bytes. */
	for (size_t i = 0; i < sent->count; i++) {
		at = stpcpy(at, sent->items[i].name) + 1;
		at = stpcpy(at, sent->items[i].value) + 1;
	}
	return (struct bytes){ text, length };
}

static struct digest
content(const struct page *page)
{
	return digest_of(fields_have_parts(page->request)
				 ? parts(page)
				 : page->request->body);
}

/* Digests whose form it is, where it goes and what is in it. */
static struct digest
fingerprint(const struct page *page)
{
	char text[DIGEST_TEXT];

	digest_format(content(page), text);
	return digest_of(text_bytes(arena_printf(
		page->arena, "%lld %s %s\n%s", (long long)page->actor->compte,
		page->actor->jeton, page->path, text)));
}

static enum outcome
begin_keyed(struct page *page, bool *done)
{
	const struct digest empreinte = fingerprint(page);
	struct envoi envoi = { .empreinte = empreinte };
	enum outcome outcome;

	if (!read_cle(page, &envoi.cle)) {
		saisie_refuse(page, &saisie_refusals[SAISIE_WITHOUT_CLE]);
		return saisie_outcome(page);
	}
	outcome = store_envoi_add(page->store, &envoi, page->now);
	if (outcome != OUTCOME_CONFLICT)
		return outcome;
	outcome = store_envoi_find(page->store, &envoi);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (!digest_equal(envoi.empreinte, empreinte)) {
		saisie_refuse(page, &saisie_refusals[SAISIE_USED_CLE]);
		return saisie_outcome(page);
	}
	/* A dry run leads nowhere and is simply made again. */
	*done = *envoi.lieu;
	page->location = *done ? envoi.lieu : NULL;
	return OUTCOME_OK;
}

enum outcome
envoi_begin(struct page *page, bool *done)
{
	const enum guard guard = page->route->guard;

	*done = false;
	if (guard == GUARD_NONE)
		return OUTCOME_OK;
	if (!login_owns(page, fields_value(&page->sent, "jeton"))) {
		saisie_refuse(page, &saisie_refusals[SAISIE_WRONG_JETON]);
		return saisie_outcome(page);
	}
	return guard == GUARD_CLE ? begin_keyed(page, done) : OUTCOME_OK;
}

enum outcome
envoi_end(struct page *page)
{
	struct envoi envoi = { .lieu = page->location };

	if (page->route->guard != GUARD_CLE || !page->location ||
	    !read_cle(page, &envoi.cle))
		return OUTCOME_OK;
	return store_envoi_done(page->store, &envoi);
}
