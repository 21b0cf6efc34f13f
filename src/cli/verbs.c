/* verbs.c: the commands of ceresctl, one row each. */
#include "verbs.h"

#include "base/text.h"

#include <string.h>

const struct verb verbs[] = {
	/* clang-format off */
	{ "bulletin",    "check",    "FILE...",     0, 0,                             "does the file follow the schema? each error with its line", cli_bulletin_check },
	{ "bulletin",    "publish",  "FILE",        0, TAKES_DRAFT | TAKES_DRY_RUN,   "publish or correct it",                                     cli_bulletin_publish },
	{ "bulletin",    "withdraw", "NUMERO",      TAKES_REASON, TAKES_DRY_RUN,      "take it back",                                              cli_bulletin_withdraw },
	{ "bulletin",    "list",     "",            0, TAKES_LIST,                    "every bulletin, drafts too",                                cli_bulletin_list },
	{ "bulletin",    "export",   "DIR",         0, TAKES_DRY_RUN,                 "the whole rubrique as static files",                        cli_bulletin_export },
	{ "mesure",      "check",    "FILE...",     0, 0,                             "is the file a mesure? errors with their lines, else what happens on each border day", cli_mesure_check },
	{ "mesure",      "load",     "FILE",        0, TAKES_REPLACE | TAKES_DRY_RUN, "keep a mesure's document; --replace: instead of one never applied", cli_mesure_load },
	{ "mesure",      "list",     "",            0, TAKES_LIST,                    "every mesure that is kept",                                 cli_mesure_list },
	{ "mesure",      "preview",  "NOM",         0, FORMAT_TEXT | FORMAT_CSV,      "what it would do now; csv: every session of it",            cli_mesure_preview },
	{ "mesure",      "apply",    "[NOM]",       0, TAKES_YES | TAKES_FINGERPRINT | TAKES_DRY_RUN, "preview, then apply it with --yes; without NOM: go on with what was cut off", cli_mesure_apply },
	{ "mesure",      "undo",     "NOM|PASSAGE", 0, TAKES_YES | TAKES_DRY_RUN,     "undo its last passage, or that one, with --yes",            cli_mesure_undo },
	{ "maintenance", "on",       "",            TAKES_TO | TAKES_REASON, TAKES_FROM | TAKES_DRY_RUN, "close the application",                    cli_maintenance_on },
	{ "maintenance", "off",      "[ID]",        0, TAKES_REASON | TAKES_DRY_RUN,  "open it now, or cancel the window ID",                      cli_maintenance_off },
	{ "maintenance", "list",     "",            0, TAKES_LIST,                    "every window",                                              cli_maintenance_list },
	{ "login",       "create",   "IDENTIFIANT", TAKES_PROFIL, TAKES_COMPTE | TAKES_DRY_RUN, "a new account",                                   cli_login_create },
	{ "login",       "lock",     "IDENTIFIANT", 0, TAKES_REASON | TAKES_DRY_RUN,  "nobody logs in with it, its logins end",                    cli_login_lock },
	{ "login",       "unlock",   "IDENTIFIANT", 0, TAKES_REASON | TAKES_DRY_RUN,  "it may log in again",                                       cli_login_unlock },
	{ "login",       "password", "IDENTIFIANT", 0, TAKES_DRY_RUN,                 "another password, its logins end",                          cli_login_password },
	{ "session",     "import",   "FILE",        0, TAKES_REPLACE | TAKES_DRY_RUN, "sessions from an XML file, all or nothing",                 cli_session_import },
	{ "session",     "export",   "",            0, FORMAT_XML | FORMAT_CSV,       "every session, without its candidats",                      cli_session_export },
	{ "courrier",    "send",     "",            0, TAKES_DRY_RUN,                 "deliver the messages that are due by mail",                 cli_courrier_send },
	{ "courrier",    "remind",   "",            0, TAKES_DRY_RUN,                 "tell each UD which demandes have waited for long",          cli_courrier_remind },
	{ "courrier",    "list",     "",            0, TAKES_LIST,                    "messages not delivered yet, and why",                       cli_courrier_list },
	{ "db",          "migrate",  "",            0, TAKES_DRY_RUN,                 "bring the database to this version's schema",               cli_db_migrate },
	{ "db",          "backup",   "FILE|-",      0, 0,                             "everything, its history too, into a file",                  cli_db_backup },
	{ "db",          "restore",  "FILE|-",      0, TAKES_YES,                     "a backup in place of all there is",                         cli_db_restore },
	{ "doctor",      "",         "",            0, 0,                             "configuration, database, stylesheets, socket, clock",       cli_doctor },
	{ 0 },
	/* clang-format on */
};

/* Do the first of `words`, two at most, begin the command? */
static bool
begins(const struct verb *verb, char *const *words, size_t count)
{
	return (count < 1 || text_equal(words[0], verb->noun)) &&
	       (count < 2 || !*verb->verb || text_equal(words[1], verb->verb));
}

const struct verb *
verb_find(char *const *words, size_t count)
{
	for (const struct verb *verb = verbs; verb->noun; verb++) {
		const char *arguments = verb->arguments;
		const size_t own = *verb->verb ? 2 : 1;
		const size_t least = own + (*arguments && *arguments != '[');
		const size_t most = own + (*arguments != '\0');

		if (count >= least &&
		    (count <= most || strstr(arguments, "...")) &&
		    begins(verb, words, count))
			return verb;
	}
	return NULL;
}

bool
verb_takes(const struct verb *verb, const struct options *options)
{
	const unsigned int takes = verb->needs | verb->takes;
	const unsigned int other = options->given & ~takes;
	char text[OPTION_VALUE];

	for (const struct option_row *row = option_rows; row->name; row++) {
		if (!(row->takes & other))
			continue;
		if (row->takes & takes)
			cli_say("%s %s takes --%s=%s", verb->noun, verb->verb,
				row->name, option_value(row, takes, text));
		else
			cli_say("%s %s has no such option: --%s", verb->noun,
				verb->verb, row->name);
		return false;
	}
	return true;
}

/* Prints " [--set=SECTION.KEY=VALUE]...", without brackets where the command
 * needs it. */
static void
print_option(FILE *out, const struct option_row *row, unsigned int takes,
	     bool needed)
{
	char text[OPTION_VALUE];
	const char *value = option_value(row, takes, text);

	fprintf(out, needed ? " --%s%s%s" : " [--%s%s%s]", row->name,
		row->kind == OPTION_FLAG ? "" : "=", value ? value : "");
	if (row->kind == OPTION_WORDS)
		fputs("...", out);
}

static void
print_verb(FILE *out, const struct verb *verb)
{
	fprintf(out, "  %s%s%s", verb->noun, *verb->verb ? " " : "",
		verb->verb);
	for (const struct option_row *row = option_rows; row->name; row++)
		if (row->takes & verb->needs)
			print_option(out, row, verb->needs, true);
	for (const struct option_row *row = option_rows; row->name; row++)
		if (row->takes & verb->takes)
			print_option(out, row, verb->takes, false);
	fprintf(out, "%s%s\n      %s\n", *verb->arguments ? " " : "",
		verb->arguments, verb->help);
}

/* Counts how many of `words` begin a command. */
static size_t
count_known(char *const *words, size_t count)
{
	size_t known = 0;

	for (const struct verb *verb = verbs; verb->noun; verb++)
		for (size_t i = known + 1; i <= count && i <= 2; i++)
			if (begins(verb, words, i))
				known = i;
	return known;
}

void
verb_print_usage(FILE *out, char *const *words, size_t count)
{
	const size_t known = count_known(words, count);

	fputs("usage: ceresctl", out);
	for (const struct option_row *row = option_rows; row->name; row++)
		if (!row->takes)
			print_option(out, row, 0, false);
	fputs(" NOUN VERB [OPTIONS]\n\n", out);
	for (const struct verb *verb = verbs; verb->noun; verb++)
		if (begins(verb, words, known))
			print_verb(out, verb);
	fputs("\nTIME is 2020-06-15T12:00 in Paris time, or with its offset; a "
	      "password is asked for, or the first line of standard input. "
	      "Exit: 0 done, 1 refused, 2 usage, 75 try again.\n",
	      out);
}
