/* cli.c: finds the command, gives it what it needs, tells how it ended. */
#include "cli/cli.h"

#include "app/application.h"
#include "app/clock.h"
#include "base/text.h"
#include "command.h"
#include "xml/library.h"

#include <getopt.h>
#include <pwd.h>
#include <sodium.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { EXIT_DONE = 0, EXIT_REFUSED = 1, EXIT_USAGE = 2, EXIT_AGAIN = 75 };

struct verb {
	const char *noun;
	const char *verb; /* "" for a noun that stands alone */
	const char *arguments;
	size_t least; /* arguments */
	size_t most;
	const char *help;
	enum outcome (*run)(struct command *command);
};

static const struct verb verbs[] = {
	/* clang-format off */
	{ "bulletin",    "check",    "FILE...",  1, 99, "does the file follow the schema? each error with its line",  cli_bulletin_check },
	{ "bulletin",    "publish",  "FILE",     1, 1,  "publish or correct it [--draft] [--dry-run]",                cli_bulletin_publish },
	{ "bulletin",    "withdraw", "NUMERO",   1, 1,  "take it back, --reason=TEXT [--dry-run]",                    cli_bulletin_withdraw },
	{ "bulletin",    "list",     "",         0, 0,  "every bulletin, drafts too [--format=text|xml|csv]",         cli_bulletin_list },
	{ "bulletin",    "export",   "DIR",      1, 1,  "the whole rubrique as static files [--dry-run]",             cli_bulletin_export },
	{ "maintenance", "on",       "",         0, 0,  "close the application, --to=T --reason=TEXT [--from=T]",     cli_maintenance_on },
	{ "maintenance", "off",      "[ID]",     0, 1,  "open it now, or cancel the window ID",                       cli_maintenance_off },
	{ "maintenance", "list",     "",         0, 0,  "every window [--format=text|xml|csv]",                       cli_maintenance_list },
	{ "db",          "migrate",  "",         0, 0,  "bring the database to this version's schema",                cli_db_migrate },
	{ "doctor",      "",         "",         0, 0,  "configuration, database, stylesheets, socket, clock",        cli_doctor },
	/* clang-format on */
};

enum { VERBS = sizeof(verbs) / sizeof(verbs[0]) };

void
cli_say(const char *format, ...)
{
	va_list arguments;

	fputs("ceresctl: ", stderr);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fputc('\n', stderr);
}

static void
print_help(FILE *out)
{
	fputs("usage: ceresctl [-c FILE] [--set SECTION.KEY=VALUE] NOUN VERB "
	      "[OPTIONS]\n\n",
	      out);
	for (size_t i = 0; i < VERBS; i++)
		fprintf(out, "  %-11s %-8s %-8s %s\n", verbs[i].noun,
			verbs[i].verb, verbs[i].arguments, verbs[i].help);
	fputs("\nT is 2020-06-15T12:00 in Paris time, or with its offset. "
	      "Exit: 0 done, 1 refused, 2 usage, 75 try again.\n",
	      out);
}

static bool
parse_format(const char *word, enum format *format)
{
	static const char *const words[] = {
		[FORMAT_TEXT] = "text",
		[FORMAT_XML] = "xml",
		[FORMAT_CSV] = "csv",
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strcmp(words[i], word) == 0) {
			*format = (enum format)i;
			return true;
		}
	cli_say("--format=%s: expected text, xml or csv", word);
	return false;
}

static bool
parse_option(struct options *options, int option)
{
	switch (option) {
	case 'c':
		options->file = optarg;
		return true;
	case 's':
		if (options->override_count == OVERRIDES)
			return false;
		options->overrides[options->override_count++] = optarg;
		return true;
	case 'F':
		return parse_format(optarg, &options->format);
	case 'n':
		options->dry_run = true;
		return true;
	case 'd':
		options->draft = true;
		return true;
	case 'r':
		options->reason = optarg;
		return true;
	case 'f':
		options->from = optarg;
		return true;
	case 't':
		options->to = optarg;
		return true;
	default:
		return false; /* getopt has said what is wrong */
	}
}

static bool
parse(struct options *options, int argc, char **argv)
{
	static const struct option longs[] = {
		{ "config", required_argument, NULL, 'c' },
		{ "set", required_argument, NULL, 's' },
		{ "format", required_argument, NULL, 'F' },
		{ "dry-run", no_argument, NULL, 'n' },
		{ "draft", no_argument, NULL, 'd' },
		{ "reason", required_argument, NULL, 'r' },
		{ "from", required_argument, NULL, 'f' },
		{ "to", required_argument, NULL, 't' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 },
	};
	int option;

	*options = (struct options){ .file = CONFIG_DEFAULT_FILE };
	while ((option = getopt_long(argc, argv, "c:h", longs, NULL)) != -1)
		if (!parse_option(options, option))
			return false;
	return true;
}

static const struct verb *
find_verb(char *const *words, size_t count)
{
	for (size_t i = 0; i < VERBS; i++) {
		const struct verb *verb = &verbs[i];
		const size_t own = *verb->verb ? 2 : 1;

		if (count >= own && text_equal(words[0], verb->noun) &&
		    (own == 1 || text_equal(words[1], verb->verb)) &&
		    count - own >= verb->least && count - own <= verb->most)
			return verb;
	}
	return NULL;
}

static int
exit_code(enum outcome outcome)
{
	switch (outcome) {
	case OUTCOME_OK:
		return EXIT_DONE;
	case OUTCOME_BAD_REQUEST:
		return EXIT_USAGE;
	case OUTCOME_AGAIN:
	case OUTCOME_UNAVAILABLE:
		cli_say("the database is away: try again");
		return EXIT_AGAIN;
	default:
		return EXIT_REFUSED;
	}
}

/* "ceresctl:" and who the system says runs it. */
static const char *
auteur(struct arena *arena)
{
	const struct passwd *user = getpwuid(getuid());

	return user ? arena_printf(arena, "ceresctl:%.80s", user->pw_name)
		    : arena_printf(arena, "ceresctl:%u", getuid());
}

static int
run(const struct verb *verb, struct command *command, struct config *config)
{
	const struct options *options = command->options;
	struct store_settings settings;
	enum outcome outcome;

	if (!config_load(config, command->arena, options->file,
			 options->overrides, options->override_count)) {
		cli_say("the configuration is wrong: see the line above");
		return EXIT_USAGE;
	}
	command->config = config;
	command->now = clock_now(config->clock_offset);
	command->auteur = auteur(command->arena);
	settings = application_store(config);
	command->store = store_new(&settings);
	outcome = verb->run(command);
	store_free(command->store);
	if (fflush(stdout) != 0) {
		cli_say("the output could not be written");
		outcome = OUTCOME_FAILED;
	}
	return exit_code(outcome);
}

int
cli_run(int argc, char **argv, const struct route *routes)
{
	struct options options;
	struct config config;
	struct command command = { .options = &options, .routes = routes };
	const struct verb *verb;
	int code;

	if (!parse(&options, argc, argv)) {
		print_help(stderr);
		return EXIT_USAGE;
	}
	verb = find_verb(argv + optind, (size_t)(argc - optind));
	if (!verb) {
		print_help(stderr);
		return EXIT_USAGE;
	}
	xml_library_open();
	if (sodium_init() < 0 || !instant_open_zone()) {
		cli_say("the time zone Europe/Paris is missing: install the "
			"package tzdata");
		return EXIT_REFUSED;
	}
	optind += *verb->verb ? 2 : 1;
	command.arguments = (const char *const *)argv + optind;
	command.argument_count = (size_t)(argc - optind);
	command.arena = arena_new();
	code = run(verb, &command, &config);
	arena_free(command.arena);
	return code;
}

struct journal_entry
command_entry(const struct command *command, const char *noun,
	      const char *noun_id, const char *verb)
{
	return (struct journal_entry){
		.date = command->now,
		.auteur = command->auteur,
		.noun = noun,
		.noun_id = noun_id,
		.verb = verb,
	};
}
