/* writer.c: a document of ours, written from its first tag to its last.
 *
 * By hand: libxml2's own writer took 60 % of what a list costs its worker. */
#include "xml/writer.h"

#include "base/text.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_ROOM = 16 << 10, DEPTH = 32 };

/* The name of an element that is open, as it stands in the document. */
struct open {
	size_t at;
	size_t length;
};

struct xml_writer {
	char *data;
	size_t length;
	size_t room;
	bool in_tag; /* of the last element that was opened */
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

/* Nothing more belongs to the start tag. */
static void
end_tag(struct xml_writer *writer)
{
	if (writer->in_tag)
		put_text(writer, ">");
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
xml_writer_close(struct xml_writer *writer, struct arena *arena)
{
	struct bytes bytes;

	while (writer->depth)
		xml_end(writer);
	put_text(writer, "\n");
	bytes.data = arena_copy(arena, writer->data, writer->length);
	bytes.length = writer->length;
	xml_writer_abandon(writer);
	return bytes;
}

void
xml_start(struct xml_writer *writer, const char *name)
{
	struct open *open = &writer->opened[writer->depth++];

	assert(writer->depth <= DEPTH);
	end_tag(writer);
	put_text(writer, "<");
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
	put_text(writer, ">");
}

/* A copy with U+FFFD for each byte that is no XML character; freed by the
 * caller. */
static char *
mend(const char *text)
{
	static const char replacement[] = "\xEF\xBF\xBD";
	struct bytes rest = text_bytes(text);
	char *mended = malloc(rest.length * strlen(replacement) + 1);
	size_t length = 0;

	if (!mended)
		memory_end();
	while (rest.length) {
		const size_t valid = text_valid_length(rest);

		memcpy(mended + length, rest.data, valid);
		length += valid;
		rest.data += valid;
		rest.length -= valid;
		if (!rest.length)
			break;
		memcpy(mended + length, replacement, strlen(replacement));
		length += strlen(replacement);
		rest.data++;
		rest.length--;
	}
	mended[length] = '\0';
	return mended;
}

static const char *
entity(char letter)
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
	case '\t':
		return "&#9;";
	case '\n':
		return "&#10;";
	default:
		return "&#13;";
	}
}

/* With an entity for each of those letters, and U+FFFD for what is no XML. */
static void
put_escaped(struct xml_writer *writer, const char *text, const char *letters)
{
	const struct bytes bytes = text_bytes(text);
	char *mended =
		text_valid_length(bytes) < bytes.length ? mend(text) : NULL;

	for (text = mended ? mended : text; *text;) {
		const size_t plain = strcspn(text, letters);

		put(writer, text, plain);
		text += plain;
		if (*text)
			put_text(writer, entity(*text++));
	}
	free(mended);
}

void
xml_attribute(struct xml_writer *writer, const char *name, const char *value)
{
	if (!value)
		return;
	assert(writer->in_tag);
	put_text(writer, " ");
	put_text(writer, name);
	put_text(writer, "=\"");
	put_escaped(writer, value, "<>&\"\t\n\r");
	put_text(writer, "\"");
}

void
xml_text(struct xml_writer *writer, const char *text)
{
	end_tag(writer);
	put_escaped(writer, text, "<>&\"\r");
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
