/* ids.h: a set of ids, to notice one that comes twice. */
#ifndef CERES_CLI_IDS_H
#define CERES_CLI_IDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* An empty set is { 0 }. */
struct ids {
	size_t count;
	size_t room;	/* a power of two */
	int64_t *slots; /* 0 where a slot is free */
};

/* Adds an id, which is not 0. False: the set had it already. */
bool ids_add(struct ids *ids, int64_t id);

void ids_clear(struct ids *ids);

#endif
