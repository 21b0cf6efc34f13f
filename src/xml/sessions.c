/* sessions.c: reads a file of sessions, of any size, one session at a time. */
#include "xml/sessions.h"

#include "parse.h"
#include "session_element.h"
#include "validate.h"

#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/tree.h>
#include <string.h>

enum { CHUNK = 16 << 10 };

/* One file being read. Its tree holds only the root and the session in hand. */
struct stream {
	const struct xml_schema *schema;
	struct complaints *complaints;
	enum outcome (*handler)(void *context, struct arena *arena,
				const struct xml_session *session);
	void *context;
	xmlParserCtxt *parser;
	long before;  /* lines before the parser's first: see begin_session */
	int depth;    /* of open elements */
	size_t fed;   /* bytes */
	size_t begun; /* bytes fed when the session in hand began */
	size_t tag;   /* bytes since the last < */
	enum outcome outcome;
};

static struct stream *
stream_of(void *context)
{
	return ((xmlParserCtxt *)context)->_private;
}

/* Stops reading. xmlStopParser would free the input that the parser still
 * holds. */
static void
stop(struct stream *stream, enum outcome outcome)
{
	if (stream->outcome == OUTCOME_OK)
		stream->outcome = outcome;
	stream->parser->disableSAX = 1;
	stream->parser->instate = XML_PARSER_EOF;
}

static void
on_error(void *context, const xmlError *error)
{
	struct stream *stream = stream_of(context);
	xmlError here = *error;

	/* Later errors mostly follow from the first. */
	if (stream->parser->disableSAX)
		return;
	here.line += (int)stream->before;
	xml_complain(stream->complaints, &here);
	stop(stream, OUTCOME_INVALID);
}

static void
on_doctype(void *context, const xmlChar *name, const xmlChar *external,
	   const xmlChar *system)
{
	struct stream *stream = stream_of(context);

	(void)name;
	(void)external;
	(void)system;
	complaint_add(stream->complaints, stream->parser->input->line,
		      "a DOCTYPE is not allowed: take it out, and write "
		      "characters instead of entities");
	stop(stream, OUTCOME_INVALID);
}

/* Checks the tree against the schema; its first line is the one behind
 * `before`. */
static bool
is_valid(struct stream *stream)
{
	struct complaints found = { .arena = stream->complaints->arena };

	if (xml_validate(stream->schema, stream->parser->myDoc, &found) ==
	    OUTCOME_OK)
		return true;
	for (size_t i = 0; i < found.count; i++)
		complaint_add(stream->complaints,
			      stream->before + found.items[i].line, "%s",
			      found.items[i].text);
	return false;
}

/*
 * A tree counts no more than 65,535 lines, so they begin again with each
 * session, and `before` counts the others.
 */
static void
begin_session(struct stream *stream)
{
	xmlParserInput *input = stream->parser->input;

	stream->before += input->line - 1;
	input->line = 1;
	stream->begun = stream->fed;
}

static void
on_start(void *context, const xmlChar *name, const xmlChar *prefix,
	 const xmlChar *uri, int namespace_count, const xmlChar **namespaces,
	 int attribute_count, int defaulted, const xmlChar **attributes)
{
	struct stream *stream = stream_of(context);

	if (stream->depth == 1)
		begin_session(stream);
	xmlSAX2StartElementNs(context, name, prefix, uri, namespace_count,
			      namespaces, attribute_count, defaulted,
			      attributes);
	/* Stops at a root that is no <sessions>. */
	if (stream->depth++ == 0 && !is_valid(stream))
		stop(stream, OUTCOME_INVALID);
}

/* Hands a session over, if it is one. */
static void
end_session(struct stream *stream, const xmlNode *node)
{
	struct arena *arena;
	struct xml_session session;
	enum outcome outcome = OUTCOME_OK;

	if (!is_valid(stream))
		return;
	arena = arena_new();
	if (xml_session_of(node, stream->before, arena, stream->complaints,
			   &session))
		outcome = stream->handler(stream->context, arena, &session);
	arena_free(arena);
	if (outcome != OUTCOME_OK)
		stop(stream, outcome);
}

static void
on_end(void *context, const xmlChar *name, const xmlChar *prefix,
       const xmlChar *uri)
{
	struct stream *stream = stream_of(context);
	xmlNode *node = stream->parser->node;

	xmlSAX2EndElementNs(context, name, prefix, uri);
	if (--stream->depth != 1 || stream->parser->disableSAX)
		return;
	end_session(stream, node);
	xmlUnlinkNode(node);
	xmlFreeNode(node);
	if (stream->complaints->count == COMPLAINTS)
		stop(stream, OUTCOME_INVALID);
}

/* Text between sessions is white space and is dropped. */
static void
on_text(void *context, const xmlChar *text, int length)
{
	struct stream *stream = stream_of(context);

	if (stream->depth > 1) {
		xmlSAX2Characters(context, text, length);
		return;
	}
	for (int i = 0; i < length; i++)
		if (!strchr(" \t\r\n", text[i])) {
			complaint_add(stream->complaints,
				      stream->before +
					      stream->parser->input->line,
				      "text between sessions");
			stop(stream, OUTCOME_INVALID);
			return;
		}
}

static xmlParserCtxt *
open_parser(struct stream *stream)
{
	xmlParserCtxt *parser =
		xmlCreatePushParserCtxt(NULL, NULL, NULL, 0, NULL);

	xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOERROR |
					  XML_PARSE_NOWARNING);
	parser->_private = stream;
	parser->sax->serror = (xmlStructuredErrorFunc)on_error;
	parser->sax->internalSubset = on_doctype;
	parser->sax->startElementNs = on_start;
	parser->sax->endElementNs = on_end;
	parser->sax->characters = on_text;
	parser->sax->ignorableWhitespace = on_text;
	parser->sax->cdataBlock = on_text;
	parser->sax->comment = NULL;
	parser->sax->processingInstruction = NULL;
	return parser;
}

/* Limits what the parser has to keep. */
static bool
is_bounded(struct stream *stream, const char *bytes, size_t length)
{
	const char *what = NULL;

	for (size_t i = 0; i < length && stream->tag <= XML_TAG_LIMIT; i++)
		stream->tag = bytes[i] == '<' ? 0 : stream->tag + 1;
	if (stream->tag > XML_TAG_LIMIT)
		what = "no < for 65,536 bytes: is it a file of sessions?";
	else if (stream->depth > 1 &&
		 stream->fed - stream->begun > XML_SESSION_LIMIT)
		what = "a session of more than 4 MiB";
	if (!what)
		return true;
	complaint_add(stream->complaints,
		      stream->before + stream->parser->input->line, "%s", what);
	stop(stream, OUTCOME_INVALID);
	return false;
}

static void
feed(struct stream *stream, FILE *file)
{
	char chunk[CHUNK];
	size_t length;

	while (stream->outcome == OUTCOME_OK &&
	       (length = fread(chunk, 1, sizeof(chunk), file)) > 0) {
		stream->fed += length;
		if (is_bounded(stream, chunk, length))
			xmlParseChunk(stream->parser, chunk, (int)length, 0);
	}
	if (stream->outcome != OUTCOME_OK)
		return;
	if (ferror(file)) {
		complaint_add(stream->complaints, 0, "cannot be read");
		stop(stream, OUTCOME_FAILED);
		return;
	}
	xmlParseChunk(stream->parser, NULL, 0, 1);
	if (stream->outcome == OUTCOME_OK && !stream->parser->wellFormed)
		complaint_add(stream->complaints, 0,
			      "not a well-formed document");
}

enum outcome
xml_sessions_read(const struct xml_schema *schema, FILE *file,
		  struct complaints *complaints,
		  enum outcome (*handler)(void *context, struct arena *arena,
					  const struct xml_session *session),
		  void *context)
{
	struct stream stream = {
		.schema = schema,
		.complaints = complaints,
		.handler = handler,
		.context = context,
	};

	stream.parser = open_parser(&stream);
	feed(&stream, file);
	xmlFreeDoc(stream.parser->myDoc);
	xmlFreeParserCtxt(stream.parser);
	if (stream.outcome == OUTCOME_OK && complaints->count)
		return OUTCOME_INVALID;
	return stream.outcome;
}
