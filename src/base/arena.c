/* arena.c: what a request takes is cut from chunks; with ARENA_EXACT (sanitized
 * builds) each piece is a malloc, so that ASan sees its exact bounds. */
#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifdef ARENA_EXACT
enum { CHUNK = 0 };
#else
enum { CHUNK = 16 << 10 };
#endif

struct block {
	struct block *next;
	max_align_t data[];
};

struct arena {
	struct block *blocks;
	char *next; /* what is left of the last chunk */
	size_t left;
};

struct arena *
arena_new(void)
{
	struct arena *arena = calloc(1, sizeof(*arena));

	if (!arena)
		memory_end();
	return arena;
}

void
arena_free(struct arena *arena)
{
	struct block *block;

	if (!arena)
		return;
	while ((block = arena->blocks)) {
		arena->blocks = block->next;
		free(block);
	}
	free(arena);
}

static void *
add_block(struct arena *arena, size_t length)
{
	struct block *block;
	size_t whole;

	if (__builtin_add_overflow(length, sizeof(*block), &whole))
		memory_end();
	block = malloc(whole);
	if (!block)
		memory_end();
	block->next = arena->blocks;
	arena->blocks = block;
	return block->data;
}

/* Leaves the memory as malloc does, for a caller that writes every byte. */
static void *
allocate(struct arena *arena, size_t length)
{
	const size_t align = _Alignof(max_align_t);
	void *piece;

	if (CHUNK == 0 || length > CHUNK / 4)
		return add_block(arena, length);
	length += !length;
	length = (length + align - 1) / align * align;
	if (length > arena->left) {
		arena->next = add_block(arena, CHUNK);
		arena->left = CHUNK;
	}
	piece = arena->next;
	arena->next += length;
	arena->left -= length;
	return piece;
}

void *
arena_alloc(struct arena *arena, size_t length)
{
	return memset(allocate(arena, length), 0, length);
}

char *
arena_copy(struct arena *arena, const char *bytes, size_t length)
{
	size_t whole;
	char *copy;

	if (__builtin_add_overflow(length, 1, &whole))
		memory_end();
	copy = allocate(arena, whole);
	if (length > 0)
		memcpy(copy, bytes, length);
	copy[length] = '\0';
	return copy;
}

char *
arena_printf(struct arena *arena, const char *format, ...)
{
	char line[512];
	va_list arguments;
	int length;
	char *text;

	va_start(arguments, format);
	length = vsnprintf(line, sizeof(line), format, arguments);
	va_end(arguments);
	if (length < 0)
		memory_end(); /* glibc: no memory for a conversion */
	if ((size_t)length < sizeof(line))
		return arena_copy(arena, line, (size_t)length);
	text = arena_alloc(arena, (size_t)length + 1);
	va_start(arguments, format);
	vsnprintf(text, (size_t)length + 1, format, arguments);
	va_end(arguments);
	return text;
}

void
memory_end(void)
{
	static const char line[] = "ceres: out of memory, the process ends\n";

	/* Nothing here may allocate; a lost line changes nothing. */
	if (write(STDERR_FILENO, line, sizeof(line) - 1) < 0)
		_exit(70);
	_exit(70); /* EX_SOFTWARE: the supervisor starts another */
}
