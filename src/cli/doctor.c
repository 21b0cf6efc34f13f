/* doctor.c: ceresctl doctor: checks that everything CERES needs is there. */
#include "app/application.h"
#include "app/clock.h"
#include "app/transaction.h"
#include "command.h"
#include "document.h"
#include "store/bulletin.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

/* Prints one line for a check; one that fails makes the whole fail. */
[[gnu::format(printf, 3, 4)]] static bool
tell(const char *what, bool good, const char *format, ...)
{
	va_list arguments;

	printf("%-4s %-13s ", good ? "ok" : "FAIL", what);
	va_start(arguments, format);
	vprintf(format, arguments);
	va_end(arguments);
	putchar('\n');
	return good;
}

static bool
check_configuration(const struct command *command)
{
	struct stat folder;
	const char *share = command->config->share;
	const bool there = stat(share, &folder) == 0 && S_ISDIR(folder.st_mode);

	return tell("configuration", there, "%s, site %s, share %s%s",
		    command->options->file, command->config->site_url, share,
		    there ? "" : ": no such folder, set paths.share");
}

static bool
check_database(const struct command *command)
{
	const char *socket = command->config->database_socket;
	int missing = 0;
	const enum outcome outcome = application_missing(
		command->config, command->store, command->arena, &missing);

	if (outcome != OUTCOME_OK)
		return tell("database", false,
			    "%s as %s: see the line above; is MariaDB running "
			    "and are [database] socket, user and password "
			    "right?",
			    socket, command->config->database_user);
	if (missing)
		return tell("database", false,
			    "%s: its schema is not this version's: run "
			    "ceresctl db migrate",
			    socket);
	return tell("database", true, "%s, schema up to date", socket);
}

static enum outcome
count_bulletins(void *context)
{
	const struct command *command = context;
	int64_t count;

	return store_bulletin_count(command->store, &count);
}

/* Checks the account that the rubrique's pages ask with. */
static bool
check_public_account(const struct command *command)
{
	const char *user = command->config->public_user;
	const struct store_settings settings =
		application_store(command->config, ACCOUNT_PUBLIC);
	struct command other = *command;
	bool good;

	other.store = store_new(&settings, command->arena);
	good = transaction_run(other.store, STORE_READ, count_bulletins,
			       &other) == OUTCOME_OK;
	store_free(other.store);
	return tell("rubrique", good, "as %s%s", user,
		    good ? ""
			 : ": see the line above; are [database] "
			   "public_user and public_password right?");
}

static bool
check_stylesheets(const struct command *command)
{
	struct application application;
	struct xml_schema *schema = document_schema(command, "bulletin");
	const bool compiled = application_open(&application, command->config,
					       command->routes);
	const bool good = compiled && schema;

	if (compiled)
		application_close(&application);
	xml_schema_close(schema);
	return tell("stylesheets", good, "%s/xsl%s", command->config->share,
		    good ? ", all compiled" : ": see the line above");
}

static bool
accepts(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	bool connected;
	int descriptor;

	if (strlen(path) >= sizeof(address.sun_path))
		return false;
	descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (descriptor < 0)
		return false;
	memcpy(address.sun_path, path, strlen(path));
	connected = connect(descriptor, (const struct sockaddr *)&address,
			    sizeof(address)) == 0;
	close(descriptor);
	return connected;
}

/* Whoever reaches the socket can forge any request, so other users must not. */
static bool
check_socket(const struct command *command)
{
	const char *path = command->config->worker_socket;
	struct stat socket;

	if (stat(path, &socket) != 0)
		return tell("socket", false, "%s: %s: are the workers running?",
			    path, strerrordesc_np(errno));
	if (!S_ISSOCK(socket.st_mode))
		return tell("socket", false, "%s: not a socket", path);
	if (socket.st_mode & S_IRWXO)
		return tell("socket", false,
			    "%s: mode %03o lets everybody in: make it 0660",
			    path, socket.st_mode & 0777U);
	if (!accepts(path))
		return tell("socket", false, "%s: %s: are the workers running?",
			    path, strerrordesc_np(errno));
	return tell("socket", true, "%s, mode %03o", path,
		    socket.st_mode & 0777U);
}

static bool
check_clock(const struct command *command)
{
	/* Nothing was published before CERES 1.9 was written about. */
	static const struct instant floor = { 1577836800 };
	char now[INSTANT_TEXT];
	const bool sane = instant_compare(floor, clock_now(0)) < 0;

	instant_format(command->now, now);
	return tell("clock", sane, "%s, %lld s from the machine's%s", now,
		    (long long)command->config->clock_offset,
		    sane ? "" : ", which is wrong: set it");
}

enum outcome
cli_doctor(struct command *command)
{
	/* Each check is told, even after one that failed. */
	bool good = check_configuration(command);

	good &= check_database(command);
	good &= check_public_account(command);
	good &= check_stylesheets(command);
	good &= check_socket(command);
	good &= check_clock(command);
	return good ? OUTCOME_OK : OUTCOME_FAILED;
}
