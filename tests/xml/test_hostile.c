/* test_hostile.c: documents made to hurt: refused with a reason, fast. */
#include "../base/cases.h"

#include "reading.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

enum { ROOM = 16 << 20, SLOW_SECONDS = 3 };

#define OPEN	"<bulletin xmlns=\"urn:ceres:1\" version=\"1.9\""
#define KNOWN	" numero=\"2.0\" publics=\"centre\">"
#define HEADING "<intitule>Essai</intitule>"
#define HEAD	OPEN KNOWN HEADING "<chapeau>"
#define TAIL	"</chapeau></bulletin>"
#define CASE                                                                   \
	"<cas numero=\"1\"><situation>x</situation><effet><p>y</p></effet>"    \
	"</cas>"

/* Bytes of a document around n spaces. */
#define SPACED (sizeof(HEAD "<p>x</p>" TAIL) - 1)

/* `before`, n times `again` where each # is its number, `after`. */
static struct made_case {
	const char *name;
	const char *before;
	const char *again;
	size_t n;
	const char *after;
	enum outcome want;
	long line;
	const char *words;
} made_cases[] = {
	/* clang-format off */
	{ "40,000 attributes on one element", OPEN, " a#=\"\"", 40000, "/>", OUTCOME_TOO_LARGE, 0, "larger than 65536 bytes" },
	{ "as many attributes as fit",        OPEN, " a#=\"\"", 7000, "/>",  OUTCOME_INVALID, 1, "The attribute 'a0' is not allowed" },
	{ "the same attribute 9,000 times",   "<b", " a=\"\"", 9000, "/>",   OUTCOME_INVALID, 1, "Attribute a redefined" },
	{ "2,500 namespaces on one element",  OPEN, " xmlns:n#=\"u:#\"", 2500, "/>", OUTCOME_INVALID, 1, "The attribute 'numero' is required" },
	{ "nesting of 100,000",               HEAD, "<p>", 100000, TAIL,     OUTCOME_TOO_LARGE, 0, "larger than" },
	{ "nesting of 9,000",                 HEAD, "<p>", 9000, TAIL,       OUTCOME_INVALID, 1, "depth" },
	{ "nesting of 200",                   HEAD, "<p>", 200, TAIL,        OUTCOME_INVALID, 1, "mismatch" },
	{ "a name of 60,000 letters",         HEAD "<", "p", 60000, "/>" TAIL, OUTCOME_INVALID, 1, "Name too long" },
	{ "20,000 rules",                     HEAD "<p regles=\"R1", " R1", 20000, "\">x</p>" TAIL, OUTCOME_OK, 0, NULL },
	{ "15,000 elements side by side",     HEAD "<p>x</p>", "<a/>", 15000, TAIL, OUTCOME_INVALID, 1, "'a': This element is not expected" },
	{ "10,000 references to a character", HEAD "<p>", "&#xE9;", 10000, "</p>" TAIL, OUTCOME_OK, 0, NULL },
	{ "a comment of dashes",              "<!--", "-", 60000, "-->" HEAD "<p>x</p>" TAIL, OUTCOME_INVALID, 1, "Double hyphen within comment" },
	{ "9,000 comments",                  HEAD "<p>x</p>", "<!---->", 9000, TAIL, OUTCOME_OK, 0, NULL },
	{ "an error on line 65,000",          "", "\n", 64999, "<p>\x01</p>", OUTCOME_INVALID, 65000, "not a character of XML" },
	{ "700 cases of the same number",     HEAD "<p>x</p></chapeau>", CASE, 700, "</bulletin>", OUTCOME_INVALID, 1, "cas/@numero" },

	{ "one byte less than 64 KiB", HEAD "<p>", " ", XML_BULLETIN_LIMIT - 1 - SPACED, "x</p>" TAIL, OUTCOME_OK, 0, NULL },
	{ "64 KiB",                    HEAD "<p>", " ", XML_BULLETIN_LIMIT - SPACED, "x</p>" TAIL, OUTCOME_OK, 0, NULL },
	{ "one byte more than 64 KiB", HEAD "<p>", " ", XML_BULLETIN_LIMIT + 1 - SPACED, "x</p>" TAIL, OUTCOME_TOO_LARGE, 0, "larger than 65536 bytes" },
	/* clang-format on */
};

/* The document under construction. */
struct text {
	size_t length;
	char data[ROOM];
};

static void
add(struct text *text, const char *words, size_t number)
{
	assert(text->length + strlen(words) + 64 < ROOM);
	for (; *words; words++)
		if (*words == '#' && words[1] != 'x')
			text->length += (size_t)sprintf(
				text->data + text->length, "%zu", number);
		else
			text->data[text->length++] = *words;
}

static void
check_made(void **state)
{
	static struct text text;
	const struct made_case *c = *state;
	const clock_t start = clock();
	struct reading reading;
	char *copy;

	text.length = 0;
	add(&text, c->before, 0);
	for (size_t i = 0; i < c->n; i++)
		add(&text, c->again, i);
	add(&text, c->after, 0);
	copy = test_malloc(text.length); /* of the exact size, for ASan */
	memcpy(copy, text.data, text.length);
	reading_start(&reading, (struct bytes){ copy, text.length });
	test_free(copy);
	assert_int_equal(reading.outcome, c->want);
	if (c->words)
		reading_refused(&reading, c->line, c->words);
	assert_true(reading.complaints.count <= COMPLAINTS);
	reading_end(&reading);
	assert_true((clock() - start) / CLOCKS_PER_SEC < SLOW_SECONDS);
}

int
main(void)
{
	static struct cases cases;
	int failed;

	readings_open();
	cases_add(&cases, made_cases, sizeof(made_cases), sizeof(*made_cases),
		  check_made);
	failed = cases_run("hostile", &cases);
	readings_close();
	return failed;
}
