/* text.h: strings of foreign origin. */
#ifndef CERES_BASE_TEXT_H
#define CERES_BASE_TEXT_H

#include "base/bytes.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * How many leading bytes are characters that XML 1.0 allows, in well-formed
 * UTF-8 (no overlong form, no surrogate, no control character save tab, line
 * feed and carriage return). The whole length means: fit to be written.
 */
size_t text_valid_length(struct bytes bytes);

/* The bytes of a string; NULL is the empty string. */
struct bytes text_bytes(const char *text);

/* How many characters a string of well-formed UTF-8 has. */
size_t text_characters(const char *text);

/* What an address holds without any escape (RFC 3986, 2.3). */
bool text_is_unreserved(char letter);

/* Same bytes; NULL equals nothing. */
bool text_equal(const char *a, const char *b);

bool bytes_equal(struct bytes a, struct bytes b);

/* True and the number, if `text` is decimal digits only (1 to 18 of them, no
 * sign, no space, no leading zero). */
bool text_parse_id(const char *text, int64_t *id);

#endif
