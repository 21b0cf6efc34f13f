/* writer.c: a document of ours, written from its first tag to its last. */
#include "xml/writer.h"

#include "base/text.h"

#include <assert.h>
#include <libxml/xmlwriter.h>
#include <stdlib.h>
#include <string.h>

static const char namespace[] = "urn:ceres:1";
static const char version[] = "1.9";

struct xml_writer {
	xmlBuffer *buffer;
	xmlTextWriter *writer;
};

/* Wrong order of calls is all that can fail: memory that is gone ends the
 * process before. */
static void
must(int written)
{
	assert(written >= 0);
	(void)written;
}

struct xml_writer *
xml_writer_open(const char *root)
{
	struct xml_writer *writer = malloc(sizeof(*writer));

	if (!writer)
		memory_end();
	writer->buffer = xmlBufferCreateSize(16384);
	writer->writer = xmlNewTextWriterMemory(writer->buffer, 0);
	must(xmlTextWriterWriteString(
		writer->writer,
		BAD_CAST "")); /* the library wants a first event */
	must(xmlTextWriterWriteRaw(
		writer->writer,
		BAD_CAST "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
	xml_start(writer, root);
	xml_attribute(writer, "xmlns", namespace);
	xml_attribute(writer, "version", version);
	return writer;
}

void
xml_writer_abandon(struct xml_writer *writer)
{
	if (!writer)
		return;
	xmlFreeTextWriter(writer->writer);
	xmlBufferFree(writer->buffer);
	free(writer);
}

struct bytes
xml_writer_close(struct xml_writer *writer, struct arena *arena)
{
	struct bytes bytes;
	size_t length;

	must(xmlTextWriterEndDocument(writer->writer));
	must(xmlTextWriterFlush(writer->writer));
	length = (size_t)xmlBufferLength(writer->buffer);
	bytes.data = arena_copy(
		arena, (const char *)xmlBufferContent(writer->buffer), length);
	bytes.length = length;
	xml_writer_abandon(writer);
	return bytes;
}

void
xml_start(struct xml_writer *writer, const char *name)
{
	must(xmlTextWriterStartElement(writer->writer, BAD_CAST name));
}

void
xml_end(struct xml_writer *writer)
{
	must(xmlTextWriterEndElement(writer->writer));
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

/* `text` itself where it may be written, else a copy in *mended. */
static const char *
fit(const char *text, char **mended)
{
	const struct bytes bytes = text_bytes(text);

	*mended = text_valid_length(bytes) < bytes.length ? mend(text) : NULL;
	return *mended ? *mended : text;
}

void
xml_attribute(struct xml_writer *writer, const char *name, const char *value)
{
	char *mended;

	if (!value)
		return;
	value = fit(value, &mended);
	must(xmlTextWriterWriteAttribute(writer->writer, BAD_CAST name,
					 BAD_CAST value));
	free(mended);
}

void
xml_text(struct xml_writer *writer, const char *text)
{
	char *mended;

	text = fit(text, &mended);
	must(xmlTextWriterWriteString(writer->writer, BAD_CAST text));
	free(mended);
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
	must(xmlTextWriterWriteRawLen(writer->writer, BAD_CAST element.data,
				      (int)element.length));
}
