/* test_password.c: hashes that fit one password, two at once on a machine. */
#include "app/password.h"

#include "../base/cases.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Places are files beside it, in the folder of the test. */
static const struct config config = { .worker_socket = "./socket" };

/* Each test has a folder of its own. */
static int
enter(void **state)
{
	static char folder[] = "/tmp/ceres-password.XXXXXX";

	memset(strchr(folder, '.') + 1, 'X', 6);
	*state = folder;
	return mkdtemp(folder) && chdir(folder) == 0 ? 0 : -1;
}

static int
leave(void **state)
{
	unlink("password-0.lock");
	unlink("password-1.lock");
	return chdir("/") == 0 && rmdir(*state) == 0 ? 0 : -1;
}

static bool
fits(const char *hash, const char *password)
{
	bool fit = true;

	assert_int_equal(password_verify(&config, hash, password, &fit),
			 OUTCOME_OK);
	return fit;
}

static void
a_hash_fits_its_password_only(void **state)
{
	char first[PASSWORD_HASH];
	char second[PASSWORD_HASH];

	(void)state;
	assert_int_equal(password_hash(&config, "mot de passe é", first),
			 OUTCOME_OK);
	assert_int_equal(password_hash(&config, "mot de passe é", second),
			 OUTCOME_OK);
	assert_memory_equal(first, "$argon2id$v=19$m=19456,t=2,p=1$", 31);
	assert_string_not_equal(first, second);
	assert_true(fits(first, "mot de passe é"));
	assert_true(fits(second, "mot de passe é"));
	assert_false(fits(first, "mot de passe e"));
	assert_false(fits(first, "mot de passe é "));
	assert_false(fits(first, "Mot de passe é"));
	assert_false(fits(first, ""));
	assert_false(fits(first, first));
}

static void
what_is_no_hash_fits_nothing(void **state)
{
	(void)state;
	assert_false(fits("", ""));
	assert_false(fits("x", "x"));
	assert_false(fits(NULL, ""));
	assert_false(fits(NULL, "demonstration"));
	assert_false(fits("$argon2id$v=19$m=19456,t=2,p=1$", ""));
}

static double
seconds_of(const char *hash)
{
	struct timespec start, end;

	clock_gettime(CLOCK_MONOTONIC, &start);
	assert_false(fits(hash, "un mot de passe"));
	clock_gettime(CLOCK_MONOTONIC, &end);
	return (double)(end.tv_sec - start.tv_sec) +
	       (double)(end.tv_nsec - start.tv_nsec) / 1e9;
}

/* Who tries names must not learn from the time which exist. */
static void
nobody_takes_as_long_as_somebody(void **state)
{
	char hash[PASSWORD_HASH];
	double known = 1e9, unknown = 1e9;

	(void)state;
	assert_int_equal(password_hash(&config, "autre chose", hash),
			 OUTCOME_OK);
	/* The best of each: the machine may be busy meanwhile. */
	for (int i = 0; i < 5; i++) {
		const double somebody = seconds_of(hash);
		const double nobody = seconds_of(NULL);

		known = somebody < known ? somebody : known;
		unknown = nobody < unknown ? nobody : unknown;
	}
	assert_true(unknown > known / 4 && unknown < known * 4);
}

static int
take(int number)
{
	char path[32];
	int file;

	snprintf(path, sizeof(path), "password-%d.lock", number);
	file = open(path, O_CREAT | O_RDONLY | O_CLOEXEC, 0644);
	assert_true(file >= 0);
	assert_int_equal(flock(file, LOCK_EX | LOCK_NB), 0);
	return file;
}

/* Three processes; two hold their places as long as this one wants. */
static void
a_third_waits_for_a_place(void **state)
{
	const int first = take(0);
	const int second = take(1);
	char hash[PASSWORD_HASH];
	int ends[2];
	pid_t child;
	char byte;

	(void)state;
	assert_int_equal(pipe(ends), 0);
	child = fork();
	if (child == 0) {
		close(first);
		close(second);
		byte = (char)password_hash(&config, "x", hash);
		_exit(write(ends[1], &byte, 1) == 1 ? 0 : 1);
	}
	assert_int_equal(fcntl(ends[0], F_SETFL, O_NONBLOCK), 0);
	usleep(300 * 1000);
	assert_int_equal(read(ends[0], &byte, 1), -1);
	assert_int_equal(errno, EAGAIN);
	close(second);
	assert_int_equal(fcntl(ends[0], F_SETFL, 0), 0);
	assert_int_equal(read(ends[0], &byte, 1), 1);
	assert_int_equal(byte, OUTCOME_OK);
	assert_int_equal(waitpid(child, NULL, 0), child);
	close(first);
	close(ends[0]);
	close(ends[1]);
}

/* Also where its owner was killed: the kernel keeps the places. */
static void
a_place_is_free_again(void **state)
{
	char hash[PASSWORD_HASH];
	int ends[2];
	pid_t child;
	char byte;

	(void)state;
	assert_int_equal(pipe(ends), 0);
	child = fork();
	if (child == 0) {
		take(0);
		take(1);
		_exit(write(ends[1], "", 1) == 1 ? 0 : 1);
	}
	assert_int_equal(read(ends[0], &byte, 1), 1);
	assert_int_equal(waitpid(child, NULL, 0), child);
	for (int i = 0; i < 3; i++)
		assert_int_equal(password_hash(&config, "x", hash), OUTCOME_OK);
	/* And nothing of ours still holds them. */
	close(take(0));
	close(take(1));
	close(ends[0]);
	close(ends[1]);
}

static void
nobody_waits_for_ever(void **state)
{
	const int first = take(0);
	const int second = take(1);
	char hash[PASSWORD_HASH];
	bool fit;
	const time_t start = time(NULL);

	(void)state;
	assert_int_equal(password_verify(&config, NULL, "x", &fit),
			 OUTCOME_UNAVAILABLE);
	assert_true(time(NULL) - start >= 4 && time(NULL) - start <= 15);
	close(first);
	close(second);
	assert_int_equal(password_hash(&config, "x", hash), OUTCOME_OK);
}

static void
without_a_folder_nothing_is_hashed(void **state)
{
	const struct config wrong = { .worker_socket = "none/socket" };
	char hash[PASSWORD_HASH];
	bool fit;

	(void)state;
	assert_int_equal(password_hash(&wrong, "x", hash), OUTCOME_UNAVAILABLE);
	assert_int_equal(password_verify(&wrong, NULL, "x", &fit),
			 OUTCOME_UNAVAILABLE);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, enter, leave)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_hash_fits_its_password_only),
		TEST(what_is_no_hash_fits_nothing),
		TEST(nobody_takes_as_long_as_somebody),
		TEST(a_third_waits_for_a_place),
		TEST(a_place_is_free_again),
		TEST(nobody_waits_for_ever),
		TEST(without_a_folder_nothing_is_hashed),
	};

	return cmocka_run_group_tests_name("password", tests, NULL, NULL);
}
