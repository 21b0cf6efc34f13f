/* test_arena.c: the memory of one request. */
#include "base/arena.h"

#include "cases.h"

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void
blocks_are_zeroed_and_aligned(void **state)
{
	struct arena *arena = arena_new();

	(void)state;
	for (size_t length = 0; length < 100; length++) {
		unsigned char *block = arena_alloc(arena, length);

		assert_int_equal((uintptr_t)block % _Alignof(max_align_t), 0);
		for (size_t i = 0; i < length; i++)
			assert_int_equal(block[i], 0);
		memset(block, 0xFF, length);
	}
	arena_free(arena);
}

static void
blocks_stay_where_they_are(void **state)
{
	struct arena *arena = arena_new();
	int *blocks[1000];

	(void)state;
	for (int i = 0; i < 1000; i++) {
		blocks[i] = arena_alloc(arena, sizeof(int));
		*blocks[i] = i;
	}
	for (int i = 0; i < 1000; i++)
		assert_int_equal(*blocks[i], i);
	arena_free(arena);
}

static void
copies_end_with_nul(void **state)
{
	struct arena *arena = arena_new();
	const char *text = "abcdef";
	char *copy = arena_copy(arena, text, 3);

	(void)state;
	assert_string_equal(copy, "abc");
	assert_string_equal(arena_copy(arena, text, 0), "");
	assert_string_equal(arena_copy(arena, NULL, 0), "");
	assert_memory_equal(arena_copy(arena, "a\0b", 3), "a\0b\0", 4);
	arena_free(arena);
}

static void
prints_whatever_its_length(void **state)
{
	struct arena *arena = arena_new();
	char *text = arena_printf(arena, "%5000s", "x");

	(void)state;
	assert_string_equal(arena_printf(arena, "%d é %s", 42, "ü"), "42 é ü");
	assert_string_equal(arena_printf(arena, "%s", ""), "");
	assert_int_equal(strlen(text), 5000);
	assert_int_equal(text[4999], 'x');
	arena_free(arena);
}

/* As printf has it, for which most formats are too simple. */
static void
prints_as_printf_does(void **state)
{
	static const int64_t numbers[] = { 0,	9,	   10,	     -1,
					   -10, INT64_MAX, INT64_MIN };
	struct arena *arena = arena_new();
	char want[1024];

	(void)state;
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		snprintf(want, sizeof(want), "<%" PRId64 "é%s>", numbers[i],
			 "%s");
		assert_string_equal(arena_printf(arena, "<%" PRId64 "é%s>",
						 numbers[i], "%s"),
				    want);
	}
	for (int length = 500; length < 520; length++) {
		memset(want, 'x', sizeof(want));
		want[length] = '\0';
		assert_string_equal(arena_printf(arena, "%s", want), want);
		assert_string_equal(arena_printf(arena, "%sy", want) + length,
				    "y");
	}
	assert_string_equal(arena_printf(arena, "5 %% of %s %c", "a", 'b'),
			    "5 % of a b");
	arena_free(arena);
}

static void
nothing_is_freed_gladly(void **state)
{
	(void)state;
	arena_free(NULL);
	arena_free(arena_new());
}

/* What a child says and how it exits, when it asks for too much. */
static void
check_end(size_t length, bool copy)
{
	char said[200] = { 0 };
	int ends[2], outcome;
	pid_t child;

	assert_int_equal(pipe(ends), 0);
	fflush(NULL);
	child = fork();
	if (child == 0) {
		dup2(ends[1], STDERR_FILENO);
		if (copy)
			arena_copy(arena_new(), "", length);
		else
			arena_alloc(arena_new(), length);
		_exit(0);
	}
	close(ends[1]);
	assert_true(read(ends[0], said, sizeof(said) - 1) > 0);
	close(ends[0]);
	assert_int_equal(waitpid(child, &outcome, 0), child);
	assert_true(WIFEXITED(outcome));
	assert_int_equal(WEXITSTATUS(outcome), 70);
	assert_string_equal(said, "ceres: out of memory, the process ends\n");
}

static void
without_memory_the_process_ends(void **state)
{
	(void)state;
	check_end(SIZE_MAX, false);
	check_end(SIZE_MAX - 15, false);
	check_end(SIZE_MAX, true);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(blocks_are_zeroed_and_aligned),
		cmocka_unit_test(blocks_stay_where_they_are),
		cmocka_unit_test(copies_end_with_nul),
		cmocka_unit_test(prints_whatever_its_length),
		cmocka_unit_test(prints_as_printf_does),
		cmocka_unit_test(nothing_is_freed_gladly),
		cmocka_unit_test(without_memory_the_process_ends),
	};

	return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
