/* transform.c: turns documents into what people read, by stylesheets. */
#include "xml/transform.h"

#include "base/arena.h"
#include "base/log.h"
#include "memo.h"

#include <libxml/parser.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/variables.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	STYLESHEETS = 128,
	/* The most steps of XSLT, and of XPath; the largest page needs 2 %
	 * of them. */
	OPERATIONS = 20 * 1000 * 1000,
};

struct stylesheet {
	char *name;
	xsltStylesheet *compiled; /* NULL: not kept */
};

struct xml_stylesheets {
	char *folder;
	const char *cle; /* NULL: not given */
	xsltSecurityPrefs *security;
	size_t count;
	struct stylesheet items[STYLESHEETS];
	struct memo memo;
};

/* Forbids a stylesheet to read or write anything outside while it runs. */
static xsltSecurityPrefs *
forbid_everything(void)
{
	xsltSecurityPrefs *security = xsltNewSecurityPrefs();
	static const xsltSecurityOption options[] = {
		XSLT_SECPREF_READ_FILE,	       XSLT_SECPREF_WRITE_FILE,
		XSLT_SECPREF_CREATE_DIRECTORY, XSLT_SECPREF_READ_NETWORK,
		XSLT_SECPREF_WRITE_NETWORK,
	};

	if (!security)
		memory_end();
	for (size_t i = 0; i < sizeof(options) / sizeof(options[0]); i++)
		xsltSetSecurityPrefs(security, options[i], xsltSecurityForbid);
	return security;
}

struct xml_stylesheets *
xml_stylesheets_open(const char *folder, size_t memo_bytes)
{
	struct xml_stylesheets *stylesheets = calloc(1, sizeof(*stylesheets));

	if (!stylesheets || !(stylesheets->folder = strdup(folder)))
		memory_end();
	stylesheets->memo.limit = memo_bytes;
	stylesheets->security = forbid_everything();
	return stylesheets;
}

void
xml_stylesheets_close(struct xml_stylesheets *stylesheets)
{
	if (!stylesheets)
		return;
	memo_clear(&stylesheets->memo);
	for (size_t i = 0; i < stylesheets->count; i++) {
		free(stylesheets->items[i].name);
		xsltFreeStylesheet(stylesheets->items[i].compiled);
	}
	xsltFreeSecurityPrefs(stylesheets->security);
	free(stylesheets->folder);
	free(stylesheets);
}

void
xml_stylesheets_cle(struct xml_stylesheets *stylesheets, const char *cle)
{
	stylesheets->cle = cle;
}

static struct stylesheet *
find(struct xml_stylesheets *stylesheets, const char *name)
{
	for (size_t i = 0; i < stylesheets->count; i++)
		if (strcmp(stylesheets->items[i].name, name) == 0)
			return &stylesheets->items[i];
	return NULL;
}

/* NULL: it cannot be compiled, which is logged. */
static xsltStylesheet *
compile(const struct xml_stylesheets *stylesheets, const char *name)
{
	char path[PATH_MAX];
	xsltStylesheet *compiled;

	snprintf(path, sizeof(path), "%s/%s", stylesheets->folder, name);
	compiled = xsltParseStylesheetFile(BAD_CAST path);
	if (compiled && !compiled->errors)
		return compiled;
	log_error("%s: the stylesheet cannot be compiled", path);
	xsltFreeStylesheet(compiled);
	return NULL;
}

bool
xml_stylesheets_keep(struct xml_stylesheets *stylesheets, const char *name)
{
	struct stylesheet *item = find(stylesheets, name);

	if (item && !item->compiled)
		item->compiled = compile(stylesheets, name);
	if (item)
		return item->compiled;
	item = &stylesheets->items[stylesheets->count];
	if (stylesheets->count == STYLESHEETS) {
		log_error("%s: more than %d stylesheets", name, STYLESHEETS);
		return false;
	}
	if (!(item->compiled = compile(stylesheets, name)))
		return false;
	if (!(item->name = strdup(name)))
		memory_end();
	stylesheets->count++;
	return true;
}

bool
xml_stylesheets_add(struct xml_stylesheets *stylesheets, const char *name)
{
	struct stylesheet *item;

	if (find(stylesheets, name))
		return true;
	if (!xml_stylesheets_keep(stylesheets, name))
		return false;
	item = &stylesheets->items[stylesheets->count - 1];
	xsltFreeStylesheet(item->compiled);
	item->compiled = NULL;
	return true;
}

/* Applies and serialises; the caller frees *bytes with free(). */
static bool
run(const struct xml_stylesheets *stylesheets, xsltStylesheet *stylesheet,
    xmlDoc *tree, struct bytes *bytes)
{
	xsltTransformContext *context =
		xsltNewTransformContext(stylesheet, tree);
	xmlChar *text = NULL;
	xmlDoc *made;
	int length = 0;
	bool done;

	context->opLimit = OPERATIONS;
	context->xpathCtxt->opLimit = OPERATIONS;
	xsltSetCtxtSecurityPrefs(stylesheets->security, context);
	if (stylesheets->cle)
		xsltQuoteOneUserParam(context, BAD_CAST "cle",
				      BAD_CAST stylesheets->cle);
	made = xsltApplyStylesheetUser(stylesheet, tree, NULL, NULL, NULL,
				       context);
	/* Where a stylesheet ends with terminate="yes" there is a result all
	 * the same; only the state tells. */
	done = made && context->state == XSLT_STATE_OK &&
	       xsltSaveResultToString(&text, &length, made, stylesheet) >= 0 &&
	       text;
	xmlFreeDoc(made);
	xsltFreeTransformContext(context);
	*bytes = (struct bytes){ (const char *)text, (size_t)length };
	return done;
}

static bool
transform(const struct xml_stylesheets *stylesheets, xsltStylesheet *stylesheet,
	  struct bytes document, struct bytes *bytes)
{
	xmlDoc *tree = xmlReadMemory(
		document.data, (int)document.length, NULL, "UTF-8",
		XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
	const bool done = tree && run(stylesheets, stylesheet, tree, bytes);

	xmlFreeDoc(tree);
	return done;
}

/* Transforms with a stylesheet that is not kept. */
static bool
transform_once(const struct xml_stylesheets *stylesheets, const char *name,
	       struct bytes document, struct bytes *bytes)
{
	xsltStylesheet *compiled = compile(stylesheets, name);
	const bool done =
		compiled && transform(stylesheets, compiled, document, bytes);

	xsltFreeStylesheet(compiled);
	return done;
}

enum outcome
xml_transform(struct xml_stylesheets *stylesheets, const char *name,
	      struct bytes document, struct xml_result *result)
{
	const struct stylesheet *item = find(stylesheets, name);
	const struct digest key = digest_of(document);
	const struct xml_result *known;
	struct bytes bytes;
	bool done;

	if (!item) {
		log_error("%s: no such stylesheet", name);
		return OUTCOME_FAILED;
	}
	known = memo_find(&stylesheets->memo, item, key);
	if (!known) {
		done = item->compiled ? transform(stylesheets, item->compiled,
						  document, &bytes)
				      : transform_once(stylesheets, name,
						       document, &bytes);
		if (!done) {
			log_error("%s: gave up on %.200s", name, document.data);
			return OUTCOME_FAILED;
		}
		known = memo_add(&stylesheets->memo, item, key, bytes);
	}
	*result = *known;
	return OUTCOME_OK;
}
