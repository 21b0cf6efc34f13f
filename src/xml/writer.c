/* writer.c: writes a document of ours from its first tag to its last. It is
 * written by hand because libxml2's own writer took 60 % of what a list costs
 * its worker. */
#include "xml/writer.h"

#include "base/utf8.h"

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_ROOM = 16 << 10, DEPTH = 32 };

/* Where the name of an open element stands in the document. */
struct open {
	size_t at;
	size_t length;
};

struct xml_writer {
	char *data;
	size_t length;
	size_t room;
	size_t taken; /* bytes that xml_writer_take has answered and that stay:
			 the names of open elements are in them */
	bool in_tag;  /* of the last element that was opened */
	size_t depth;
	struct open opened[DEPTH];
};

static void
reserve(struct xml_writer *writer, size_t length)
{
	if (length <= writer->room - writer->length)
		return;
	writer->room = 2 * (writer->room + length);
	writer->data = realloc(writer->data, writer->room);
	if (!writer->data)
		memory_end();
}

static void
put(struct xml_writer *writer, const char *data, size_t length)
{
	reserve(writer, length);
	memcpy(writer->data + writer->length, data, length);
	writer->length += length;
}

static void
put_text(struct xml_writer *writer, const char *text)
{
	put(writer, text, strlen(text));
}

static void
put_letter(struct xml_writer *writer, char letter)
{
	reserve(writer, 1);
	writer->data[writer->length++] = letter;
}

/* Ends the start tag. */
static void
end_tag(struct xml_writer *writer)
{
	if (writer->in_tag)
		put_letter(writer, '>');
	writer->in_tag = false;
}

struct xml_writer *
xml_writer_open(const char *root)
{
	struct xml_writer *writer = calloc(1, sizeof(*writer));

	if (!writer || !(writer->data = malloc(FIRST_ROOM)))
		memory_end();
	writer->room = FIRST_ROOM;
	put_text(writer, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	xml_start(writer, root);
	xml_attribute(writer, "xmlns", "urn:ceres:1");
	xml_attribute(writer, "version", "1.9");
	return writer;
}

void
xml_writer_abandon(struct xml_writer *writer)
{
	if (!writer)
		return;
	free(writer->data);
	free(writer);
}

struct bytes
xml_writer_take(struct xml_writer *writer, struct arena *arena)
{
	const size_t length = writer->length - writer->taken;
	const struct bytes bytes = {
		arena_copy(arena, writer->data + writer->taken, length), length
	};

	assert(!writer->in_tag);
	if (!writer->taken)
		writer->taken = writer->length;
	writer->length = writer->taken;
	return bytes;
}

struct bytes
xml_writer_close(struct xml_writer *writer, struct arena *arena)
{
	struct bytes bytes;

	while (writer->depth)
		xml_end(writer);
	put_text(writer, "\n");
	bytes = xml_writer_take(writer, arena);
	xml_writer_abandon(writer);
	return bytes;
}

void
xml_start(struct xml_writer *writer, const char *name)
{
	struct open *open = &writer->opened[writer->depth++];

	assert(writer->depth <= DEPTH);
	end_tag(writer);
	put_letter(writer, '<');
	*open = (struct open){ writer->length, strlen(name) };
	put(writer, name, open->length);
	writer->in_tag = true;
}

void
xml_end(struct xml_writer *writer)
{
	struct open open;

	assert(writer->depth);
	open = writer->opened[--writer->depth];
	if (writer->in_tag) {
		writer->in_tag = false;
		put_text(writer, "/>");
		return;
	}
	put_text(writer, "</");
	reserve(writer, open.length); /* what is copied must not move */
	put(writer, writer->data + open.at, open.length);
	put_letter(writer, '>');
}

/* Writes bytes as they are. */
static bool
is_plain(char letter)
{
	/* All four stand below '@', most of what is written above it. */
	const uint64_t marks = UINT64_C(1) << '<' | UINT64_C(1) << '>' |
			       UINT64_C(1) << '&' | UINT64_C(1) << '"';

	return letter >= '@' ? letter < 0x7F
			     : letter >= ' ' && !(marks >> letter & 1);
}

/* Answers the entity that a letter is written as; NULL: none. */
static const char *
entity(char letter, bool attribute)
{
	switch (letter) {
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '&':
		return "&amp;";
	case '"':
		return "&quot;";
	case '\r':
		return "&#13;";
	case '\t':
		return attribute ? "&#9;" : NULL;
	case '\n':
		return attribute ? "&#10;" : NULL;
	default:
		return NULL;
	}
}

/* Writes a character that is not plain, or U+FFFD for a byte that is none,
 * and answers how many bytes it took. */
static size_t
put_odd(struct xml_writer *writer, const char *text, bool attribute)
{
	static const char replacement[] = "\xEF\xBF\xBD";
	const char *named = entity(*text, attribute);
	const size_t length = utf8_length(
		(struct bytes){ text, strnlen(text, UTF8_LONGEST) });

	if (named)
		put_text(writer, named);
	else if (length)
		put(writer, text, length);
	else
		put_text(writer, replacement);
	return length ? length : 1;
}

static void
put_escaped(struct xml_writer *writer, const char *text, bool attribute)
{
	for (;;) {
		const char *plain = text;

		while (is_plain(*text))
			text++;
		put(writer, plain, (size_t)(text - plain));
		if (!*text)
			return;
		text += put_odd(writer, text, attribute);
	}
}

void
xml_attribute(struct xml_writer *writer, const char *name, const char *value)
{
	if (!value)
		return;
	assert(writer->in_tag);
	put_letter(writer, ' ');
	put_text(writer, name);
	put(writer, "=\"", 2);
	put_escaped(writer, value, true);
	put_letter(writer, '"');
}

void
xml_text(struct xml_writer *writer, const char *text)
{
	end_tag(writer);
	put_escaped(writer, text, false);
}

void
xml_element(struct xml_writer *writer, const char *name, const char *text)
{
	if (!text)
		return;
	xml_start(writer, name);
	xml_text(writer, text);
	xml_end(writer);
}

void
xml_raw(struct xml_writer *writer, struct bytes element)
{
	end_tag(writer);
	put(writer, element.data, element.length);
}
