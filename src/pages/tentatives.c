/* tentatives.c: limits how often a password may be tried. */
#include "tentatives.h"

#include "app/saisie.h"
#include "base/text.h"
#include "domain/compte.h"
#include "store/tentative.h"

struct tentatives
tentatives_of(const struct page *page, const char *identifiant)
{
	return (struct tentatives){
		.account = digest_of(text_bytes(
			arena_printf(page->arena, "account %s", identifiant))),
		.address = digest_of(text_bytes(
			arena_printf(page->arena, "address %s %s", identifiant,
				     page->request->address))),
		.since = { page->now.seconds - COMPTE_ATTEMPT_SECONDS },
	};
}

enum outcome
tentatives_check(struct page *page, const struct tentatives *tentatives,
		 const char *champ)
{
	int64_t account = 0;
	int64_t address = 0;
	enum outcome outcome;

	outcome = store_tentative_count(page->store, tentatives->account,
					tentatives->since, &account);
	if (outcome == OUTCOME_OK)
		outcome =
			store_tentative_count(page->store, tentatives->address,
					      tentatives->since, &address);
	if (outcome == OUTCOME_OK &&
	    (account >= COMPTE_ATTEMPTS || address >= COMPTE_ATTEMPTS_ADDRESS))
		saisie_refuse_at(page,
				 &compte_refusals[COMPTE_TOO_MANY_ATTEMPTS],
				 champ);
	return outcome;
}

enum outcome
tentatives_add(struct page *page, const struct tentatives *tentatives)
{
	const enum outcome outcome = store_tentative_add(
		page->store, tentatives->account, tentatives->since, page->now);

	if (outcome != OUTCOME_OK)
		return outcome;
	return store_tentative_add(page->store, tentatives->address,
				   tentatives->since, page->now);
}

enum outcome
tentatives_clear(struct page *page, const struct tentatives *tentatives)
{
	return store_tentative_clear(page->store, tentatives->address);
}
