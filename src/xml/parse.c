/* parse.c: turns foreign bytes into a tree, or into complaints. */
#include "xml/parse.h"

#include "base/text.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <limits.h>
#include <string.h>

static const char prefix[] = "{urn:ceres:1}";

/* Says how it should look, which the library does not. */
static const char *
hint_for(const char *text)
{
	static const struct {
		const char *part;
		const char *hint;
	} hints[] = {
		{ "type 'instant'", " Expected 2020-06-15T12:00:00+02:00." },
		{ "type 'date'", " Expected 2020-06-15." },
		{ "Excessive depth", ": expected at most 256 levels" },
	};

	for (size_t i = 0; i < sizeof(hints) / sizeof(hints[0]); i++)
		if (strstr(text, hints[i].part))
			return hints[i].hint;
	return "";
}

void
xml_complain(struct complaints *complaints, const xmlError *error)
{
	const char *from = error->message ? error->message : "not accepted";
	char text[1024];
	size_t length = 0;

	/* There is only one namespace, and it would hide the names. */
	while (*from && length + 1 < sizeof(text)) {
		if (strncmp(from, prefix, strlen(prefix)) == 0)
			from += strlen(prefix);
		else
			text[length++] = *from++;
	}
	text[length] = '\0';
	text[strcspn(text, "\n")] = '\0';
	complaint_add(complaints, error->line, "%s%s", text, hint_for(text));
}

/* Answers the line, from 1, of the byte at `offset`. */
static long
line_at(struct bytes bytes, size_t offset)
{
	long line = 1;

	for (size_t i = 0; i < offset; i++)
		line += bytes.data[i] == '\n';
	return line;
}

static void
on_error(void *context, const xmlError *error)
{
	xmlParserCtxt *parser = context;

	/*
	 * Later errors mostly follow from the first, and each copies what was
	 * read so far: 60,000 dashes in a comment would take seconds.
	 * xmlStopParser would free the input that the parser still holds.
	 */
	if (parser->disableSAX)
		return;
	xml_complain(parser->_private, error);
	parser->disableSAX = 1;
	parser->instate = XML_PARSER_EOF;
}

/* Called at "<!DOCTYPE name", before its subset is read. */
static void
on_doctype(void *context, const xmlChar *name, const xmlChar *external,
	   const xmlChar *system)
{
	xmlParserCtxt *parser = context;

	(void)name;
	(void)external;
	(void)system;
	complaint_add(parser->_private, parser->input->line,
		      "a DOCTYPE is not allowed: take it out, and write "
		      "characters instead of entities");
	xmlStopParser(parser);
}

enum outcome
xml_parse(struct bytes bytes, struct complaints *complaints, xmlDoc **tree)
{
	const size_t valid = text_valid_length(bytes);
	xmlParserCtxt *parser;
	bool accepted;

	*tree = NULL;
	if (valid < bytes.length) {
		complaint_add(complaints, line_at(bytes, valid),
			      "byte %zu is not a character of XML in UTF-8: "
			      "take it out, or save the file as UTF-8",
			      valid + 1);
		return OUTCOME_INVALID;
	}
	if (bytes.length > INT_MAX)
		return OUTCOME_TOO_LARGE;
	parser = xmlNewParserCtxt();
	parser->_private = complaints;
	parser->sax->serror = (xmlStructuredErrorFunc)on_error;
	parser->sax->internalSubset = on_doctype;
	*tree = xmlCtxtReadMemory(
		parser, bytes.data, (int)bytes.length, NULL, "UTF-8",
		XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
	accepted = *tree && parser->wellFormed && complaints->count == 0;
	xmlFreeParserCtxt(parser);
	if (accepted)
		return OUTCOME_OK;
	if (complaints->count == 0)
		complaint_add(complaints, 0, "not a well-formed document");
	xmlFreeDoc(*tree);
	*tree = NULL;
	return OUTCOME_INVALID;
}
