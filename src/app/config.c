/* config.c: reads what a deployer decides from a file, the environment and
 * options. */
#include "app/config.h"

#include "base/log.h"
#include "base/text.h"

#include <ctype.h>
#include <errno.h>
#include <ini.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A hundred years, farther than any demonstration needs. */
static const int64_t OFFSET_LIMIT = INT64_C(3155760000);
static const int64_t MEMO_LIMIT = 4096;
static const int64_t TIMEOUT_LIMIT = 600;

struct setting {
	const char *section;
	const char *key;
	size_t place; /* of the string in struct config */
	const char *standard;
};

static const struct setting settings[] = {
	/* clang-format off */
	{ "site",     "url",                offsetof(struct config, site_url),           "http://127.0.0.1:8080" },
	{ "paths",    "share",              offsetof(struct config, share),              "/usr/share/ceres" },
	{ "worker",   "socket",             offsetof(struct config, worker_socket),      "/run/ceres/worker.sock" },
	{ "worker",   "peers",              offsetof(struct config, worker_peers),       "www-data" },
	{ "worker",   "memo",               offsetof(struct config, memo_text),          "12" },
	{ "database", "socket",             offsetof(struct config, database_socket),    "/run/mysqld/mysqld.sock" },
	{ "database", "name",               offsetof(struct config, database_name),      "ceres" },
	{ "database", "user",               offsetof(struct config, database_user),      "ceres" },
	{ "database", "password",           offsetof(struct config, database_password),  "" },
	{ "database", "public_user",        offsetof(struct config, public_user),        "ceres_public" },
	{ "database", "public_password",    offsetof(struct config, public_password),    "" },
	{ "database", "migration_user",     offsetof(struct config, migration_user),     "ceres_migration" },
	{ "database", "migration_password", offsetof(struct config, migration_password), "" },
	{ "mail",     "url",                offsetof(struct config, mail_url),           "smtp://127.0.0.1:25" },
	{ "mail",     "from",               offsetof(struct config, mail_from),          "CERES <ne-pas-repondre@localhost>" },
	{ "mail",     "starttls",           offsetof(struct config, mail_starttls_text), "no" },
	{ "mail",     "ca",                 offsetof(struct config, mail_ca),            "" },
	{ "mail",     "timeout",            offsetof(struct config, mail_timeout_text),  "30" },
	{ "clock",    "offset",             offsetof(struct config, clock_offset_text),  "0" },
	/* clang-format on */
};

enum { SETTINGS = sizeof(settings) / sizeof(settings[0]) };

static const char **
place_of(struct config *config, const struct setting *setting)
{
	return (const char **)(void *)((char *)config + setting->place);
}

static const struct setting *
find(const char *section, const char *key)
{
	for (size_t i = 0; i < SETTINGS; i++)
		if (text_equal(settings[i].section, section) &&
		    text_equal(settings[i].key, key))
			return &settings[i];
	return NULL;
}

/* What the callback that reads one file is given. */
struct reading {
	struct config *config;
	struct arena *arena;
	const char *file;
	bool *given; /* in the file, SETTINGS of them */
};

static void
set(const struct reading *reading, const struct setting *setting,
    const char *value)
{
	*place_of(reading->config, setting) =
		arena_copy(reading->arena, value, strlen(value));
}

/* libinih's answer for "wrong" is 0; it then tells the line. */
static int
on_setting(void *context, const char *section, const char *key,
	   const char *value)
{
	const struct reading *reading = context;
	const struct setting *setting = find(section, key);

	if (!setting) {
		log_error("%s: unknown setting %s in [%s]", reading->file, key,
			  section);
		return 0;
	}
	/* libinih takes an indented line for a part of the value before it. */
	if (reading->given[setting - settings]) {
		log_error("%s: %s in [%s] is given twice, or the line behind "
			  "it is indented",
			  reading->file, key, section);
		return 0;
	}
	reading->given[setting - settings] = true;
	set(reading, setting, value);
	return 1;
}

static bool
read_file(const struct reading *reading)
{
	const int line = ini_parse(reading->file, on_setting,
				   (void *)(uintptr_t)reading);

	if (line > 0)
		log_error("%s:%d: expected section and key = value as in "
			  "ceres.conf(5)",
			  reading->file, line);
	if (line < 0)
		log_error("%s: cannot be read: %s", reading->file,
			  strerrordesc_np(errno));
	return line == 0;
}

static const struct setting *
find_variable(const char *name, size_t length)
{
	char variable[64];

	for (size_t i = 0; i < SETTINGS; i++) {
		const int written =
			snprintf(variable, sizeof(variable), "CERES_%s_%s",
				 settings[i].section, settings[i].key);

		for (char *at = variable; *at; at++)
			*at = (char)toupper((unsigned char)*at);
		if ((size_t)written == length &&
		    strncmp(variable, name, length) == 0)
			return &settings[i];
	}
	return NULL;
}

static bool
read_environment(const struct reading *reading)
{
	static const char prefix[] = "CERES_";
	const struct setting *setting;

	for (char **at = environ; *at; at++) {
		const size_t length = strcspn(*at, "=");

		if (strncmp(*at, prefix, strlen(prefix)) != 0)
			continue;
		setting = find_variable(*at, length);
		if (!setting) {
			log_error("environment: unknown setting %.*s",
				  (int)length, *at);
			return false;
		}
		set(reading, setting, *at + length + 1);
	}
	return true;
}

static bool
read_override(const struct reading *reading, const char *text)
{
	const char *dot = strchr(text, '.');
	const char *equals = strchr(text, '=');
	const struct setting *setting = NULL;

	if (dot && equals && dot < equals)
		setting = find(
			arena_copy(reading->arena, text, (size_t)(dot - text)),
			arena_copy(reading->arena, dot + 1,
				   (size_t)(equals - dot - 1)));
	if (!setting) {
		log_error("--set %s: expected section.key=value", text);
		return false;
	}
	set(reading, setting, equals + 1);
	return true;
}

static bool
has_host(const char *url, const char *scheme)
{
	const size_t length = strlen(scheme);

	return strncmp(url, scheme, length) == 0 && url[length] &&
	       url[length] != '/';
}

/* Reads a whole number that is no farther from zero than `limit`. */
static bool
read_number(const char *name, const char *unit, const char *text, int64_t limit,
	    int64_t *number)
{
	char *end;

	errno = 0;
	*number = strtoll(text, &end, 10);
	if (!errno && !*end && end != text && *number <= limit &&
	    *number >= -limit)
		return true;
	log_error("%s = %s: expected a number of %s", name, text, unit);
	return false;
}

static bool
finish_mail(struct config *config)
{
	if (!read_number("mail.timeout", "seconds", config->mail_timeout_text,
			 TIMEOUT_LIMIT, &config->mail_timeout))
		return false;
	if (config->mail_timeout < 1) {
		log_error("mail.timeout = %s: expected one second or more",
			  config->mail_timeout_text);
		return false;
	}
	config->mail_starttls = text_equal(config->mail_starttls_text, "yes");
	if (!config->mail_starttls &&
	    !text_equal(config->mail_starttls_text, "no")) {
		log_error("mail.starttls = %s: expected yes or no",
			  config->mail_starttls_text);
		return false;
	}
	if (has_host(config->mail_url, "smtp://") ||
	    has_host(config->mail_url, "smtps://"))
		return true;
	/* The value itself is not logged, for it may be a password. */
	log_error("mail.url: expected smtp:// or smtps:// and a host");
	return false;
}

/* Reads the settings that are no strings, or that must have a form. */
static bool
finish(struct config *config, struct arena *arena)
{
	size_t length = strlen(config->site_url);
	int64_t megabytes;

	if (!read_number("clock.offset", "seconds", config->clock_offset_text,
			 OFFSET_LIMIT, &config->clock_offset) ||
	    !read_number("worker.memo", "megabytes", config->memo_text,
			 MEMO_LIMIT, &megabytes) ||
	    !finish_mail(config))
		return false;
	config->memo_bytes = megabytes > 0 ? (size_t)megabytes << 20 : 0;
	if (!has_host(config->site_url, "http://") &&
	    !has_host(config->site_url, "https://")) {
		log_error("site.url = %s: expected http:// or https:// and a "
			  "host",
			  config->site_url);
		return false;
	}
	while (length && config->site_url[length - 1] == '/')
		length--;
	config->site_url = arena_copy(arena, config->site_url, length);
	return true;
}

bool
config_load(struct config *config, struct arena *arena, const char *file,
	    const char *const overrides[], size_t override_count)
{
	bool given[SETTINGS] = { false };
	const struct reading reading = { config, arena, file, given };

	for (size_t i = 0; i < SETTINGS; i++)
		*place_of(config, &settings[i]) = settings[i].standard;
	if (!read_file(&reading) || !read_environment(&reading))
		return false;
	for (size_t i = 0; i < override_count; i++)
		if (!read_override(&reading, overrides[i]))
			return false;
	return finish(config, arena);
}
