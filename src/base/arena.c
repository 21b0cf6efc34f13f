/* arena.c: what a request takes is cut from chunks; with ARENA_EXACT (sanitized
 * builds) each piece is a malloc, so that ASan sees its exact bounds. */
#include "base/arena.h"

#include <inttypes.h>
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

/* Writes a number to end before `end`; answers where it begins. */
static char *
decimal(int64_t value, char *end)
{
	uint64_t left = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;

	do
		*--end = (char)('0' + left % 10);
	while ((left /= 10));
	if (value < 0)
		*--end = '-';
	return end;
}

/* Does what vsnprintf does, at a fifth of its price, for a format of nothing
 * but %s and PRId64, as most are; -1: it is another, or does not fit. */
static int
print_simple(char *line, size_t room, const char *format, va_list arguments)
{
	static const char number[] = "%" PRId64;
	size_t at = 0;

	while (*format) {
		char digits[24];
		const char *text = format;
		size_t length = (size_t)(strchrnul(format, '%') - format);

		if (length) {
			format += length;
		} else if (format[1] == 's') {
			text = va_arg(arguments, const char *);
			if (!text)
				return -1;
			length = strlen(text);
			format += 2;
		} else if (strncmp(format, number, strlen(number)) == 0) {
			char *end = digits + sizeof(digits);

			text = decimal(va_arg(arguments, int64_t), end);
			length = (size_t)(end - text);
			format += strlen(number);
		} else {
			return -1;
		}
		if (length >= room - at)
			return -1;
		memcpy(line + at, text, length);
		at += length;
	}
	line[at] = '\0';
	return (int)at;
}

char *
arena_printf(struct arena *arena, const char *format, ...)
{
	char line[512];
	va_list arguments;
	int length;
	char *text;

	va_start(arguments, format);
	length = print_simple(line, sizeof(line), format, arguments);
	va_end(arguments);
	if (length >= 0)
		return arena_copy(arena, line, (size_t)length);
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
