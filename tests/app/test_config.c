/* test_config.c: a file, the environment, options, each stronger. */
#include "app/config.h"

#include "../base/cases.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { OVERRIDES = 3, VARIABLES = 3, TEXT = 4096 };

static char file[] = "/tmp/ceres-config.XXXXXX";
static char log_file[] = "/tmp/ceres-config-log.XXXXXX";

static void
put(const char *path, const char *text)
{
	FILE *out = fopen(path, "w");

	assert_non_null(out);
	fputs(text, out);
	fclose(out);
}

/* Those of the tests themselves are no configuration either. */
static void
forget_variables(void)
{
	for (char **at = environ; *at;) {
		char *name = strndup(*at, strcspn(*at, "="));
		const bool ours = strcasestr(name, "ceres") != NULL;

		if (ours)
			unsetenv(name);
		at = ours ? environ : at + 1;
		free(name);
	}
}

static void
set_variable(const char *text)
{
	const char *equals = strchr(text, '=');
	char *name = strndup(text, (size_t)(equals - text));

	setenv(name, equals + 1, 1);
	free(name);
}

/* Reads the configuration; `said` is what it logs. */
static bool
load(struct config *config, struct arena *arena, const char *path,
     const char *const overrides[], char said[static TEXT])
{
	const int kept = dup(STDERR_FILENO);
	const int caught = open(log_file, O_RDWR | O_TRUNC);
	size_t count = 0;
	ssize_t length;
	bool loaded;

	while (count < OVERRIDES && overrides[count])
		count++;
	dup2(caught, STDERR_FILENO);
	loaded = config_load(config, arena, path, overrides, count);
	dup2(kept, STDERR_FILENO);
	close(kept);
	length = pread(caught, said, TEXT - 1, 0);
	close(caught);
	assert_true(length >= 0);
	said[length] = '\0';
	return loaded;
}

/* A file, variables and overrides; either the user and url that come of them,
 * or the words of the refusal, among which %s is the file. */
static struct config_case {
	const char *name;
	const char *file;
	const char *variables[VARIABLES];
	const char *overrides[OVERRIDES];
	const char *user;
	const char *url;
	const char *refusal;
} config_cases[] = {
/* clang-format off */
#define STANDARD "ceres", "http://127.0.0.1:8080", NULL
	{ "an empty file",           "", { NULL }, { NULL }, STANDARD },
	{ "comments",                "; a\n# b\n\n[database]\n; user = x\n", { NULL }, { NULL }, STANDARD },
	{ "from the file",           "[database]\nuser = a\n[site]\nurl = https://x.fr\n", { NULL }, { NULL }, "a", "https://x.fr", NULL },
	{ "with a colon",            "[database]\nuser: a\n", { NULL }, { NULL }, "a", "http://127.0.0.1:8080", NULL },
	{ "without line feed",       "[database]\nuser = a", { NULL }, { NULL }, "a", "http://127.0.0.1:8080", NULL },
	{ "CRLF",                    "[database]\r\nuser = a\r\n", { NULL }, { NULL }, "a", "http://127.0.0.1:8080", NULL },
	{ "a byte order mark",       "\xEF\xBB\xBF[database]\nuser = a\n", { NULL }, { NULL }, "a", "http://127.0.0.1:8080", NULL },
	{ "an empty value",          "[database]\nuser =\n", { NULL }, { NULL }, "", "http://127.0.0.1:8080", NULL },
	{ "an equals sign inside",   "[database]\nuser = a=b\n", { NULL }, { NULL }, "a=b", "http://127.0.0.1:8080", NULL },
	{ "a section twice",         "[database]\nname = x\n[site]\n[database]\nuser = a\n", { NULL }, { NULL }, "a", "http://127.0.0.1:8080", NULL },
	{ "slashes behind the url",  "[site]\nurl = http://x.fr/ceres//\n", { NULL }, { NULL }, "ceres", "http://x.fr/ceres", NULL },

	{ "from the environment",    "", { "CERES_DATABASE_USER=a", "CERES_SITE_URL=http://y" }, { NULL }, "a", "http://y", NULL },
	{ "the environment over the file", "[database]\nuser = a\n", { "CERES_DATABASE_USER=b" }, { NULL }, "b", "http://127.0.0.1:8080", NULL },
	{ "an empty variable counts", "[database]\nuser = a\n", { "CERES_DATABASE_USER=" }, { NULL }, "", "http://127.0.0.1:8080", NULL },
	{ "an equals sign in a variable", "", { "CERES_DATABASE_USER=a=b" }, { NULL }, "a=b", "http://127.0.0.1:8080", NULL },
	{ "others' variables",       "", { "CERESX=1", "ceres_database_user=x", "XCERES_DATABASE_USER=x" }, { NULL }, STANDARD },
	{ "an option over the file", "[database]\nuser = a\n", { NULL }, { "database.user=b" }, "b", "http://127.0.0.1:8080", NULL },
	{ "an option over the environment", "[database]\nuser = a\n", { "CERES_DATABASE_USER=b" }, { "database.user=c" }, "c", "http://127.0.0.1:8080", NULL },
	{ "the last option",         "", { NULL }, { "database.user=b", "database.user=c" }, "c", "http://127.0.0.1:8080", NULL },
	{ "an option with a dot and an equals sign", "", { NULL }, { "database.user=a.b=c" }, "a.b=c", "http://127.0.0.1:8080", NULL },
	{ "an empty option",         "[database]\nuser = a\n", { NULL }, { "database.user=" }, "", "http://127.0.0.1:8080", NULL },

	{ "no such file",            NULL, { NULL }, { NULL }, NULL, NULL, "%s: cannot be read: No such file or directory" },
	{ "an unknown key",          "[database]\nuser = a\nuzer = b\n", { NULL }, { NULL }, NULL, NULL, "%s:3: expected" },
	{ "its name",                "[database]\nuser = a\nuzer = b\n", { NULL }, { NULL }, NULL, NULL, "%s: unknown setting uzer in [database]" },
	{ "an unknown section",      "\n[databaze]\nuser = a\n", { NULL }, { NULL }, NULL, NULL, "%s:3: expected" },
	{ "a key of another section", "[site]\nuser = a\n", { NULL }, { NULL }, NULL, NULL, "%s:2: expected" },
	{ "a key without section",   "user = a\n", { NULL }, { NULL }, NULL, NULL, "%s:1: expected" },
	{ "a key in capitals",       "[database]\nUser = a\n", { NULL }, { NULL }, NULL, NULL, "%s:2: expected" },
	{ "no equals sign",          "[database]\n\nuser\n", { NULL }, { NULL }, NULL, NULL, "%s:3: expected" },
	{ "a section never closed",  "[database\nuser = a\n", { NULL }, { NULL }, NULL, NULL, "%s:1: expected" },
	{ "a key twice",             "[database]\nuser = a\nuser = b\n", { NULL }, { NULL }, NULL, NULL, "%s:3: expected" },
	{ "an indented line",        "[database]\nuser = a\n  password = b\n", { NULL }, { NULL }, NULL, NULL, "%s:3: expected" },
	{ "a line that is too long", "[database]\nuser = " "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" "\n", { NULL }, { NULL }, NULL, NULL, ": expected" },
	{ "an unknown variable",     "", { "CERES_DATABASE_UZER=a" }, { NULL }, NULL, NULL, "environment: unknown setting CERES_DATABASE_UZER" },
	{ "the beginning of one",    "", { "CERES_DATABASE=a" }, { NULL }, NULL, NULL, "unknown setting CERES_DATABASE" },
	{ "the end of one",          "", { "CERES_DATABASE_USERX=a" }, { NULL }, NULL, NULL, "unknown setting CERES_DATABASE_USERX" },
	{ "a small variable",        "", { "CERES_database_user=a" }, { NULL }, NULL, NULL, "unknown setting CERES_database_user" },
	{ "an unknown option",       "", { NULL }, { "database.uzer=a" }, NULL, NULL, "--set database.uzer=a: expected section.key=value" },
	{ "an option without dot",   "", { NULL }, { "user=a" }, NULL, NULL, "--set user=a: expected" },
	{ "an option without value", "", { NULL }, { "database.user" }, NULL, NULL, "--set database.user: expected" },
	{ "an option, equals before the dot", "", { NULL }, { "database=user.a" }, NULL, NULL, "--set database=user.a: expected" },
	{ "a url that is none",      "[site]\nurl = x.fr\n", { NULL }, { NULL }, NULL, NULL, "site.url = x.fr: expected http:// or https://" },
	{ "an ftp url",              "[site]\nurl = ftp://x.fr\n", { NULL }, { NULL }, NULL, NULL, "expected http:// or https://" },
	{ "a url without host",      "[site]\nurl = http://\n", { NULL }, { NULL }, NULL, NULL, "expected http:// or https://" },
	{ "a url with a path only",  "[site]\nurl = http:///x\n", { NULL }, { NULL }, NULL, NULL, "and a host" },
	{ "no url",                  "[site]\nurl =\n", { NULL }, { NULL }, NULL, NULL, "expected http:// or https://" },
	/* clang-format on */
};

static void
check_config(void **state)
{
	const struct config_case *c = *state;
	struct arena *arena = arena_new();
	struct config config;
	char said[TEXT];
	bool loaded;

	if (c->file)
		put(file, c->file);
	else
		unlink(file);
	for (int i = 0; i < VARIABLES && c->variables[i]; i++)
		set_variable(c->variables[i]);
	loaded = load(&config, arena, file, c->overrides, said);
	forget_variables();
	if (c->refusal) {
		char want[TEXT];

		assert_false(loaded);
		snprintf(want, sizeof(want), c->refusal, file);
		if (!strstr(said, want))
			assert_string_equal(said, want);
	} else {
		assert_string_equal(said, "");
		assert_true(loaded);
		assert_string_equal(config.database_user, c->user);
		assert_string_equal(config.site_url, c->url);
	}
	arena_free(arena);
}

static struct offset_case {
	const char *name;
	const char *text;
	bool good;
	int64_t want;
} offset_cases[] = {
	/* clang-format off */
	{ "offset: zero",            "0", true, 0 },
	{ "offset: seconds",         "12", true, 12 },
	{ "offset: backwards",       "-141000000", true, -141000000 },
	{ "offset: with a plus",     "+5", true, 5 },
	{ "offset: a century",       "3155760000", true, 3155760000 },
	{ "offset: a century back",  "-3155760000", true, -3155760000 },
	{ "offset: more",            "3155760001", false, 0 },
	{ "offset: more, back",      "-3155760001", false, 0 },
	{ "offset: the largest number", "9223372036854775807", false, 0 },
	{ "offset: too large a number", "9223372036854775808", false, 0 },
	{ "offset: the smallest",    "-9223372036854775808", false, 0 },
	{ "offset: nothing",         "", false, 0 },
	{ "offset: a sign",          "-", false, 0 },
	{ "offset: a word",          "now", false, 0 },
	{ "offset: with a unit",     "5s", false, 0 },
	{ "offset: a fraction",      "1.5", false, 0 },
	{ "offset: hexadecimal",     "0x10", false, 0 },
	{ "offset: two numbers",     "1 2", false, 0 },
	/* clang-format on */
};

static void
check_offset(void **state)
{
	const struct offset_case *c = *state;
	struct arena *arena = arena_new();
	const char *overrides[OVERRIDES] = {
		arena_printf(arena, "clock.offset=%s", c->text),
	};
	struct config config;
	char said[TEXT];

	put(file, "");
	assert_int_equal(load(&config, arena, file, overrides, said), c->good);
	if (c->good)
		assert_int_equal(config.clock_offset, c->want);
	else
		assert_non_null(strstr(said, "clock.offset"));
	arena_free(arena);
}

static struct memo_case {
	const char *name;
	const char *text;
	bool good;
	size_t want;
} memo_cases[] = {
	/* clang-format off */
	{ "memo: as delivered",      NULL,   true,  12 << 20 },
	{ "memo: none",              "0",    true,  0 },
	{ "memo: less than none",    "-1",   true,  0 },
	{ "memo: a megabyte",        "1",    true,  1 << 20 },
	{ "memo: the most",          "4096", true,  (size_t)4096 << 20 },
	{ "memo: more than the most", "4097", false, 0 },
	{ "memo: a word",            "peu",  false, 0 },
	{ "memo: with a unit",       "12M",  false, 0 },
	{ "memo: empty",             "",     false, 0 },
	/* clang-format on */
};

static void
check_memo(void **state)
{
	const struct memo_case *c = *state;
	struct arena *arena = arena_new();
	const char *overrides[OVERRIDES] = {
		c->text ? arena_printf(arena, "worker.memo=%s", c->text) : NULL,
	};
	struct config config;
	char said[TEXT];

	put(file, "");
	assert_int_equal(load(&config, arena, file, overrides, said), c->good);
	if (c->good)
		assert_int_equal(config.memo_bytes, c->want);
	else
		assert_non_null(strstr(said, "worker.memo"));
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	int failed;

	forget_variables();
	close(mkstemp(file));
	close(mkstemp(log_file));
	cases_add(&cases, config_cases, sizeof(config_cases),
		  sizeof(*config_cases), check_config);
	cases_add(&cases, offset_cases, sizeof(offset_cases),
		  sizeof(*offset_cases), check_offset);
	cases_add(&cases, memo_cases, sizeof(memo_cases), sizeof(*memo_cases),
		  check_memo);
	failed = cases_run("config", &cases);
	unlink(file);
	unlink(log_file);
	return failed;
}
