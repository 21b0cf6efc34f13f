/* mesure.c: reads what a mesure's document says. */
#include "xml/mesure.h"

#include "base/log.h"
#include "base/text.h"
#include "canonical.h"
#include "node.h"
#include "parse.h"
#include "validate.h"

/* What reading one document needs. */
struct reader {
	struct arena *arena;
	struct complaints *complaints;
	struct mesure *mesure;
};

static void
read_day(const struct reader *reader, const xmlNode *node, const char *name,
	 struct date *date)
{
	const char *text = node_attribute(reader->arena, node, name);

	if (!date_parse(text, date))
		complaint_add(reader->complaints, xmlGetLineNo(node),
			      "%s/@%s: \"%s\": expected a day of the calendar, "
			      "2020-06-15, of the years 1900 to 2199",
			      (const char *)node->name, name, text);
}

/* Reads the bounds that the element gives; the others stay. */
static struct mesure_days
read_days(const struct reader *reader, const xmlNode *node)
{
	struct mesure_days days = { INT32_MIN, INT32_MAX };
	struct date date = { 0 };

	if (node && xmlHasProp(node, BAD_CAST "du")) {
		read_day(reader, node, "du", &date);
		days.first = date.days;
	}
	if (node && xmlHasProp(node, BAD_CAST "au")) {
		read_day(reader, node, "au", &date);
		days.last = date.days;
	}
	return days;
}

/* Reads the bounds of the original end; one that is unknown counts as the
 * day after all days. */
static struct mesure_days
read_fin_initiale(const struct reader *reader, const xmlNode *node)
{
	struct mesure_days days = read_days(reader, node);
	const char *inconnue = node_attribute(reader->arena, node, "inconnue");
	const bool first = days.first != INT32_MIN;
	const bool last = days.last != INT32_MAX;

	if (!node)
		return days;
	if (text_equal(inconnue, "seule")) {
		if (first || last)
			complaint_add(reader->complaints, xmlGetLineNo(node),
				      "fin-initiale: inconnue=\"seule\" takes "
				      "no days: expected neither @du nor @au");
		return (struct mesure_days){ MESURE_UNKNOWN, MESURE_UNKNOWN };
	}
	if (text_equal(inconnue, "comprise")) {
		if (last)
			complaint_add(reader->complaints, xmlGetLineNo(node),
				      "fin-initiale: expected no @au beside "
				      "inconnue=\"comprise\": write a regle of "
				      "its own for what is not known");
	} else if (!last) {
		days.last = MESURE_UNKNOWN - 1;
	}
	return days;
}

static uint64_t
read_statuts(const struct reader *reader, const xmlNode *sessions)
{
	uint64_t statuts = 0;

	for (const xmlNode *node = node_child(sessions, "statut"); node;
	     node = node_next(node, "statut")) {
		const char *text = node_content(reader->arena, node);
		enum session_statut statut = SESSION_EN_PREPARATION;

		if (!session_statut_parse(text, &statut))
			complaint_add(reader->complaints, xmlGetLineNo(node),
				      "statut: \"%s\" is none: expected one "
				      "like en-preparation or annulee",
				      text);
		statuts |= UINT64_C(1) << statut;
	}
	return statuts;
}

/* Answers the bit of a code, and gives a new code the next bit. */
static uint64_t
code_bit(const struct reader *reader, const xmlNode *node,
	 struct mesure_codes *codes)
{
	const char *text = node_content(reader->arena, node);
	size_t i = 0;

	while (i < codes->count && !text_equal(codes->codes[i], text))
		i++;
	if (i == MESURE_CODES) {
		complaint_add(reader->complaints, xmlGetLineNo(node),
			      "%s: expected %d different ones at most",
			      (const char *)node->name, MESURE_CODES);
		return 0;
	}
	codes->codes[i] = text;
	codes->count += i == codes->count;
	return UINT64_C(1) << i;
}

static uint64_t
read_codes(const struct reader *reader, const xmlNode *sessions,
	   const char *name, struct mesure_codes *codes)
{
	uint64_t bits = 0;

	for (const xmlNode *node = node_child(sessions, name); node;
	     node = node_next(node, name))
		bits |= code_bit(reader, node, codes);
	return bits;
}

static struct mesure_portee
read_portee(const struct reader *reader, const xmlNode *sessions)
{
	static const char *const names[MESURE_WORDS] = {
		[MESURE_TITRE] = "titre",
		[MESURE_DEPARTEMENT] = "departement",
		[MESURE_REGION] = "region",
	};
	struct mesure_portee portee = mesure_portee_all();
	uint64_t bits;

	portee.days[MESURE_DEBUT] =
		read_days(reader, node_child(sessions, "debut"));
	portee.days[MESURE_FIN_INITIALE] =
		read_fin_initiale(reader, node_child(sessions, "fin-initiale"));
	portee.days[MESURE_FIN] =
		read_days(reader, node_child(sessions, "fin"));
	for (size_t i = 0; i < MESURE_WORDS; i++) {
		bits = names[i] ? read_codes(reader, sessions, names[i],
					     &reader->mesure->codes[i])
				: read_statuts(reader, sessions);
		if (bits)
			portee.words[i] = bits;
	}
	return portee;
}

static void
read_regle(const struct reader *reader, const xmlNode *node,
	   struct mesure_regle *regle)
{
	const xmlNode *report = node_child(node, "report-de-fin");

	*regle = (struct mesure_regle){
		.line = xmlGetLineNo(node),
		.code = node_attribute(reader->arena, node, "code"),
		.toutes = node_child(node, "toutes") != NULL,
		.portee = read_portee(reader, node_child(node, "sessions")),
		.phrase =
			node_content(reader->arena, node_child(node, "phrase")),
		.signalement = node_content(reader->arena,
					    node_child(node, "signalement")),
		.fin_reelle = node_child(node, "action-requise") != NULL,
	};
	if (node_child(node, "annulation"))
		regle->effet = MESURE_ANNULATION;
	if (report) {
		regle->effet = MESURE_REPORT;
		read_day(reader, report, "au", &regle->fin);
	}
	if (regle->toutes && regle->effet != MESURE_SANS_EFFET)
		regle->portee.words[MESURE_STATUT] = mesure_ouvertes();
}

static void
check_regles(const struct reader *reader)
{
	const struct mesure *mesure = reader->mesure;

	for (size_t i = 0; i < mesure->regle_count; i++) {
		const enum mesure_defaut defaut = mesure_regle_check(mesure, i);

		if (defaut != MESURE_SANS_DEFAUT)
			complaint_add(reader->complaints,
				      mesure->regles[i].line, "regle %zu: %s",
				      i + 1, mesure_defaut_text(defaut));
	}
}

static void
read_mesure(const struct reader *reader, const xmlNode *root)
{
	const size_t count = node_count(root, "regle");
	struct mesure *mesure = reader->mesure;

	*mesure = (struct mesure){
		.nom = node_collapse(
			node_attribute(reader->arena, root, "nom")),
		.intitule = node_content(reader->arena,
					 node_child(root, "intitule")),
		.fondement = node_content(reader->arena,
					  node_child(root, "fondement")),
	};
	read_day(reader, root, "date", &mesure->date);
	if (count > MESURE_REGLES) {
		complaint_add(reader->complaints, xmlGetLineNo(root),
			      "%zu regles: expected %d at most", count,
			      MESURE_REGLES);
		return;
	}
	for (const xmlNode *node = node_child(root, "regle"); node;
	     node = node_next(node, "regle"))
		read_regle(reader, node,
			   &mesure->regles[mesure->regle_count++]);
	/* A mesure that is wrong already would only be found wrong again. */
	if (!reader->complaints->count)
		check_regles(reader);
}

enum outcome
xml_mesure_read(const struct xml_schema *schema, struct arena *arena,
		struct bytes bytes, struct mesure *mesure,
		struct complaints *complaints)
{
	const struct reader reader = {
		.arena = arena,
		.complaints = complaints,
		.mesure = mesure,
	};
	enum outcome outcome;
	xmlDoc *tree;

	if (bytes.length > XML_MESURE_LIMIT) {
		complaint_add(complaints, 0,
			      "larger than %d bytes, which is all that a "
			      "mesure may have",
			      XML_MESURE_LIMIT);
		return OUTCOME_TOO_LARGE;
	}
	if ((outcome = xml_parse(bytes, complaints, &tree)) != OUTCOME_OK)
		return outcome;
	outcome = xml_validate(schema, tree, complaints);
	if (outcome == OUTCOME_OK) {
		read_mesure(&reader, xmlDocGetRootElement(tree));
		mesure->document = xml_canonical(arena, tree);
	}
	xmlFreeDoc(tree);
	return complaints->count ? OUTCOME_INVALID : outcome;
}

enum outcome
xml_mesure_reread(struct arena *arena, struct bytes bytes,
		  struct mesure *mesure)
{
	struct complaints complaints = { .arena = arena };
	const struct reader reader = {
		.arena = arena,
		.complaints = &complaints,
		.mesure = mesure,
	};
	xmlDoc *tree;

	if (xml_parse(bytes, &complaints, &tree) == OUTCOME_OK) {
		read_mesure(&reader, xmlDocGetRootElement(tree));
		mesure->document = bytes;
		xmlFreeDoc(tree);
	}
	if (!complaints.count)
		return OUTCOME_OK;
	log_error("a stored mesure cannot be read again: %s",
		  complaints.items[0].text);
	return OUTCOME_FAILED;
}
