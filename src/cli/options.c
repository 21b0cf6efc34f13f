/* options.c: the options of ceresctl, whatever its command. */
#include "base/text.h"
#include "command.h"

#include <getopt.h>
#include <string.h>

enum { REASON_CHARACTERS = 1000 }; /* as the database has room */

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

/* A reason is one line that readers see. */
static bool
is_reason(const char *text)
{
	const struct bytes bytes = text_bytes(text);
	bool good = text_valid_length(bytes) == bytes.length;

	for (const char *at = text; *at; at++)
		good = good && (unsigned char)*at >= ' ';
	if (!good)
		cli_say("--reason: expected one line of text in UTF-8");
	else if (text_characters(text) > REASON_CHARACTERS)
		cli_say("--reason: expected %d characters at most",
			REASON_CHARACTERS);
	return good && text_characters(text) <= REASON_CHARACTERS;
}

/* An option that may come several times. */
static bool
add_word(const char *words[], size_t *count, size_t room)
{
	if (*count == room)
		return false;
	words[(*count)++] = optarg;
	return true;
}

/* False: `option` is none that stands alone. */
static bool
set_flag(struct options *options, int option)
{
	bool *flag = NULL;

	switch (option) {
	case 'n':
		flag = &options->dry_run;
		break;
	case 'd':
		flag = &options->draft;
		break;
	case 'R':
		flag = &options->replace;
		break;
	case 'y':
		flag = &options->yes;
		break;
	case 'h':
		flag = &options->help;
		break;
	default:
		return false;
	}
	*flag = true;
	return true;
}

/* False: getopt has said what is wrong. */
static bool
set_word(struct options *options, int option)
{
	const char **word = NULL;

	switch (option) {
	case 'f':
		word = &options->from;
		break;
	case 't':
		word = &options->to;
		break;
	case 'p':
		word = &options->profil;
		break;
	case 'D':
		word = &options->departement;
		break;
	case 'G':
		word = &options->region;
		break;
	case 'N':
		word = &options->nom;
		break;
	case 'M':
		word = &options->courriel;
		break;
	case 'P':
		word = &options->fingerprint;
		break;
	default:
		return false;
	}
	*word = optarg;
	return true;
}

static bool
parse_option(struct options *options, int option)
{
	switch (option) {
	case 'c':
		options->file = optarg;
		return true;
	case 's':
		return add_word(options->overrides, &options->override_count,
				OVERRIDES);
	case 'F':
		options->formatted = true;
		return parse_format(optarg, &options->format);
	case 'r':
		options->reason = optarg;
		return is_reason(optarg);
	case 'C':
		return add_word(options->centres, &options->centre_count,
				CENTRES);
	default:
		return set_flag(options, option) || set_word(options, option);
	}
}

bool
options_parse(struct options *options, int argc, char **argv)
{
	static const struct option longs[] = {
		{ "config", required_argument, NULL, 'c' },
		{ "set", required_argument, NULL, 's' },
		{ "format", required_argument, NULL, 'F' },
		{ "dry-run", no_argument, NULL, 'n' },
		{ "draft", no_argument, NULL, 'd' },
		{ "reason", required_argument, NULL, 'r' },
		{ "replace", no_argument, NULL, 'R' },
		{ "yes", no_argument, NULL, 'y' },
		{ "profil", required_argument, NULL, 'p' },
		{ "departement", required_argument, NULL, 'D' },
		{ "region", required_argument, NULL, 'G' },
		{ "centre", required_argument, NULL, 'C' },
		{ "nom", required_argument, NULL, 'N' },
		{ "courriel", required_argument, NULL, 'M' },
		{ "fingerprint", required_argument, NULL, 'P' },
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
