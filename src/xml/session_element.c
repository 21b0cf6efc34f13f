/* session_element.c: reads a <session> of a tree into a struct. */
#include "session_element.h"

#include "base/text.h"
#include "domain/session_fields.h"
#include "node.h"

#include <assert.h>
#include <string.h>

enum { CHILD_TEXT = 40 };

/* What reading one session needs. */
struct reader {
	struct arena *arena;
	struct complaints *complaints;
	long before;
	size_t wrong; /* complaints so far */
};

static long
line_of(const struct reader *reader, const xmlNode *node)
{
	return reader->before + xmlGetLineNo(node);
}

/* Removes white space around a text, as the schema's token does. */
static const char *
keep(const struct reader *reader, xmlChar *text)
{
	static const char blanks[] = " \t\r\n";
	const char *from = text ? (const char *)text : "";
	size_t length;
	char *copy;

	from += strspn(from, blanks);
	length = strlen(from);
	while (length && strchr(blanks, from[length - 1]))
		length--;
	copy = arena_copy(reader->arena, from, length);
	xmlFree(text);
	return copy;
}

/* Answers the attribute; "" where there is none. */
static const char *
attribute(const struct reader *reader, const xmlNode *node, const char *name)
{
	return keep(reader, node ? xmlGetNoNsProp(node, BAD_CAST name) : NULL);
}

static const char *
content(const struct reader *reader, const xmlNode *node)
{
	return keep(reader, xmlNodeGetContent(node));
}

/* Answers the element's text; "" where there is none. */
static const char *
text_of(const struct reader *reader, const xmlNode *node)
{
	return node ? content(reader, node) : "";
}

/* The library takes days with an offset and of any year. */
static const char a_day[] =
	"a day of the calendar, 2020-06-15, of the years 1900 to 2199";

/* Adds a complaint about a value. */
static void
expect(struct reader *reader, const xmlNode *node, const char *text,
       const char *expected)
{
	complaint_add(reader->complaints, line_of(reader, node),
		      "\"%s\": expected %s", text, expected);
	reader->wrong++;
}

static struct date
read_date(struct reader *reader, const xmlNode *node, const char *text)
{
	struct date date = { 0 };

	if (!date_parse(text, &date))
		expect(reader, node, text, a_day);
	return date;
}

static void
complain(struct reader *reader, const xmlNode *node, const char *text)
{
	complaint_add(reader->complaints, line_of(reader, node), "%s", text);
	reader->wrong++;
}

/* Finds the element that a field stands in, and the name of its attribute
 * there; NULL: it is the element's text. */
static const xmlNode *
place_of(const struct session_field *field, const xmlNode *node,
	 const char **attribute)
{
	const char *at = strchr(field->path, '@');
	char child[CHILD_TEXT] = "";
	const size_t length = strcspn(field->path, "/@");

	assert(length < CHILD_TEXT);
	memcpy(child, field->path, length);
	*attribute = at ? at + 1 : NULL;
	return length ? node_child(node, child) : node;
}

/* Reads a field by its kind. */
static const char *const expected[] = {
	/* The schema allows +42 and 042, which are no ids of ours. */
	[SESSION_FIELD_NUMBER] = "a number without sign and leading zeros",
	[SESSION_FIELD_DATE] = a_day,
	[SESSION_FIELD_OPTIONAL_DATE] = a_day,
	[SESSION_FIELD_TYPE] = "a type: titre, ccp, ccs",
	[SESSION_FIELD_STATUT] =
		"a statut: en-preparation, demande-dte-envoyee, "
		"convocations-envoyees, resultats-saisis, validee, annulee, or "
		"its label",
};

static void
read_field(struct reader *reader, const xmlNode *node,
	   const struct session_field *field, struct session *session)
{
	const char *name;
	const xmlNode *place = place_of(field, node, &name);
	const char *text =
		name ? attribute(reader, place, name) : text_of(reader, place);

	if (!session_field_set(field, session, text))
		expect(reader, place, text, expected[field->kind]);
}

/* Only a cancelled session has a statut before, which is an open one. */
static void
check_statuts(struct reader *reader, const xmlNode *node,
	      const struct session *session)
{
	if (xmlHasProp(node, BAD_CAST "statut-avant") &&
	    session->statut != SESSION_ANNULEE)
		complain(reader, node,
			 "only a session that is annulee has a statut-avant");
	if (session->statut_avant > SESSION_CONVOCATIONS_ENVOYEES)
		complain(reader, node,
			 "statut-avant: expected en-preparation, "
			 "demande-dte-envoyee or convocations-envoyees");
}

static void
check_dates(struct reader *reader, const xmlNode *node,
	    const struct session *session)
{
	if (date_compare(session->fin, session->debut) < 0)
		complain(reader, node,
			 "the session ends before it begins: "
			 "expected debut <= fin");
	if (session->fin_reelle.known &&
	    (date_compare(session->fin_reelle.date, session->debut) < 0 ||
	     date_compare(session->fin_reelle.date, session->fin) > 0))
		complain(reader, node, "expected debut <= fin-reelle <= fin");
}

/* A page may show a CCP without a result, but a file may not: it would be
 * lost. */
static struct candidat_epreuve
read_epreuve(struct reader *reader, const xmlNode *node)
{
	const enum epreuve epreuve =
		epreuve_of(attribute(reader, node, "resultat"));

	if (epreuve == EPREUVE_NONE)
		complain(reader, node, "an epreuve says its resultat");
	return (struct candidat_epreuve){
		.ccp = attribute(reader, node, "ccp"),
		.epreuve = epreuve,
	};
}

static void
read_candidat(struct reader *reader, const xmlNode *node,
	      struct xml_candidat *candidat)
{
	size_t i = 0;

	candidat->line = line_of(reader, node);
	candidat->resultat = resultat_of(attribute(reader, node, "resultat"));
	candidat->candidat = (struct candidat){
		.nom = content(reader, node_child(node, "nom")),
		.prenoms = content(reader, node_child(node, "prenoms")),
		.naissance = read_date(
			reader, node_child(node, "naissance"),
			content(reader, node_child(node, "naissance"))),
		.lieu = content(reader, node_child(node, "lieu")),
	};
	candidat->epreuve_count = node_count(node, "epreuve");
	candidat->epreuves =
		arena_alloc(reader->arena, (candidat->epreuve_count + 1) *
						   sizeof(*candidat->epreuves));
	for (const xmlNode *at = node_child(node, "epreuve"); at;
	     at = node_next(at, "epreuve"))
		candidat->epreuves[i++] = read_epreuve(reader, at);
}

static void
read_candidats(struct reader *reader, const xmlNode *node,
	       struct xml_session *session)
{
	size_t i = 0;

	session->has_candidats = node != NULL;
	session->candidat_count = node_count(node, "candidat");
	session->candidats =
		arena_alloc(reader->arena, (session->candidat_count + 1) *
						   sizeof(*session->candidats));
	for (const xmlNode *at = node_child(node, "candidat"); at;
	     at = node_next(at, "candidat")) {
		struct xml_candidat *candidat = &session->candidats[i++];
		enum candidat_verdict verdict;

		read_candidat(reader, at, candidat);
		if (reader->wrong)
			continue;
		verdict = candidat_check(&candidat->candidat,
					 session->session.debut);
		if (verdict != CANDIDAT_ALLOWED)
			complain(reader, at, candidat_refusals[verdict].code);
	}
}

static void
read_ccps(struct reader *reader, const xmlNode *node,
	  struct xml_session *session)
{
	size_t i = 0;

	session->ccp_count = node_count(node, "ccp");
	session->ccps = arena_alloc(reader->arena,
				    (session->ccp_count + 1) * sizeof(char *));
	for (const xmlNode *at = node_child(node, "ccp"); at;
	     at = node_next(at, "ccp")) {
		const char *code = attribute(reader, at, "code");

		for (size_t j = 0; j < i; j++)
			if (text_equal(session->ccps[j], code))
				complain(reader, at, "the same ccp twice");
		session->ccps[i++] = code;
	}
	if (session->session.type == SESSION_CCP && !session->ccp_count)
		complain(reader, node, "a session of type ccp names its ccp");
}

/* Files have no other fields, except those that they copy from other things. */
static void
read_fields(struct reader *reader, const xmlNode *node, struct session *session)
{
	for (const struct session_field *field = session_fields; field->column;
	     field++)
		if (field->kind != SESSION_FIELD_BORROWED &&
		    field->shown <= SESSION_IN_FILES)
			read_field(reader, node, field, session);
	check_statuts(reader, node, session);
	if (!reader->wrong)
		check_dates(reader, node_child(node, "dates"), session);
}

bool
xml_session_of(const xmlNode *node, long before, struct arena *arena,
	       struct complaints *complaints, struct xml_session *session)
{
	struct reader reader = { arena, complaints, before, 0 };
	struct session *own = &session->session;

	*session = (struct xml_session){ .line = line_of(&reader, node) };
	read_fields(&reader, node, own);
	session->siret =
		attribute(&reader, node_child(node, "centre"), "siret");
	read_ccps(&reader, node, session);
	read_candidats(&reader, node_child(node, "candidats"), session);
	return !reader.wrong && own->id && own->agrement;
}
