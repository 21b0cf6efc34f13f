/* bulletin.c: reads what a bulletin's document says. */
#include "xml/bulletin.h"

#include "base/log.h"
#include "base/text.h"
#include "canonical.h"
#include "node.h"
#include "parse.h"
#include "validate.h"

#include <libxml/tree.h>
#include <string.h>

/* The most characters, as sql/schema/bulletin.sql has room for. */
enum { NUMERO_ROOM = 32, PUBLICS_ROOM = 64, INTITULE_ROOM = 200 };

/* What reading one document needs. */
struct reader {
	struct arena *arena;
	struct complaints *complaints;
	const xmlNode *root;
};

static char *
attribute(const struct reader *reader, const xmlNode *node, const char *name)
{
	return node_attribute(reader->arena, node, name);
}

static const char *
content(const struct reader *reader, const xmlNode *node)
{
	return node_content(reader->arena, node);
}

/* Collects the text of blocks, with a space where one ends. */
static const char *
blocks(const struct reader *reader, const xmlNode *node)
{
	char *text = node_keep(reader->arena, NULL);

	for (node = node ? node->children : NULL; node; node = node->next) {
		const bool list = text_equal((const char *)node->name, "liste");

		if (node->type == XML_ELEMENT_NODE)
			text = arena_printf(reader->arena, "%s %s", text,
					    list ? blocks(reader, node)
						 : content(reader, node));
	}
	return node_collapse(text);
}

/* Reads an instant that must exist and have the offset of Paris. */
static struct instant
instant(const struct reader *reader, const xmlNode *node, const char *name)
{
	const char *text = attribute(reader, node, name);
	struct instant value = { 0 };
	char paris[INSTANT_TEXT];

	if (instant_parse(text, &value) != INSTANT_READ) {
		complaint_add(reader->complaints, xmlGetLineNo(node),
			      "%s/@%s: \"%s\" is no date and time of the "
			      "calendar",
			      (const char *)node->name, name, text);
		return value;
	}
	instant_format(value, paris);
	if (strcmp(paris, text) != 0)
		complaint_add(reader->complaints, xmlGetLineNo(node),
			      "%s/@%s: \"%s\" is not how Europe/Paris writes "
			      "it: expected \"%s\"",
			      (const char *)node->name, name, text, paris);
	return value;
}

static void
read_fenetre(const struct reader *reader, struct bulletin_fenetre *fenetre)
{
	const xmlNode *node = node_child(reader->root, "fenetre");

	*fenetre = (struct bulletin_fenetre){ .announced = node };
	if (!node)
		return;
	fenetre->debut = instant(reader, node, "debut");
	fenetre->fin = instant(reader, node, "fin");
	fenetre->annulee =
		text_equal(attribute(reader, node, "annulee"), "oui");
	if (instant_compare(fenetre->fin, fenetre->debut) <= 0)
		complaint_add(reader->complaints, xmlGetLineNo(node),
			      "fenetre/@fin: expected an instant after @debut");
}

/* Cases are numbered, because links lead to them. */
static void
check_cases(const struct reader *reader)
{
	for (const xmlNode *node = node_child(reader->root, "cas"); node;
	     node = node_next(node, "cas")) {
		const char *numero = attribute(reader, node, "numero");
		const xmlNode *other = node_child(reader->root, "cas");

		while (!text_equal(attribute(reader, other, "numero"), numero))
			other = node_next(other, "cas");
		if (other != node)
			complaint_add(reader->complaints, xmlGetLineNo(node),
				      "cas/@numero: expected a number that no "
				      "case before it has");
	}
}

static void
read_corrections(const struct reader *reader, struct bulletin *bulletin)
{
	const xmlNode *list = node_child(reader->root, "corrections");
	struct bulletin_correction *corrections;
	size_t count = 0;

	for (const xmlNode *node = node_child(list, "correction"); node;
	     node = node_next(node, "correction"))
		count++;
	corrections =
		arena_alloc(reader->arena, (count + 1) * sizeof(*corrections));
	bulletin->corrections = corrections;
	bulletin->correction_count = count;
	for (const xmlNode *node = node_child(list, "correction"); node;
	     node = node_next(node, "correction")) {
		corrections->date = instant(reader, node, "date");
		corrections->text = content(reader, node);
		corrections++;
	}
}

/* The column of the database holds no more. */
static void
limit(const struct reader *reader, const char *what, const char *text,
      size_t room)
{
	const size_t characters = text_characters(text);

	if (characters > room)
		complaint_add(reader->complaints, xmlGetLineNo(reader->root),
			      "%s: %zu characters long, expected %zu at most",
			      what, characters, room);
}

static void
read_facts(const struct reader *reader, struct bulletin *bulletin)
{
	const xmlNode *root = reader->root;

	*bulletin = (struct bulletin){
		.numero = node_collapse(attribute(reader, root, "numero")),
		.publics = node_collapse(attribute(reader, root, "publics")),
		.intitule = content(reader, node_child(root, "intitule")),
		.resume = blocks(reader, node_child(root, "chapeau")),
	};
	limit(reader, "bulletin/@numero", bulletin->numero, NUMERO_ROOM);
	limit(reader, "bulletin/@publics", bulletin->publics, PUBLICS_ROOM);
	limit(reader, "intitule", bulletin->intitule, INTITULE_ROOM);
	read_fenetre(reader, &bulletin->fenetre);
	read_corrections(reader, bulletin);
	check_cases(reader);
}

enum outcome
xml_bulletin_read(const struct xml_schema *schema, struct arena *arena,
		  struct bytes bytes, struct bulletin *bulletin,
		  struct complaints *complaints)
{
	struct reader reader = { .arena = arena, .complaints = complaints };
	enum outcome outcome;
	xmlDoc *tree;

	if (bytes.length > XML_BULLETIN_LIMIT) {
		complaint_add(complaints, 0,
			      "larger than %d bytes, which is all that a "
			      "bulletin may have",
			      XML_BULLETIN_LIMIT);
		return OUTCOME_TOO_LARGE;
	}
	if ((outcome = xml_parse(bytes, complaints, &tree)) != OUTCOME_OK)
		return outcome;
	outcome = xml_validate(schema, tree, complaints);
	if (outcome == OUTCOME_OK) {
		reader.root = xmlDocGetRootElement(tree);
		read_facts(&reader, bulletin);
		bulletin->document = xml_canonical(arena, tree);
	}
	xmlFreeDoc(tree);
	return complaints->count ? OUTCOME_INVALID : outcome;
}

enum outcome
xml_bulletin_reread(struct arena *arena, struct bytes bytes,
		    struct bulletin *bulletin)
{
	struct complaints complaints = { .arena = arena };
	struct reader reader = { .arena = arena, .complaints = &complaints };
	xmlDoc *tree;

	const enum outcome outcome = xml_parse(bytes, &complaints, &tree);

	if (outcome == OUTCOME_OK) {
		reader.root = xmlDocGetRootElement(tree);
		read_facts(&reader, bulletin);
		bulletin->document = bytes;
		xmlFreeDoc(tree);
	}
	if (outcome == OUTCOME_OK && !complaints.count)
		return OUTCOME_OK;
	log_error("a stored bulletin cannot be read again: %s",
		  complaints.count ? complaints.items[0].text : "too large");
	return OUTCOME_FAILED;
}
