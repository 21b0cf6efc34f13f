/* session_fields.h: what a session consists of: its struct and, below, a row
 * for each member: the column of the database that keeps it and its place in
 * <session>. Reading, saving, lists, exports, imports and the history of a
 * session all go through these rows, so that a new field is a member and a
 * row. */
#ifndef CERES_DOMAIN_SESSION_FIELDS_H
#define CERES_DOMAIN_SESSION_FIELDS_H

#include "base/date.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum session_statut {
	SESSION_EN_PREPARATION,
	SESSION_DEMANDE_DTE_ENVOYEE,
	SESSION_CONVOCATIONS_ENVOYEES,
	SESSION_RESULTATS_SAISIS,
	SESSION_VALIDEE,
	SESSION_ANNULEE,
};

enum { SESSION_STATUTS = SESSION_ANNULEE + 1 };

/* Answers the word that the database and the documents use, such as "en-
 * preparation". */
const char *session_statut_code(enum session_statut statut);

/* Reads a code, or an official label in any of its spellings ("DTE envoyé",
 * "Demande DTE envoyée", "Convocations envoyée"; R7, R16, R18), whatever the
 * case. False: none of them. */
bool session_statut_parse(const char *text, enum session_statut *statut);

enum session_type { SESSION_TITRE, SESSION_CCP, SESSION_CCS };

const char *session_type_code(enum session_type type);
bool session_type_parse(const char *text, enum session_type *type);

/* Strings live as long as the request. */
struct session {
	int64_t id;
	int64_t revision;
	enum session_type type;
	enum session_statut statut;
	enum session_statut statut_avant; /* of an annulee */
	const char *titre;
	int64_t agrement;
	int64_t centre;
	int64_t site;
	const char *departement;
	const char *region;
	struct date debut;
	struct date fin;
	struct optional_date fin_initiale;
	struct optional_date fin_reelle;
	const char *fin_mesure; /* "": no mesure moved F */
	const char *fin_regle;
	struct optional_date dte_le;
	struct optional_date convocations_le;
	bool dte_a_refaire;
	bool convocations_a_refaire;
	const char *lieu;
	const char *horaire;
	const char *contact;
	const char *precisions;
	const char *derogation; /* the UD's attestation that lets its days lie
				   outside the agrément and the titre (R25);
				   "": none */
};

/* What type the member of a field has. */
enum session_field_kind {
	SESSION_FIELD_BORROWED, /* it has none: the column belongs to what the
				   session refers to */
	SESSION_FIELD_NUMBER,
	SESSION_FIELD_TEXT,
	SESSION_FIELD_DATE,
	SESSION_FIELD_OPTIONAL_DATE,
	SESSION_FIELD_FLAG,
	SESSION_FIELD_TYPE,
	SESSION_FIELD_STATUT,
};

/* Which <session> has a field: those of lists have the fewest. */
enum session_shown {
	SESSION_IN_LISTS, /* in lists, in files and on pages */
	SESSION_IN_FILES, /* in files of ceresctl and on pages of one session */
	SESSION_ON_PAGES, /* on pages of one session only */
};

enum session_kept {
	SESSION_KEPT_ELSEWHERE, /* no statement about a session writes it */
	SESSION_KEPT_ONCE,	/* when the session is added */
	SESSION_KEPT_ALWAYS,	/* then, and each time it is saved */
};

struct session_field {
	const char *column; /* "fin_mesure", or "titre.sigle" if borrowed */
	enum session_field_kind kind;
	size_t offset;	  /* of its member */
	const char *path; /* in <session>: "@id" is an attribute, "titre" the
			     text of a child, "dates/@fin" a child's
			     attribute */
	enum session_shown shown;
	enum session_kept kept;
	bool told;     /* the history says what it was and became */
	bool nullable; /* its column is NULL where there is nothing */
};

/* A member, whose column has its name and whose kind follows from its type;
 * and a column of what the session refers to. */
#define SESSION_KIND(member)                                                   \
	_Generic(((struct session *)0)->member,                                \
		 int64_t: SESSION_FIELD_NUMBER,                                \
		 const char *: SESSION_FIELD_TEXT,                             \
		 struct date: SESSION_FIELD_DATE,                              \
		 struct optional_date: SESSION_FIELD_OPTIONAL_DATE,            \
		 bool: SESSION_FIELD_FLAG,                                     \
		 enum session_type: SESSION_FIELD_TYPE,                        \
		 enum session_statut: SESSION_FIELD_STATUT)
#define SESSION_MEMBER(member)                                                 \
#member, SESSION_KIND(member), offsetof(struct session, member)
#define SESSION_BORROWED(column) column, SESSION_FIELD_BORROWED, 0

/* The fields, in the order of <session>; a row without column is behind the
 * last. */
static const struct session_field session_fields[] = {
	/* clang-format off */
	{ SESSION_MEMBER(id),                        "@id",                       SESSION_IN_LISTS, SESSION_KEPT_ONCE },
	{ SESSION_MEMBER(type),                      "@type",                     SESSION_IN_LISTS, SESSION_KEPT_ONCE },
	{ SESSION_MEMBER(statut),                    "@statut",                   SESSION_IN_LISTS, SESSION_KEPT_ALWAYS, .told = true },
	{ SESSION_MEMBER(revision),                  "@revision",                 SESSION_IN_LISTS },
	{ SESSION_MEMBER(dte_le),                    "@dte-le",                   SESSION_IN_FILES, SESSION_KEPT_ALWAYS, .told = true },
	{ SESSION_MEMBER(convocations_le),           "@convocations-le",          SESSION_IN_FILES, SESSION_KEPT_ALWAYS, .told = true },
	{ SESSION_MEMBER(dte_a_refaire),             "@dte-a-refaire",            SESSION_IN_FILES, SESSION_KEPT_ALWAYS, .told = true },
	{ SESSION_MEMBER(convocations_a_refaire),    "@convocations-a-refaire",   SESSION_IN_FILES, SESSION_KEPT_ALWAYS, .told = true },
	{ SESSION_MEMBER(statut_avant),              "@statut-avant",             SESSION_IN_FILES, SESSION_KEPT_ALWAYS, .nullable = true },
	{ SESSION_MEMBER(titre),                     "titre/@code",               SESSION_IN_LISTS, SESSION_KEPT_ONCE },
	{ SESSION_BORROWED("titre.sigle"),           "titre/@sigle",              SESSION_IN_LISTS },
	{ SESSION_BORROWED("titre.intitule"),        "titre",                     SESSION_IN_LISTS },
	{ SESSION_BORROWED("centre.siret"),          "centre/@siret",             SESSION_IN_LISTS },
	{ SESSION_MEMBER(centre),                    "centre/@id",                SESSION_ON_PAGES, SESSION_KEPT_ONCE },
	{ SESSION_BORROWED("centre.nom"),            "centre",                    SESSION_IN_LISTS },
	{ SESSION_MEMBER(agrement),                  "agrement/@id",              SESSION_IN_LISTS, SESSION_KEPT_ONCE },
	{ SESSION_BORROWED("agrement.debut"),        "agrement/@debut",           SESSION_ON_PAGES },
	{ SESSION_BORROWED("agrement.fin"),          "agrement/@fin",             SESSION_ON_PAGES },
	{ SESSION_MEMBER(departement),               "site/@departement",         SESSION_IN_LISTS, SESSION_KEPT_ONCE },
	{ SESSION_MEMBER(region),                    "site/@region",              SESSION_IN_LISTS, SESSION_KEPT_ONCE },
	{ SESSION_BORROWED("site.ville"),            "site/@ville",               SESSION_IN_LISTS },
	{ SESSION_MEMBER(site),                      "site/@id",                  SESSION_ON_PAGES, SESSION_KEPT_ONCE },
	{ SESSION_BORROWED("site.nom"),              "site",                      SESSION_IN_LISTS },
	{ SESSION_MEMBER(debut),                     "dates/@debut",              SESSION_IN_LISTS, SESSION_KEPT_ALWAYS, .told = true },
	{ SESSION_MEMBER(fin),                       "dates/@fin",                SESSION_IN_LISTS, SESSION_KEPT_ALWAYS, .told = true },
	{ SESSION_MEMBER(fin_initiale),              "dates/@fin-initiale",       SESSION_IN_LISTS, SESSION_KEPT_ALWAYS, .told = true },
	{ SESSION_MEMBER(fin_reelle),                "dates/@fin-reelle",         SESSION_IN_LISTS, SESSION_KEPT_ALWAYS, .told = true },
	{ SESSION_MEMBER(fin_mesure),                "dates/@mesure",             SESSION_IN_LISTS, SESSION_KEPT_ALWAYS, .told = true, .nullable = true },
	{ SESSION_MEMBER(fin_regle),                 "dates/@regle",              SESSION_IN_LISTS, SESSION_KEPT_ALWAYS, .nullable = true },
	{ SESSION_MEMBER(lieu),                      "informations/@lieu",        SESSION_IN_FILES, SESSION_KEPT_ALWAYS, .told = true },
	{ SESSION_MEMBER(horaire),                   "informations/@horaire",     SESSION_IN_FILES, SESSION_KEPT_ALWAYS, .told = true },
	{ SESSION_MEMBER(contact),                   "informations/@contact",     SESSION_IN_FILES, SESSION_KEPT_ALWAYS, .told = true },
	{ SESSION_MEMBER(precisions),                "informations/@precisions",  SESSION_IN_FILES, SESSION_KEPT_ALWAYS, .told = true },
	{ SESSION_MEMBER(derogation),                "derogation",                SESSION_IN_LISTS, SESSION_KEPT_ALWAYS, .told = true, .nullable = true },
	{ 0 },
	/* clang-format on */
};

/*
 * Gives the member of a field the value that the database and documents write
 * as `text`; NULL and "" mean that there is none. A text stays where it is.
 * False: this is no value of the field, and the member is what it is without
 * any.
 */
bool session_field_set(const struct session_field *field,
		       struct session *session, const char *text);

/* Answers the member of a field, which its kind tells how to read. */
const void *session_field_get(const struct session_field *field,
			      const struct session *session);

#endif
