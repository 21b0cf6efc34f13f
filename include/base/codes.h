/* codes.h: several code words, in their order. */
#ifndef CERES_BASE_CODES_H
#define CERES_BASE_CODES_H

#include <stdbool.h>
#include <stddef.h>

struct codes {
	size_t count;
	const char *const *items;
};

/* Is this code one of them? */
bool codes_have(const struct codes *codes, const char *code);

#endif
