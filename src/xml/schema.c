/* schema.c: RELAX NG decides, the XSD made from it explains. */
#include "xml/schema.h"

#include "base/arena.h"
#include "base/log.h"
#include "parse.h"
#include "validate.h"

#include <libxml/relaxng.h>
#include <libxml/xmlschemas.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char namespace[] = "urn:ceres:1";

struct xml_schema {
	char *root; /* the element a document must be */
	xmlRelaxNG *relaxng;
	xmlSchema *xsd;
};

static xmlRelaxNG *
open_relaxng(const char *path)
{
	xmlRelaxNGParserCtxt *parser = xmlRelaxNGNewParserCtxt(path);
	xmlRelaxNG *relaxng = xmlRelaxNGParse(parser);

	xmlRelaxNGFreeParserCtxt(parser);
	return relaxng;
}

static xmlSchema *
open_xsd(const char *path)
{
	xmlSchemaParserCtxt *parser = xmlSchemaNewParserCtxt(path);
	xmlSchema *xsd = xmlSchemaParse(parser);

	xmlSchemaFreeParserCtxt(parser);
	return xsd;
}

struct xml_schema *
xml_schema_open(const char *folder, const char *name)
{
	struct xml_schema *schema = calloc(1, sizeof(*schema));
	char path[4096];

	if (!schema || !(schema->root = strdup(name)))
		memory_end();
	snprintf(path, sizeof(path), "%s/%s.rng", folder, name);
	schema->relaxng = open_relaxng(path);
	snprintf(path, sizeof(path), "%s/%s.xsd", folder, name);
	schema->xsd = open_xsd(path);
	if (schema->relaxng && schema->xsd)
		return schema;
	log_error("%s/%s: the schemas cannot be read", folder, name);
	xml_schema_close(schema);
	return NULL;
}

void
xml_schema_close(struct xml_schema *schema)
{
	if (!schema)
		return;
	xmlRelaxNGFree(schema->relaxng);
	xmlSchemaFree(schema->xsd);
	free(schema->root);
	free(schema);
}

static void
on_error(void *context, const xmlError *error)
{
	xml_complain(context, error);
}

static bool
follows_relaxng(const struct xml_schema *schema, xmlDoc *tree,
		struct complaints *complaints)
{
	xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt(schema->relaxng);
	int result;

	xmlRelaxNGSetValidStructuredErrors(
		context, (xmlStructuredErrorFunc)on_error, complaints);
	result = xmlRelaxNGValidateDoc(context, tree);
	xmlRelaxNGFreeValidCtxt(context);
	return result == 0;
}

static void
explain_by_xsd(const struct xml_schema *schema, xmlDoc *tree,
	       struct complaints *complaints)
{
	xmlSchemaValidCtxt *context = xmlSchemaNewValidCtxt(schema->xsd);

	xmlSchemaSetValidStructuredErrors(
		context, (xmlStructuredErrorFunc)on_error, complaints);
	xmlSchemaValidateDoc(context, tree);
	xmlSchemaFreeValidCtxt(context);
}

/* Neither library says in words that this is another kind of document
 * altogether. */
static bool
has_root(const struct xml_schema *schema, xmlDoc *tree,
	 struct complaints *complaints)
{
	const xmlNode *root = xmlDocGetRootElement(tree);

	if (strcmp((const char *)root->name, schema->root) == 0 && root->ns &&
	    strcmp((const char *)root->ns->href, namespace) == 0)
		return true;
	complaint_add(complaints, xmlGetLineNo(root),
		      "the document is <%s> of namespace \"%s\": expected "
		      "<%s xmlns=\"%s\">",
		      (const char *)root->name,
		      root->ns ? (const char *)root->ns->href : "",
		      schema->root, namespace);
	return false;
}

enum outcome
xml_validate(const struct xml_schema *schema, xmlDoc *tree,
	     struct complaints *complaints)
{
	struct complaints rough = { .arena = complaints->arena };
	const size_t before = complaints->count;

	if (!has_root(schema, tree, complaints))
		return OUTCOME_INVALID;
	if (follows_relaxng(schema, tree, &rough))
		return OUTCOME_OK;
	explain_by_xsd(schema, tree, complaints);
	/* Where the XSD allows what RELAX NG does not, RELAX NG's own words
	 * are told. */
	for (size_t i = 0; i < rough.count && complaints->count == before; i++)
		complaint_add(complaints, rough.items[i].line, "%s",
			      rough.items[i].text);
	if (complaints->count == before)
		complaint_add(complaints, 0, "the schema does not allow it");
	return OUTCOME_INVALID;
}
