/* cli.c: finds the command, gives it what it needs, tells how it ended. */
#include "cli/cli.h"

#include "app/application.h"
#include "app/clock.h"
#include "base/text.h"
#include "complete.h"
#include "verbs.h"
#include "xml/library.h"

#include <pwd.h>
#include <sodium.h>
#include <stdio.h>
#include <unistd.h>

enum { EXIT_DONE = 0, EXIT_REFUSED = 1, EXIT_USAGE = 2, EXIT_AGAIN = 75 };

static bool
open_libraries(void)
{
	xml_library_open();
	if (!instant_open_zone())
		cli_say("the time zone Europe/Paris is missing: install the "
			"package tzdata");
	else if (sodium_init() < 0)
		cli_say("libsodium cannot be used: does this system give "
			"random bytes?");
	else
		return true;
	return false;
}

static int
exit_code(enum outcome outcome, bool told)
{
	switch (outcome) {
	case OUTCOME_OK:
		return EXIT_DONE;
	case OUTCOME_BAD_REQUEST:
		return EXIT_USAGE;
	case OUTCOME_AGAIN:
	case OUTCOME_UNAVAILABLE:
		if (!told)
			cli_say("the database is away: try again");
		return EXIT_AGAIN;
	default:
		return EXIT_REFUSED;
	}
}

/* Answers "ceresctl:" followed by the name of the user who runs it. */
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
			 options->overrides.items, options->overrides.count)) {
		cli_say("the configuration is wrong: see the line above");
		return EXIT_USAGE;
	}
	command->config = config;
	command->now = clock_now(config->clock_offset);
	command->auteur = auteur(command->arena);
	settings = application_store(config, ACCOUNT_APPLICATION);
	command->store = store_new(&settings, command->arena);
	outcome = verb->run(command);
	store_free(command->store);
	if (fflush(stdout) != 0) {
		cli_say("the output could not be written");
		outcome = OUTCOME_FAILED;
	}
	return exit_code(outcome, command->told);
}

int
cli_run(int argc, char **argv, const struct route *routes)
{
	struct options options;
	struct config config;
	struct command command = { .options = &options, .routes = routes };
	const struct verb *verb;
	bool good;
	int code;

	if (argc > 1 && text_equal(argv[1], "complete")) {
		complete(argv + 2, (size_t)argc - 2);
		return EXIT_DONE;
	}
	good = options_parse(&options, argc, argv);
	argv += optind;
	argc -= optind;
	if (!good || options.help) {
		verb_print_usage(good ? stdout : stderr, argv, (size_t)argc);
		return good ? EXIT_DONE : EXIT_USAGE;
	}
	verb = verb_find(argv, (size_t)argc);
	if (!verb) {
		verb_print_usage(stderr, argv, (size_t)argc);
		cli_say("%s %s: no such command, or not with these arguments",
			argc > 0 ? argv[0] : "(nothing)",
			argc > 1 ? argv[1] : "");
		return EXIT_USAGE;
	}
	if (!verb_takes(verb, &options))
		return EXIT_USAGE;
	if (!options.format &&
	    (verb->takes & TAKES_LIST) == (FORMAT_XML | FORMAT_CSV))
		options.format = FORMAT_XML;
	if (!open_libraries())
		return EXIT_REFUSED;
	command.arguments = (const char *const *)argv + (*verb->verb ? 2 : 1);
	command.argument_count = (size_t)argc - (*verb->verb ? 2 : 1);
	command.arena = arena_new();
	code = run(verb, &command, &config);
	arena_free(command.arena);
	return code;
}
