/* codes.h: several code words, in their order. */
#ifndef CERES_BASE_CODES_H
#define CERES_BASE_CODES_H

#include <stddef.h>

struct codes {
	size_t count;
	const char *const *items;
};

#endif
