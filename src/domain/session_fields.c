/* session_fields.c: the fields of a session, one row each. */
#include "domain/session_fields.h"

#include "base/text.h"

/* A member's column has its name; its kind follows from its type. */
#define KIND(member)                                                           \
	_Generic(((struct session *)0)->member,                                \
		 int64_t: SESSION_FIELD_NUMBER,                                \
		 const char *: SESSION_FIELD_TEXT,                             \
		 struct date: SESSION_FIELD_DATE,                              \
		 struct optional_date: SESSION_FIELD_OPTIONAL_DATE,            \
		 bool: SESSION_FIELD_FLAG,                                     \
		 enum session_type: SESSION_FIELD_TYPE,                        \
		 enum session_statut: SESSION_FIELD_STATUT)
#define OWN(member)	 #member, KIND(member), offsetof(struct session, member)
#define BORROWED(column) column, SESSION_FIELD_BORROWED, 0

#define LISTS  SESSION_IN_LISTS
#define FILES  SESSION_IN_FILES
#define PAGES  SESSION_ON_PAGES
#define ONCE   SESSION_KEPT_ONCE
#define ALWAYS SESSION_KEPT_ALWAYS

const struct session_field session_fields[] = {
	/* clang-format off */
	{ OWN(id),                     "@id",                     LISTS, ONCE },
	{ OWN(type),                   "@type",                   LISTS, ONCE },
	{ OWN(statut),                 "@statut",                 LISTS, ALWAYS, .told = true },
	{ OWN(revision),               "@revision",               LISTS },
	{ OWN(dte_le),                 "@dte-le",                 FILES, ALWAYS, .told = true },
	{ OWN(convocations_le),        "@convocations-le",        FILES, ALWAYS, .told = true },
	{ OWN(dte_a_refaire),          "@dte-a-refaire",          FILES, ALWAYS, .told = true },
	{ OWN(convocations_a_refaire), "@convocations-a-refaire", FILES, ALWAYS, .told = true },
	{ OWN(statut_avant),           "@statut-avant",           FILES, ALWAYS, .nullable = true },
	{ OWN(titre),                  "titre/@code",             LISTS, ONCE },
	{ BORROWED("titre.sigle"),     "titre/@sigle",            LISTS },
	{ BORROWED("titre.intitule"),  "titre",                   LISTS },
	{ BORROWED("centre.siret"),    "centre/@siret",           LISTS },
	{ OWN(centre),                 "centre/@id",              PAGES, ONCE },
	{ BORROWED("centre.nom"),      "centre",                  LISTS },
	{ OWN(agrement),               "agrement/@id",            LISTS, ONCE },
	{ BORROWED("agrement.debut"),  "agrement/@debut",         PAGES },
	{ BORROWED("agrement.fin"),    "agrement/@fin",           PAGES },
	{ OWN(departement),            "site/@departement",       LISTS, ONCE },
	{ OWN(region),                 "site/@region",            LISTS, ONCE },
	{ BORROWED("site.ville"),      "site/@ville",             LISTS },
	{ OWN(site),                   "site/@id",                PAGES, ONCE },
	{ BORROWED("site.nom"),        "site",                    LISTS },
	{ OWN(debut),                  "dates/@debut",            LISTS, ALWAYS, .told = true },
	{ OWN(fin),                    "dates/@fin",              LISTS, ALWAYS, .told = true },
	{ OWN(fin_initiale),           "dates/@fin-initiale",     LISTS, ALWAYS, .told = true },
	{ OWN(fin_reelle),             "dates/@fin-reelle",       LISTS, ALWAYS, .told = true },
	{ OWN(fin_mesure),             "dates/@mesure",           LISTS, ALWAYS, .told = true, .nullable = true },
	{ OWN(fin_regle),              "dates/@regle",            LISTS, ALWAYS, .nullable = true },
	{ OWN(lieu),                   "informations/@lieu",      FILES, ALWAYS, .told = true, .limit = 200 },
	{ OWN(horaire),                "informations/@horaire",   FILES, ALWAYS, .told = true, .limit = 100 },
	{ OWN(contact),                "informations/@contact",   FILES, ALWAYS, .told = true, .limit = 200 },
	{ OWN(precisions),             "informations/@precisions", FILES, ALWAYS, .told = true, .limit = 1000, .lines = true },
	{ OWN(derogation),             "derogation",              LISTS, ALWAYS, .told = true, .nullable = true },
	{ 0 },
	/* clang-format on */
};

static bool
set_number(int64_t *number, const char *text)
{
	*number = 0;
	return !*text || text_parse_id(text, number);
}

static bool
set_day(struct optional_date *day, const char *text)
{
	*day = (struct optional_date){ 0 };
	day->known = *text && date_parse(text, &day->date);
	return !*text || day->known;
}

static bool
set_type(enum session_type *type, const char *text)
{
	*type = SESSION_TITRE;
	return !*text || session_type_parse(text, type);
}

static bool
set_statut(enum session_statut *statut, const char *text)
{
	*statut = SESSION_EN_PREPARATION;
	return !*text || session_statut_parse(text, statut);
}

bool
session_field_set(const struct session_field *field, struct session *session,
		  const char *text)
{
	void *member = (char *)session + field->offset;

	if (!text)
		text = "";
	switch (field->kind) {
	case SESSION_FIELD_BORROWED:
		return true;
	case SESSION_FIELD_NUMBER:
		return set_number(member, text);
	case SESSION_FIELD_TEXT:
		*(const char **)member = text;
		return true;
	case SESSION_FIELD_DATE:
		*(struct date *)member = (struct date){ 0 };
		return date_parse(text, member);
	case SESSION_FIELD_OPTIONAL_DATE:
		return set_day(member, text);
	case SESSION_FIELD_FLAG:
		*(bool *)member = *text;
		return true;
	case SESSION_FIELD_TYPE:
		return set_type(member, text);
	case SESSION_FIELD_STATUT:
		break;
	}
	return set_statut(member, text);
}

const void *
session_field_get(const struct session_field *field,
		  const struct session *session)
{
	return (const char *)session + field->offset;
}
