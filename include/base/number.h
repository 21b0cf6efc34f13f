/* number.h: a number that may be missing. */
#ifndef CERES_BASE_NUMBER_H
#define CERES_BASE_NUMBER_H

#include <stdbool.h>
#include <stdint.h>

/* Without `known` the number means nothing. */
struct optional_number {
	bool known;
	int64_t number;
};

#endif
