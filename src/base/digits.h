/* digits.h: numbers of a fixed width inside a text. */
#ifndef CERES_BASE_DIGITS_H
#define CERES_BASE_DIGITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Does `text` begin as `shape` says? In the shape a 0 stands for any digit,
 * every other character for itself. Reads no further than the first mismatch.
 */
bool digits_match(const char *text, const char *shape);

/* The value of `width` digits that digits_match has seen. */
int32_t digits_value(const char *text, size_t width);

/* Writes the last `width` digits of a value that is not negative; no NUL. */
void digits_write(char *text, size_t width, int32_t value);

#endif
