/* options.c: the options of ceresctl, one row each. */
#include "options.h"

#include "base/text.h"
#include "command.h"

#include <getopt.h>
#include <stdio.h>
#include <string.h>

enum { REASON_CHARACTERS = 1000 }; /* as the database has room */

/* The kind of an option is the type of its member. */
#define MEMBER(member)                                                         \
	_Generic(((struct options *)NULL)->member,                             \
		bool: OPTION_FLAG,                                             \
		const char *: OPTION_WORD,                                     \
		struct words: OPTION_WORDS,                                    \
		enum format: OPTION_FORMAT),                                   \
		offsetof(struct options, member)

const struct option_row option_rows[] = {
	/* clang-format off */
	{ "config",      'c',  "FILE",              0,                 MEMBER(file) },
	{ "set",         '\0', "SECTION.KEY=VALUE", 0,                 MEMBER(overrides) },
	{ "help",        'h',  NULL,                0,                 MEMBER(help) },
	{ "draft",       '\0', NULL,                TAKES_DRAFT,       MEMBER(draft) },
	{ "to",          '\0', "TIME",              TAKES_TO,          MEMBER(to) },
	{ "reason",      '\0', "TEXT",              TAKES_REASON,      MEMBER(reason) },
	{ "from",        '\0', "TIME",              TAKES_FROM,        MEMBER(from) },
	{ "profil",      '\0', "centre|ud|direccte|dgefp|service", TAKES_PROFIL, MEMBER(profil) },
	{ "nom",         '\0', "TEXT",              TAKES_COMPTE,      MEMBER(nom) },
	{ "courriel",    '\0', "ADDRESS",           TAKES_COMPTE,      MEMBER(courriel) },
	{ "departement", '\0', "CODE",              TAKES_COMPTE,      MEMBER(departement) },
	{ "region",      '\0', "CODE",              TAKES_COMPTE,      MEMBER(region) },
	{ "centre",      '\0', "SIRET",             TAKES_COMPTE,      MEMBER(centres) },
	{ "replace",     '\0', NULL,                TAKES_REPLACE,     MEMBER(replace) },
	{ "yes",         '\0', NULL,                TAKES_YES,         MEMBER(yes) },
	{ "fingerprint", '\0', "F",                 TAKES_FINGERPRINT, MEMBER(fingerprint) },
	{ "format",      '\0', NULL,                TAKES_LIST,        MEMBER(format) },
	{ "dry-run",     '\0', NULL,                TAKES_DRY_RUN,     MEMBER(dry_run) },
	{ 0 },
	/* clang-format on */
};

enum { ROWS = sizeof(option_rows) / sizeof(option_rows[0]) - 1 };

static const struct {
	const char *word;
	enum format format;
} formats[] = {
	{ "text", FORMAT_TEXT },
	{ "xml", FORMAT_XML },
	{ "csv", FORMAT_CSV },
};

enum { FORMATS = sizeof(formats) / sizeof(formats[0]) };

const char *
option_value(const struct option_row *row, unsigned int takes,
	     char text[OPTION_VALUE])
{
	if (row->kind != OPTION_FORMAT)
		return row->value;
	*text = '\0';
	for (size_t i = 0; i < FORMATS; i++)
		if (takes & formats[i].format) {
			const size_t end = strlen(text);

			snprintf(text + end, OPTION_VALUE - end, "%s%s",
				 end ? "|" : "", formats[i].word);
		}
	return text;
}

static bool
parse_format(struct options *options, const char *word)
{
	for (size_t i = 0; i < FORMATS; i++)
		if (text_equal(formats[i].word, word)) {
			options->format = formats[i].format;
			options->given |= formats[i].format;
			return true;
		}
	cli_say("--format=%s: expected text, xml or csv", word);
	return false;
}

static bool
add_word(struct words *words, const char *name, const char *word)
{
	if (words->count == WORDS) {
		cli_say("--%s: expected %d times at most", name, WORDS);
		return false;
	}
	words->items[words->count++] = word;
	return true;
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

/* Puts a value into the member of the option's row. */
static bool
set(struct options *options, const struct option_row *row, const char *word)
{
	void *member = (char *)options + row->member;

	if (row->kind == OPTION_FORMAT)
		return parse_format(options, word);
	options->given |= row->takes;
	switch (row->kind) {
	case OPTION_FLAG:
		*(bool *)member = true;
		return true;
	case OPTION_WORDS:
		return add_word(member, row->name, word);
	default:
		*(const char **)member = word;
		return true;
	}
}

/* getopt answers an option's row as a number beyond all letters. */
enum { FIRST_ROW = 256 };

static const struct option_row *
find_row(int option)
{
	for (size_t i = 0; i < ROWS; i++)
		if (option == FIRST_ROW + (int)i ||
		    (option_rows[i].letter && option == option_rows[i].letter))
			return &option_rows[i];
	return NULL; /* getopt has said what is wrong */
}

/* Copies the rows as getopt wants them. */
static void
describe(struct option longs[ROWS], char letters[2 * ROWS + 1])
{
	for (size_t i = 0; i < ROWS; i++) {
		const struct option_row *row = &option_rows[i];
		const bool flag = row->kind == OPTION_FLAG;

		longs[i] = (struct option){
			.name = row->name,
			.has_arg = flag ? no_argument : required_argument,
			.val = FIRST_ROW + (int)i,
		};
		if (row->letter)
			*letters++ = row->letter;
		if (row->letter && !flag)
			*letters++ = ':';
	}
	*letters = '\0';
}

bool
options_parse(struct options *options, int argc, char **argv)
{
	struct option longs[ROWS + 1] = { 0 };
	char letters[2 * ROWS + 1];
	bool good = true;
	int option;

	describe(longs, letters);
	*options = (struct options){ .file = CONFIG_DEFAULT_FILE };
	/* Parsing goes on to the end, because the words behind a wrong
	 * option tell which usage helps. */
	while ((option = getopt_long(argc, argv, letters, longs, NULL)) != -1) {
		const struct option_row *row = find_row(option);

		good = row && set(options, row, optarg) && good;
	}
	return good && (!options->reason || is_reason(options->reason));
}
