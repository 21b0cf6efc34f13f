/* options.h: the options of ceresctl, one row each. */
#ifndef CERES_CLI_OPTIONS_H
#define CERES_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

/* How a list is printed; bits, so that a command can name those it knows. */
enum format { FORMAT_TEXT = 1 << 0, FORMAT_XML = 1 << 1, FORMAT_CSV = 1 << 2 };

/* The options that only some commands have, in one set with the formats. */
enum {
	TAKES_LIST = FORMAT_TEXT | FORMAT_XML | FORMAT_CSV,
	TAKES_DRY_RUN = 1 << 3,
	TAKES_DRAFT = 1 << 4,
	TAKES_REASON = 1 << 5,
	TAKES_FROM = 1 << 6,
	TAKES_TO = 1 << 7,
	TAKES_REPLACE = 1 << 8,
	TAKES_YES = 1 << 9,
	TAKES_PROFIL = 1 << 10,
	TAKES_COMPTE = 1 << 11, /* who an account is, and of which territory */
	TAKES_FINGERPRINT = 1 << 12,
};

enum { WORDS = 100 };

/* The values of an option that may be given several times. */
struct words {
	size_t count;
	const char *items[WORDS];
};

/* What the command line says; a text that it does not give is NULL. */
struct options {
	unsigned int given; /* which of the TAKES_… and formats */
	const char *file;   /* configuration */
	struct words overrides;
	enum format format; /* 0 where none is given */
	bool dry_run;
	bool draft;
	bool help;
	bool replace;
	bool yes;
	const char *reason;
	const char *from;
	const char *to;
	const char *profil;
	const char *departement;
	const char *region;
	const char *nom;
	const char *courriel;
	const char *fingerprint;
	struct words centres; /* SIRETs */
};

enum option_kind { OPTION_FLAG, OPTION_WORD, OPTION_WORDS, OPTION_FORMAT };

/* One option. The parser, the usage and the completion of a shell read it. */
struct option_row {
	const char *name;      /* behind its two dashes */
	char letter;	       /* behind one dash; '\0': it has none */
	const char *value;     /* what a usage writes for its value */
	unsigned int takes;    /* a command has it that takes this; 0: all */
	enum option_kind kind; /* of its member */
	size_t member;	       /* of struct options */
};

extern const struct option_row option_rows[]; /* until one without a name */

/* Reads the options, wherever they stand; `optind` is then the first word that
 * is none. It answers false if one is wrong, which it has said. */
bool options_parse(struct options *options, int argc, char **argv);

enum { OPTION_VALUE = 80 };

/* What may stand for the option's value where a command takes `takes`: the
 * formats that it knows, else the row's value. */
const char *option_value(const struct option_row *row, unsigned int takes,
			 char text[OPTION_VALUE]);

#endif
