/* arena.h: the memory of one request, freed at once. */
#ifndef CERES_BASE_ARENA_H
#define CERES_BASE_ARENA_H

#include <stddef.h>

struct arena;

/* Never NULL: without memory the process ends (see memory_end). */
struct arena *arena_new(void);

/* Frees the arena and every block taken from it. NULL is allowed. */
void arena_free(struct arena *arena);

/* Zeroed, aligned for any type, lives until arena_free; never NULL. */
void *arena_alloc(struct arena *arena, size_t length);

/* A NUL-terminated copy of the first `length` bytes. */
char *arena_copy(struct arena *arena, const char *bytes, size_t length);

/* What printf would print. */
[[gnu::format(printf, 2, 3)]] char *arena_printf(struct arena *arena,
						 const char *format, ...);

/* Memory is gone: says so and ends the process. The supervisor starts
 * another; nothing half-made has been sent. */
[[gnu::noreturn]] void memory_end(void);

#endif
