/* session_element.c: a <session> of a tree as a struct. */
#include "session_element.h"

#include "base/text.h"
#include "node.h"

#include <string.h>

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

/* White space around is no part of it, as the schema's token has it. */
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

/* "" where there is none. */
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

/* "" where there is no such element. */
static const char *
text_of(const struct reader *reader, const xmlNode *node)
{
	return node ? content(reader, node) : "";
}

/* The library takes days with an offset and of any year. */
static struct date
read_date(struct reader *reader, const xmlNode *node, const char *text)
{
	struct date date = { 0 };

	if (!date_parse(text, &date)) {
		complaint_add(reader->complaints, line_of(reader, node),
			      "\"%s\": expected a day of the calendar, "
			      "2020-06-15, of the years 1900 to 2199",
			      text);
		reader->wrong++;
	}
	return date;
}

static struct optional_date
read_day(struct reader *reader, const xmlNode *node, const char *name)
{
	const char *text = attribute(reader, node, name);

	if (!*text)
		return (struct optional_date){ 0 };
	return (struct optional_date){ true, read_date(reader, node, text) };
}

static int64_t
read_id(const struct reader *reader, const xmlNode *node)
{
	const char *text = attribute(reader, node, "id");
	int64_t id = 0;

	/* The schema allows +42 and 042, which are no ids of ours. */
	if (!text_parse_id(text, &id))
		complaint_add(reader->complaints, line_of(reader, node),
			      "\"%s\": expected a number without sign and "
			      "leading zeros",
			      text);
	return id;
}

static enum session_statut
read_statut(struct reader *reader, const xmlNode *node, const char *name)
{
	const char *text = attribute(reader, node, name);
	enum session_statut statut = SESSION_EN_PREPARATION;

	if (!session_statut_parse(text, &statut)) {
		complaint_add(
			reader->complaints, line_of(reader, node),
			"\"%s\": expected a statut: en-preparation, "
			"demande-dte-envoyee, convocations-envoyees, "
			"resultats-saisis, validee, annulee, or its label",
			text);
		reader->wrong++;
	}
	return statut;
}

static void
complain(struct reader *reader, const xmlNode *node, const char *text)
{
	complaint_add(reader->complaints, line_of(reader, node), "%s", text);
	reader->wrong++;
}

/* Only an annulee has a statut before; it is an open one. */
static void
read_statuts(struct reader *reader, const xmlNode *node,
	     struct session *session)
{
	const bool annulee =
		(session->statut = read_statut(reader, node, "statut")) ==
		SESSION_ANNULEE;
	const bool said = xmlHasProp(node, BAD_CAST "statut-avant");

	session->statut_avant = SESSION_EN_PREPARATION;
	if (said && !annulee)
		complain(reader, node,
			 "only a session that is annulee has a statut-avant");
	else if (said)
		session->statut_avant =
			read_statut(reader, node, "statut-avant");
	if (session->statut_avant > SESSION_CONVOCATIONS_ENVOYEES)
		complain(reader, node,
			 "statut-avant: expected en-preparation, "
			 "demande-dte-envoyee or convocations-envoyees");
}

static void
read_dates(struct reader *reader, const xmlNode *node, struct session *session)
{
	session->debut =
		read_date(reader, node, attribute(reader, node, "debut"));
	session->fin = read_date(reader, node, attribute(reader, node, "fin"));
	session->fin_initiale = read_day(reader, node, "fin-initiale");
	session->fin_reelle = read_day(reader, node, "fin-reelle");
	session->fin_mesure = attribute(reader, node, "mesure");
	session->fin_regle = attribute(reader, node, "regle");
	if (reader->wrong)
		return;
	if (date_compare(session->fin, session->debut) < 0)
		complain(reader, node,
			 "the session ends before it begins: "
			 "expected debut <= fin");
	if (session->fin_reelle.known &&
	    (date_compare(session->fin_reelle.date, session->debut) < 0 ||
	     date_compare(session->fin_reelle.date, session->fin) > 0))
		complain(reader, node, "expected debut <= fin-reelle <= fin");
}

/* A page may tell of a CCP without a result; here that would be lost. */
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
			complain(reader, at, candidat_refusal(verdict)->code);
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
	     at = node_next(at, "ccp"))
		session->ccps[i++] = attribute(reader, at, "code");
	if (session->session.type == SESSION_CCP && !session->ccp_count)
		complain(reader, node, "a session of type ccp names its ccp");
}

static void
read_informations(const struct reader *reader, const xmlNode *node,
		  struct session *session)
{
	session->lieu = attribute(reader, node, "lieu");
	session->horaire = attribute(reader, node, "horaire");
	session->contact = attribute(reader, node, "contact");
	session->precisions = attribute(reader, node, "precisions");
}

bool
xml_session_of(const xmlNode *node, long before, struct arena *arena,
	       struct complaints *complaints, struct xml_session *session)
{
	struct reader reader = { arena, complaints, before, 0 };
	struct session *own = &session->session;

	*session = (struct xml_session){ .line = line_of(&reader, node) };
	own->id = read_id(&reader, node);
	session_type_parse(attribute(&reader, node, "type"), &own->type);
	read_statuts(&reader, node, own);
	own->dte_le = read_day(&reader, node, "dte-le");
	own->convocations_le = read_day(&reader, node, "convocations-le");
	own->dte_a_refaire = *attribute(&reader, node, "dte-a-refaire");
	own->convocations_a_refaire =
		*attribute(&reader, node, "convocations-a-refaire");
	own->titre = attribute(&reader, node_child(node, "titre"), "code");
	own->agrement = read_id(&reader, node_child(node, "agrement"));
	session->siret =
		attribute(&reader, node_child(node, "centre"), "siret");
	session->departement =
		attribute(&reader, node_child(node, "site"), "departement");
	read_dates(&reader, node_child(node, "dates"), own);
	read_informations(&reader, node_child(node, "informations"), own);
	own->derogation = text_of(&reader, node_child(node, "derogation"));
	read_ccps(&reader, node, session);
	read_candidats(&reader, node_child(node, "candidats"), session);
	return !reader.wrong && own->id && own->agrement;
}
