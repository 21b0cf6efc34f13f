/* session.c: the words for an exam session: statuts, types, actions. */
#include "domain/session.h"

#include "base/text.h"
#include "domain/fold.h"

static const char *const statuts[] = {
	[SESSION_EN_PREPARATION] = "en-preparation",
	[SESSION_DEMANDE_DTE_ENVOYEE] = "demande-dte-envoyee",
	[SESSION_CONVOCATIONS_ENVOYEES] = "convocations-envoyees",
	[SESSION_RESULTATS_SAISIS] = "resultats-saisis",
	[SESSION_VALIDEE] = "validee",
	[SESSION_ANNULEE] = "annulee",
};

const char *
session_statut_code(enum session_statut statut)
{
	return statuts[statut];
}

/* Codes and labels, folded: without accents, case and separators. */
static const struct {
	const char *folded;
	enum session_statut statut;
} spellings[] = {
	{ "enpreparation", SESSION_EN_PREPARATION },
	{ "demandededteenvoyee", SESSION_DEMANDE_DTE_ENVOYEE },
	{ "demandedteenvoyee", SESSION_DEMANDE_DTE_ENVOYEE },
	{ "dteenvoye", SESSION_DEMANDE_DTE_ENVOYEE },
	{ "convocationsenvoyees", SESSION_CONVOCATIONS_ENVOYEES },
	{ "convocationsenvoyee", SESSION_CONVOCATIONS_ENVOYEES },
	{ "resultatssaisis", SESSION_RESULTATS_SAISIS },
	{ "validee", SESSION_VALIDEE },
	{ "annulee", SESSION_ANNULEE },
};

enum {
	SPELLINGS = sizeof(spellings) / sizeof(spellings[0]),
	SPELLING_ROOM = 32, /* longer than any of them: what is cut is none */
};

bool
session_statut_parse(const char *text, enum session_statut *statut)
{
	char folded[SPELLING_ROOM];

	/* Nearly every text that is read is a code. */
	for (int i = 0; i < SESSION_STATUTS; i++) {
		if (text_equal(text, statuts[i])) {
			*statut = (enum session_statut)i;
			return true;
		}
	}
	fold_text(text, folded, sizeof(folded));
	for (int i = 0; i < SPELLINGS; i++) {
		if (text_equal(folded, spellings[i].folded)) {
			*statut = spellings[i].statut;
			return true;
		}
	}
	return false;
}

static const char *const types[] = {
	[SESSION_TITRE] = "titre",
	[SESSION_CCP] = "ccp",
	[SESSION_CCS] = "ccs",
};

enum { TYPES = sizeof(types) / sizeof(types[0]) };

const char *
session_type_code(enum session_type type)
{
	return types[type];
}

bool
session_type_parse(const char *text, enum session_type *type)
{
	for (int i = 0; i < TYPES; i++) {
		if (text_equal(text, types[i])) {
			*type = (enum session_type)i;
			return true;
		}
	}
	return false;
}

bool
session_has_derogation(const struct session *session)
{
	return session->derogation && session->derogation[0] != '\0';
}

bool
session_statut_is_ouvert(enum session_statut statut)
{
	return statut <= SESSION_CONVOCATIONS_ENVOYEES;
}

bool
session_is_ouverte(const struct session *session)
{
	return session_statut_is_ouvert(session->statut);
}

static const char *const actions[] = {
	[SESSION_INFORMATIONS] = "informations-pratiques",
	[SESSION_CANDIDATS] = "candidats",
	[SESSION_DTE] = "demande-dte",
	[SESSION_CONVOCATIONS] = "convocations",
	[SESSION_FIN_REELLE] = "fin-reelle",
	[SESSION_RESULTATS] = "resultats",
	[SESSION_REPORT] = "report",
	[SESSION_VALIDATION] = "validation",
	[SESSION_RENVOI] = "renvoi",
	[SESSION_REOUVERTURE] = "reouverture",
	[SESSION_ANNULATION] = "annulation",
	[SESSION_RETABLISSEMENT] = "retablissement",
};

const char *
session_action_code(enum session_action action)
{
	return actions[action];
}
