/* test_multipart.c: forms that carry a file, also those that no browser
 * sends. */
#include "http/multipart.h"

#include "base/text.h"

#include "../base/cases.h"

#include <string.h>

#define PART(name, value)                                                      \
	"--b\r\nContent-Disposition: form-data; name=\"" name                  \
	"\"\r\n\r\n" value "\r\n"
#define END "--b--\r\n"

static struct multipart_case {
	const char *name;
	const char *text;
	enum outcome want;
	const char *fields;   /* "name=value|…" */
	const char *boundary; /* NULL: "b" */
	size_t length;	      /* of text; 0: of the string */
} multipart_cases[] = {
	/* clang-format off */
	{ "no part",              END, OUTCOME_OK, "" },
	{ "one part",             PART("a", "b") END, OUTCOME_OK, "a=b|" },
	{ "two parts",            PART("a", "b") PART("c", "d") END, OUTCOME_OK, "a=b|c=d|" },
	{ "a name twice",         PART("a", "1") PART("a", "2") END, OUTCOME_OK, "a=1|a=2|" },
	{ "no value",             PART("a", "") END, OUTCOME_OK, "a=|" },
	{ "no line behind the end", PART("a", "b") "--b--", OUTCOME_OK, "a=b|" },
	{ "what follows the end", PART("a", "b") END "more", OUTCOME_OK, "a=b|" },
	{ "a file",               "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"x.csv\"\r\n"
				  "Content-Type: text/csv\r\n\r\n1;2\r\n3;4\r\n\r\n" END, OUTCOME_OK, "a=1;2\n3;4\n|" },
	{ "no file chosen",       "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"\"\r\n"
				  "Content-Type: application/octet-stream\r\n\r\n\r\n" END, OUTCOME_OK, "a=|" },
	{ "a file that is no text", "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"x.xlsx\"\r\n"
				  "\r\nPK\3\4\r\n" END, OUTCOME_OK, "a=" FIELDS_NO_TEXT "|" },
	{ "lines",                PART("a", "1\r\n\r\n2\n3\r4") END, OUTCOME_OK, "a=1\n\n2\n3\n4|" },
	{ "a word processor's lines", PART("a", "1\v2\f3") END, OUTCOME_OK, "a=1\n2\n3|" },
	{ "what looks like an escape", PART("a", "%41+&c=d") END, OUTCOME_OK, "a=%41+&c=d|" },
	{ "the delimiter inside a line", PART("a", "x--b--") END, OUTCOME_OK, "a=x--b--|" },
	{ "a browser's boundary", "------WebKitFormBoundary1\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n------WebKitFormBoundary1--\r\n",
				  OUTCOME_OK, "a=b|", "----WebKitFormBoundary1" },

	{ "nothing",              "", OUTCOME_BAD_REQUEST, "" },
	{ "no boundary",          PART("a", "b") END, OUTCOME_BAD_REQUEST, "", "" },
	{ "a boundary too long",  PART("a", "b") END, OUTCOME_BAD_REQUEST, "",
				  "12345678901234567890123456789012345678901234567890123456789012345678901" },
	{ "another boundary",     PART("a", "b") END, OUTCOME_BAD_REQUEST, "", "c" },
	{ "something before",     "x" PART("a", "b") END, OUTCOME_BAD_REQUEST, "" },
	{ "a delimiter alone",    "--b", OUTCOME_BAD_REQUEST, "" },
	{ "half an end",          "--b-", OUTCOME_BAD_REQUEST, "" },
	{ "no end",               PART("a", "b"), OUTCOME_BAD_REQUEST, "" },
	{ "no end of the value",  "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb", OUTCOME_BAD_REQUEST, "" },
	{ "no end of the headers", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n", OUTCOME_BAD_REQUEST, "" },
	{ "no headers",           "--b\r\n\r\nb\r\n" END, OUTCOME_BAD_REQUEST, "" },
	{ "no name",              "--b\r\nContent-Type: text/plain\r\n\r\nb\r\n" END, OUTCOME_BAD_REQUEST, "" },
	{ "no end of the name",   "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nb\r\n" END, OUTCOME_BAD_REQUEST, "" },
	{ "the name in the value", "--b\r\nX: y\r\n\r\nform-data; name=\"a\"\r\n" END, OUTCOME_BAD_REQUEST, "" },
	{ "Latin-1",              PART("a", "\xE9") END, OUTCOME_BAD_REQUEST, "" },
	{ "a NUL",                PART("a", "b\0c") END, OUTCOME_BAD_REQUEST, "", NULL, sizeof(PART("a", "b\0c") END) - 1 },
	/* clang-format on */
};

/* The fields as the table writes them. */
static void
assert_fields(struct arena *arena, const struct fields *fields,
	      const char *want)
{
	const char *text = "";

	for (size_t i = 0; i < fields->count; i++)
		text = arena_printf(arena, "%s%s=%s|", text,
				    fields->items[i].name,
				    fields->items[i].value);
	assert_string_equal(text, want);
}

static void
check_multipart(void **state)
{
	const struct multipart_case *c = *state;
	const char *boundary = c->boundary ? c->boundary : "b";
	struct arena *arena = arena_new();
	struct bytes body = text_bytes(c->text);
	struct fields fields;

	/* Without a NUL behind it, as a request's body has none. */
	body.length = c->length ? c->length : body.length;
	body.data = memcpy(test_malloc(body.length + !body.length), body.data,
			   body.length);
	assert_int_equal(multipart_parse(arena, body, boundary, &fields),
			 c->want);
	test_free((void *)(uintptr_t)body.data);
	assert_fields(arena, &fields, c->fields);
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;

	cases_add(&cases, multipart_cases, sizeof(multipart_cases),
		  sizeof(multipart_cases[0]), check_multipart);
	return cases_run("multipart", &cases);
}
