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
		return is_reason(optarg);
	case 'f':
		options->from = optarg;
		return true;
	case 't':
		options->to = optarg;
		return true;
	case 'h':
		options->help = true;
		return true;
	default:
		return false; /* getopt has said what is wrong */
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
