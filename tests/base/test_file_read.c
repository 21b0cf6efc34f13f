/* test_file_read.c: files are read to their limit. */
#include "base/file.h"
#include "base/text.h"

#include "cases.h"
#include "place.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void
a_file_is_read_up_to_its_limit(void **state)
{
	const struct place *place = *state;
	struct bytes bytes = { 0 };

	place_put("five", "abcde");
	assert_int_equal(file_read(place->arena, "five", 6, &bytes),
			 OUTCOME_OK);
	assert_int_equal(file_read(place->arena, "five", 5, &bytes),
			 OUTCOME_OK);
	assert_int_equal(bytes.length, 5);
	assert_memory_equal(bytes.data, "abcde\0", 6);
	assert_int_equal(file_read(place->arena, "five", 4, &bytes),
			 OUTCOME_TOO_LARGE);
	assert_int_equal(file_read(place->arena, "five", 0, &bytes),
			 OUTCOME_TOO_LARGE);
	assert_int_equal(file_read(place->arena, "five", SIZE_MAX, &bytes),
			 OUTCOME_OK);
}

static void
an_empty_file_is_read(void **state)
{
	const struct place *place = *state;
	struct bytes bytes = { .length = 9 };

	place_put("empty", "");
	assert_int_equal(file_read(place->arena, "empty", 0, &bytes),
			 OUTCOME_OK);
	assert_int_equal(bytes.length, 0);
	assert_string_equal(bytes.data, "");
}

static void
what_is_no_file_is_told_apart(void **state)
{
	const struct place *place = *state;
	struct bytes bytes;

	place_put("plain", "");
	assert_int_equal(file_read(place->arena, "none", 10, &bytes),
			 OUTCOME_NOT_FOUND);
	assert_int_equal(file_read(place->arena, "no/such", 10, &bytes),
			 OUTCOME_NOT_FOUND);
	assert_int_equal(file_read(place->arena, ".", 10, &bytes),
			 OUTCOME_FAILED);
	assert_int_equal(file_read(place->arena, "plain/x", 10, &bytes),
			 OUTCOME_FAILED);
}

/* A pipe does not tell its length, and gives what it has in parts. */
static void
a_pipe_is_read_whole(void **state)
{
	enum { PIECES = 40, PIECE = 5000 };
	const struct place *place = *state;
	char piece[PIECE];
	struct bytes bytes = { 0 };
	pid_t child;

	memset(piece, 'p', sizeof(piece));
	assert_int_equal(mkfifo("pipe", 0600), 0);
	for (int larger = 0; larger < 2; larger++) {
		size_t limit = (size_t)PIECES * PIECE - (larger ? 1 : 0);

		fflush(NULL);
		child = fork();
		if (child == 0) {
			int pipe = open("pipe", O_WRONLY);

			for (int i = 0; i < PIECES; i++)
				if (write(pipe, piece, PIECE) != PIECE)
					_exit(1);
			_exit(0);
		}
		assert_int_equal(file_read(place->arena, "pipe", limit, &bytes),
				 larger ? OUTCOME_TOO_LARGE : OUTCOME_OK);
		assert_int_equal(bytes.length, PIECES * PIECE);
		for (size_t i = 0; i < bytes.length; i++)
			assert_int_equal(bytes.data[i], 'p');
		assert_int_equal(waitpid(child, NULL, 0), child);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_file_is_read_up_to_its_limit,
						place_enter, place_leave),
		cmocka_unit_test_setup_teardown(an_empty_file_is_read,
						place_enter, place_leave),
		cmocka_unit_test_setup_teardown(what_is_no_file_is_told_apart,
						place_enter, place_leave),
		cmocka_unit_test_setup_teardown(a_pipe_is_read_whole,
						place_enter, place_leave),
	};

	return cmocka_run_group_tests_name("file read", tests, NULL, NULL);
}
