/* complete.c: what a shell may offer next on a command line of ceresctl. */
#include "complete.h"

#include "base/text.h"
#include "verbs.h"

#include <stdio.h>
#include <string.h>

/* What stands before the cursor. */
struct line {
	const char *noun;
	const char *verb;
	const struct option_row *row; /* its value comes next */
	const char *begun;	      /* the word at the cursor */
};

/* Finds the option of a word, "--format" or "-c", that takes a value. */
static const struct option_row *
find_row(const char *word)
{
	for (const struct option_row *row = option_rows; row->name; row++)
		if (row->kind != OPTION_FLAG &&
		    (strncmp(word, "--", 2) == 0
			     ? text_equal(word + 2, row->name)
			     : word[1] == row->letter && !word[2]))
			return row;
	return NULL;
}

static void
read_word(struct line *line, const char *word)
{
	if (line->row)
		line->row = NULL;
	else if (word[0] == '-' && word[1])
		line->row = find_row(word);
	else if (!line->noun)
		line->noun = word;
	else if (!line->verb)
		line->verb = word;
}

static void
offer(const struct line *line, const char *word)
{
	if (*word && strncmp(word, line->begun, strlen(line->begun)) == 0)
		puts(word);
}

/* Offers the choices of "text|csv"; "FILE" stands for any text and offers
 * nothing. */
static void
offer_values(const struct line *line, unsigned int takes)
{
	char text[OPTION_VALUE];
	char word[OPTION_VALUE];
	const char *value = option_value(line->row, takes, text);

	if (!strchr(value, '|'))
		return;
	while (*value) {
		const size_t length = strcspn(value, "|");

		snprintf(word, sizeof(word), "%.*s", (int)length, value);
		offer(line, word);
		value += length + (value[length] == '|');
	}
}

static void
offer_options(const struct line *line, unsigned int takes)
{
	char word[OPTION_VALUE];

	for (const struct option_row *row = option_rows; row->name; row++) {
		if (row->takes && !(row->takes & takes))
			continue;
		snprintf(word, sizeof(word), "--%s%s", row->name,
			 row->kind == OPTION_FLAG ? "" : "=");
		offer(line, word);
	}
}

/* Offers each noun once, or the verbs of the noun on the line. */
static void
offer_commands(const struct line *line)
{
	const char *before = "";

	for (const struct verb *verb = verbs; verb->noun; verb++) {
		if (line->noun && text_equal(verb->noun, line->noun))
			offer(line, verb->verb);
		else if (!line->noun && !text_equal(verb->noun, before))
			offer(line, verb->noun);
		before = verb->noun;
	}
}

void
complete(char *const *words, size_t count)
{
	struct line line = { .begun = count ? words[count - 1] : "" };
	unsigned int takes = 0;

	for (size_t i = 0; i + 1 < count; i++)
		if (!text_equal(words[i], "="))
			read_word(&line, words[i]);
	if (text_equal(line.begun, "="))
		line.begun = "";
	for (const struct verb *verb = verbs; verb->noun && line.noun; verb++)
		if (text_equal(verb->noun, line.noun) &&
		    text_equal(verb->verb, line.verb ? line.verb : ""))
			takes = verb->needs | verb->takes;
	if (line.row)
		offer_values(&line, takes);
	else if (*line.begun == '-')
		offer_options(&line, takes);
	else if (!line.verb)
		offer_commands(&line);
}
