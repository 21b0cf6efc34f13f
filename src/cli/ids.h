/* ids.h: the ids seen so far. */
#ifndef CERES_CLI_IDS_H
#define CERES_CLI_IDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Begins as { 0 }. */
struct ids {
	size_t count;
	size_t room;	/* a power of two */
	int64_t *slots; /* 0: free */
};

/* False: it was there already. `id` is not 0. */
bool ids_add(struct ids *ids, int64_t id);

void ids_clear(struct ids *ids);

#endif
