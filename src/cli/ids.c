/* ids.c: a set of ids, as a hash table with open addressing. */
#include "ids.h"

#include "base/arena.h"

#include <stdlib.h>

enum { FIRST_ROOM = 1024 };

/* Answers the slot where an id stands, or would stand. */
static size_t
place(const struct ids *ids, int64_t id)
{
	/* Knuth's multiplier spreads neighbouring ids. */
	size_t at = (size_t)id * 11400714819323198485ULL >> 20U;

	for (;; at++) {
		at &= ids->room - 1;
		if (!ids->slots[at] || ids->slots[at] == id)
			return at;
	}
}

static void
grow(struct ids *ids)
{
	struct ids larger = {
		.count = ids->count,
		.room = ids->room ? 2 * ids->room : FIRST_ROOM,
	};

	larger.slots = calloc(larger.room, sizeof(*larger.slots));
	if (!larger.slots)
		memory_end();
	for (size_t i = 0; i < ids->room; i++)
		if (ids->slots[i])
			larger.slots[place(&larger, ids->slots[i])] =
				ids->slots[i];
	free(ids->slots);
	*ids = larger;
}

bool
ids_add(struct ids *ids, int64_t id)
{
	size_t at;

	if (2 * ids->count >= ids->room)
		grow(ids);
	at = place(ids, id);
	if (ids->slots[at] == id)
		return false;
	ids->slots[at] = id;
	ids->count++;
	return true;
}

void
ids_clear(struct ids *ids)
{
	free(ids->slots);
	*ids = (struct ids){ 0 };
}
