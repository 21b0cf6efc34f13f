/* cli.c: finds the command, gives it what it needs, tells how it ended. */
#include "cli/cli.h"

#include "app/application.h"
#include "app/clock.h"
#include "base/text.h"
#include "command.h"
#include "xml/library.h"

#include <pwd.h>
#include <sodium.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { EXIT_DONE = 0, EXIT_REFUSED = 1, EXIT_USAGE = 2, EXIT_AGAIN = 75 };

/* Options that only some commands have. */
enum {
	TAKES_FORMAT = 1 << 0,
	TAKES_DRY_RUN = 1 << 1,
	TAKES_DRAFT = 1 << 2,
	TAKES_REASON = 1 << 3,
	TAKES_TIMES = 1 << 4,
	TAKES_REPLACE = 1 << 5,
	TAKES_YES = 1 << 6,
	TAKES_COMPTE = 1 << 7, /* profil, territory, nom */
	TAKES_FINGERPRINT = 1 << 8,
};

struct verb {
	const char *noun;
	const char *verb; /* "" for a noun that stands alone */
	const char *arguments;
	size_t least; /* arguments */
	size_t most;
	unsigned int takes;
	const char *help;
	enum outcome (*run)(struct command *command);
};

static const struct verb verbs[] = {
	/* clang-format off */
	{ "bulletin",    "check",    "FILE...",     1, 99, 0,                             "does the file follow the schema? each error with its line",  cli_bulletin_check },
	{ "bulletin",    "publish",  "FILE",        1, 1, TAKES_DRAFT | TAKES_DRY_RUN,    "publish or correct it [--draft] [--dry-run]",                cli_bulletin_publish },
	{ "bulletin",    "withdraw", "NUMERO",      1, 1, TAKES_REASON | TAKES_DRY_RUN,   "take it back, --reason=TEXT [--dry-run]",                    cli_bulletin_withdraw },
	{ "bulletin",    "list",     "",            0, 0, TAKES_FORMAT,                   "every bulletin, drafts too [--format=text|xml|csv]",         cli_bulletin_list },
	{ "bulletin",    "export",   "DIR",         1, 1, TAKES_DRY_RUN,                  "the whole rubrique as static files [--dry-run]",             cli_bulletin_export },
	{ "mesure",      "check",    "FILE...",     1, 99, 0,                             "is the file a mesure? errors with their lines, else what happens on each border day", cli_mesure_check },
	{ "mesure",      "load",     "FILE",        1, 1, TAKES_REPLACE | TAKES_DRY_RUN,  "keep a mesure's document; --replace: instead of one never applied [--dry-run]", cli_mesure_load },
	{ "mesure",      "list",     "",            0, 0, TAKES_FORMAT,                   "every mesure that is kept [--format=text|xml|csv]",          cli_mesure_list },
	{ "mesure",      "preview",  "NOM",         1, 1, TAKES_FORMAT,                   "what it would do now; --format=csv: every session of it",    cli_mesure_preview },
	{ "mesure",      "apply",    "[NOM]",       0, 1, TAKES_YES | TAKES_FINGERPRINT | TAKES_DRY_RUN, "preview, then apply it, --yes [--fingerprint=F] [--dry-run]; without NOM: go on with what was cut off", cli_mesure_apply },
	{ "mesure",      "undo",     "NOM|PASSAGE", 1, 1, TAKES_YES | TAKES_DRY_RUN,      "take back its last passage, or that one, --yes [--dry-run]",             cli_mesure_undo },
	{ "maintenance", "on",       "",            0, 0, TAKES_TIMES | TAKES_REASON | TAKES_DRY_RUN, "close the application, --to=T --reason=TEXT [--from=T] [--dry-run]", cli_maintenance_on },
	{ "maintenance", "off",      "[ID]",        0, 1, TAKES_REASON | TAKES_DRY_RUN,   "open it now, or cancel the window ID [--dry-run]",           cli_maintenance_off },
	{ "maintenance", "list",     "",            0, 0, TAKES_FORMAT,                   "every window [--format=text|xml|csv]",                       cli_maintenance_list },
	{ "login",       "create",   "IDENTIFIANT", 1, 1, TAKES_COMPTE | TAKES_DRY_RUN,   "a new account, --profil=centre|ud|direccte|dgefp|service [--nom=TEXT] [--courriel=ADDRESS] [--departement=44] [--region=52] [--centre=SIRET]... [--dry-run]", cli_login_create },
	{ "login",       "lock",     "IDENTIFIANT", 1, 1, TAKES_REASON | TAKES_DRY_RUN,   "nobody logs in with it, its logins end [--reason=TEXT] [--dry-run]", cli_login_lock },
	{ "login",       "unlock",   "IDENTIFIANT", 1, 1, TAKES_REASON | TAKES_DRY_RUN,   "it may log in again [--reason=TEXT] [--dry-run]",            cli_login_unlock },
	{ "login",       "password", "IDENTIFIANT", 1, 1, TAKES_DRY_RUN,                  "another password, its logins end [--dry-run]",               cli_login_password },
	{ "session",     "import",   "FILE",        1, 1, TAKES_REPLACE | TAKES_DRY_RUN,  "sessions from an XML file, all or nothing [--replace] [--dry-run]", cli_session_import },
	{ "session",     "export",   "",            0, 0, TAKES_FORMAT,                   "every session, without its candidats [--format=xml|csv]",    cli_session_export },
	{ "courrier",    "send",     "",            0, 0, TAKES_DRY_RUN,                  "deliver the messages that are due by mail [--dry-run]",      cli_courrier_send },
	{ "courrier",    "remind",   "",            0, 0, TAKES_DRY_RUN,                  "tell each UD which demandes have waited for long [--dry-run]", cli_courrier_remind },
	{ "courrier",    "list",     "",            0, 0, TAKES_FORMAT,                   "messages not delivered yet, and why [--format=text|xml|csv]", cli_courrier_list },
	{ "db",          "migrate",  "",            0, 0, TAKES_DRY_RUN,                  "bring the database to this version's schema [--dry-run]",    cli_db_migrate },
	{ "db",          "backup",   "FILE|-",      1, 1, 0,                              "everything, its history too, into a file",                   cli_db_backup },
	{ "db",          "restore",  "FILE|-",      1, 1, TAKES_YES,                      "a backup in place of all there is [--yes]",                  cli_db_restore },
	{ "doctor",      "",         "",            0, 0, 0,                              "configuration, database, stylesheets, socket, clock",        cli_doctor },
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
		fprintf(out, "  %-11s %-8s %-11s %s\n", verbs[i].noun,
			verbs[i].verb, verbs[i].arguments, verbs[i].help);
	fputs("\nT is 2020-06-15T12:00 in Paris time, or with its offset; a "
	      "password is asked for, or the first line of standard input. "
	      "Exit: 0 done, 1 refused, 2 usage, 75 try again.\n",
	      out);
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

/* An option that a command would not heed is refused, not swallowed. */
static bool
takes_options(const struct verb *verb, const struct options *options)
{
	unsigned int given = 0;

	given |= options->formatted ? TAKES_FORMAT : 0U;
	given |= options->dry_run ? TAKES_DRY_RUN : 0U;
	given |= options->draft ? TAKES_DRAFT : 0U;
	given |= options->reason ? TAKES_REASON : 0U;
	given |= options->from || options->to ? TAKES_TIMES : 0U;
	given |= options->replace ? TAKES_REPLACE : 0U;
	given |= options->yes ? TAKES_YES : 0U;
	given |= options->fingerprint ? TAKES_FINGERPRINT : 0U;
	given |= options->profil || options->departement || options->region ||
				 options->nom || options->courriel ||
				 options->centre_count
			 ? TAKES_COMPTE
			 : 0U;
	if (!(given & ~verb->takes))
		return true;
	cli_say("%s %s has no such option", verb->noun, verb->verb);
	return false;
}

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
	settings = application_store(config, ACCOUNT_APPLICATION);
	command->store = store_new(&settings);
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
	int code;

	if (!options_parse(&options, argc, argv)) {
		print_help(stderr);
		return EXIT_USAGE;
	}
	if (options.help) {
		print_help(stdout);
		return EXIT_DONE;
	}
	verb = find_verb(argv + optind, (size_t)(argc - optind));
	if (!verb) {
		print_help(stderr);
		cli_say("%s %s: no such command, or not with these arguments",
			optind < argc ? argv[optind] : "(nothing)",
			optind + 1 < argc ? argv[optind + 1] : "");
		return EXIT_USAGE;
	}
	if (!takes_options(verb, &options))
		return EXIT_USAGE;
	if (!open_libraries())
		return EXIT_REFUSED;
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
