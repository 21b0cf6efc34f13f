/* utf8.h: one character of UTF-8 at a time. */
#ifndef CERES_BASE_UTF8_H
#define CERES_BASE_UTF8_H

#include "base/bytes.h"

enum { UTF8_LONGEST = 4 }; /* bytes of a character */

/*
 * How many bytes the first character takes, 1 to 4, if it is well-formed and
 * XML 1.0 allows it; otherwise, or without bytes, 0.
 */
size_t utf8_length(struct bytes bytes);

#endif
