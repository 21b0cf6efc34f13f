/* test_file.c: files are written whole or not at all. */
#include "base/file.h"
#include "base/text.h"

#include "cases.h"
#include "place.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void
a_file_is_written_in_folders_that_are_made(void **state)
{
	const struct place *place = *state;
	bool changed = false;
	struct stat about;

	umask(077);
	assert_int_equal(file_write("a/b/c.xml", text_bytes("<a/>"), &changed),
			 OUTCOME_OK);
	umask(022);
	assert_true(changed);
	assert_string_equal(place_got(place, "a/b/c.xml").data, "<a/>");
	assert_int_equal(stat("a/b/c.xml", &about), 0);
	assert_int_equal(about.st_mode & 07777, 0644);
	assert_int_equal(place_names(), 1);
}

static void
an_absolute_path_is_written(void **state)
{
	const struct place *place = *state;
	bool changed = false;
	char path[64];

	snprintf(path, sizeof(path), "%s/deep/er/file", place->folder);
	assert_int_equal(file_write(path, text_bytes("x"), &changed),
			 OUTCOME_OK);
	assert_string_equal(place_got(place, path).data, "x");
}

static void
an_unchanged_file_is_left_alone(void **state)
{
	struct timespec old[2] = { { .tv_sec = 1000 }, { .tv_sec = 1000 } };
	struct stat before, after;
	bool changed = true;

	(void)state;
	place_put("file", "same");
	assert_int_equal(utimensat(AT_FDCWD, "file", old, 0), 0);
	assert_int_equal(stat("file", &before), 0);
	assert_int_equal(file_write("file", text_bytes("same"), &changed),
			 OUTCOME_OK);
	assert_false(changed);
	assert_int_equal(stat("file", &after), 0);
	assert_int_equal(after.st_mtim.tv_sec, 1000);
	assert_int_equal(after.st_ino, before.st_ino);
}

/* At each border of the blocks that are compared. */
static void
a_changed_file_is_replaced(void **state)
{
	static const size_t lengths[] = { 1, 4, 65535, 65536, 65537, 131072 };
	const struct place *place = *state;

	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		char *data = arena_alloc(place->arena, lengths[i]);
		struct bytes bytes = { data, lengths[i] };
		bool changed = false;

		memset(data, 'a', lengths[i]);
		assert_int_equal(file_write("file", bytes, &changed),
				 OUTCOME_OK);
		assert_true(changed);
		data[lengths[i] - 1] = 'b';
		assert_int_equal(file_write("file", bytes, &changed),
				 OUTCOME_OK);
		assert_true(changed);
		assert_memory_equal(place_got(place, "file").data, data,
				    lengths[i]);
		assert_int_equal(file_write("file", bytes, &changed),
				 OUTCOME_OK);
		assert_false(changed);
		assert_int_equal(place_got(place, "file").length, lengths[i]);
	}
	assert_int_equal(place_names(), 1);
}

static void
a_longer_file_is_replaced(void **state)
{
	const struct place *place = *state;
	bool changed = false;

	place_put("file", "longer");
	assert_int_equal(file_write("file", text_bytes("long"), &changed),
			 OUTCOME_OK);
	assert_true(changed);
	assert_string_equal(place_got(place, "file").data, "long");
	assert_int_equal(file_write("file", text_bytes(""), &changed),
			 OUTCOME_OK);
	assert_true(changed);
	assert_int_equal(place_got(place, "file").length, 0);
}

/* Whoever opened the old file goes on reading the old file. */
static void
a_reader_sees_the_old_file_or_the_new(void **state)
{
	bool changed = false;
	char seen[8] = { 0 };
	int reader;

	(void)state;
	place_put("file", "old");
	reader = open("file", O_RDONLY);
	assert_int_equal(file_write("file", text_bytes("newer"), &changed),
			 OUTCOME_OK);
	assert_int_equal(read(reader, seen, sizeof(seen)), 3);
	assert_string_equal(seen, "old");
	close(reader);
}

static void
a_file_in_the_way_is_a_failure(void **state)
{
	const struct place *place = *state;
	bool changed = true;

	place_put("plain", "stays");
	assert_int_equal(file_write("plain/x", text_bytes("x"), &changed),
			 OUTCOME_FAILED);
	assert_string_equal(place_got(place, "plain").data, "stays");
}

static void
a_folder_in_the_way_is_a_failure(void **state)
{
	bool changed = true;

	(void)state;
	assert_int_equal(mkdir("folder", 0755), 0);
	assert_int_equal(file_write("folder", text_bytes("x"), &changed),
			 OUTCOME_FAILED);
	assert_int_equal(place_names(), 1); /* nothing temporary is left */
}

static void
too_long_a_name_is_a_failure(void **state)
{
	char name[5000];
	bool changed = true;

	(void)state;
	memset(name, 'n', sizeof(name));
	name[sizeof(name) - 1] = '\0';
	assert_int_equal(file_write(name, text_bytes("x"), &changed),
			 OUTCOME_FAILED);
	name[300] = '\0';
	assert_int_equal(file_write(name, text_bytes("x"), &changed),
			 OUTCOME_FAILED);
}

/* As somebody who is not root, whom no mode stops. */
static void
an_unwritable_folder_is_a_failure(void **state)
{
	int outcome;
	pid_t child;

	(void)state;
	place_put("file", "stays");
	assert_int_equal(chmod(".", 0555), 0);
	fflush(NULL);
	child = fork();
	if (child == 0) {
		bool changed = true;

		if (geteuid() == 0 && setuid(65534) != 0)
			_exit(2);
		_exit(file_write("file", text_bytes("x"), &changed) ==
					      OUTCOME_FAILED &&
				      place_names() == 1
			      ? 0
			      : 1);
	}
	assert_int_equal(waitpid(child, &outcome, 0), child);
	assert_int_equal(chmod(".", 0755), 0);
	assert_true(WIFEXITED(outcome));
	assert_int_equal(WEXITSTATUS(outcome), 0);
}

/* As on a full disk: the old file stands, nothing temporary is left. */
static void
a_write_cut_short_is_a_failure(void **state)
{
	const struct place *place = *state;
	int outcome;
	pid_t child;

	place_put("file", "stays");
	fflush(NULL);
	child = fork();
	if (child == 0) {
		const struct rlimit limit = { 3, 3 };
		bool changed = true;

		signal(SIGXFSZ, SIG_IGN);
		setrlimit(RLIMIT_FSIZE, &limit);
		_exit(file_write("file", text_bytes("longer"), &changed) ==
				      OUTCOME_FAILED
			      ? 0
			      : 1);
	}
	assert_int_equal(waitpid(child, &outcome, 0), child);
	assert_true(WIFEXITED(outcome));
	assert_int_equal(WEXITSTATUS(outcome), 0);
	assert_string_equal(place_got(place, "file").data, "stays");
	assert_int_equal(place_names(), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			a_file_is_written_in_folders_that_are_made, place_enter,
			place_leave),
		cmocka_unit_test_setup_teardown(an_absolute_path_is_written,
						place_enter, place_leave),
		cmocka_unit_test_setup_teardown(an_unchanged_file_is_left_alone,
						place_enter, place_leave),
		cmocka_unit_test_setup_teardown(a_changed_file_is_replaced,
						place_enter, place_leave),
		cmocka_unit_test_setup_teardown(a_longer_file_is_replaced,
						place_enter, place_leave),
		cmocka_unit_test_setup_teardown(
			a_reader_sees_the_old_file_or_the_new, place_enter,
			place_leave),
		cmocka_unit_test_setup_teardown(a_file_in_the_way_is_a_failure,
						place_enter, place_leave),
		cmocka_unit_test_setup_teardown(
			a_folder_in_the_way_is_a_failure, place_enter,
			place_leave),
		cmocka_unit_test_setup_teardown(too_long_a_name_is_a_failure,
						place_enter, place_leave),
		cmocka_unit_test_setup_teardown(
			an_unwritable_folder_is_a_failure, place_enter,
			place_leave),
		cmocka_unit_test_setup_teardown(a_write_cut_short_is_a_failure,
						place_enter, place_leave),
	};

	return cmocka_run_group_tests_name("file", tests, NULL, NULL);
}
