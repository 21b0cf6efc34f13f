/* bytes.h: a run of bytes that somebody else owns. */
#ifndef CERES_BASE_BYTES_H
#define CERES_BASE_BYTES_H

#include <stddef.h>

/* Not NUL-terminated unless the maker says so. */
struct bytes {
	const char *data;
	size_t length;
};

#endif
