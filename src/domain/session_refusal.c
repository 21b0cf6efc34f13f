/* session_refusal.c: why something is not done to a session. */
#include "domain/session.h"

const struct refusal session_refusals[SESSION_VERDICTS] = {
	/* clang-format off */
	[SESSION_ALLOWED] =                { "", "", "" },
	[SESSION_NOT_OUVERTE] =            { "session-non-ouverte", "R18", "" },
	[SESSION_NOT_EN_PREPARATION] =     { "session-non-en-preparation", "", "" },
	[SESSION_DTE_FIRST] =              { "dte-non-demandee", "", "" },
	[SESSION_CONVOCATIONS_FIRST] =     { "convocations-non-envoyees", "", "" },
	[SESSION_RESULTATS_FIRST] =        { "resultats-non-saisis", "", "" },
	[SESSION_NOT_VALIDEE] =            { "session-non-validee", "", "" },
	[SESSION_NOT_ANNULEE] =            { "session-non-annulee", "", "" },
	[SESSION_DTE_TOO_LATE] =           { "dte-sans-objet", "", "" },
	[SESSION_CONVOCATIONS_TOO_LATE] =  { "convocations-deja-envoyees", "", "" },
	[SESSION_NOT_ENDED] =              { "session-non-terminee", "", "" },
	[SESSION_FIN_REELLE_FIRST] =       { "fin-reelle-attendue", "R12", "" },
	[SESSION_WITHOUT_CANDIDAT] =       { "session-sans-candidat", "", "" },
	[SESSION_NOT_BEGUN] =              { "session-non-commencee", "R13", "" },
	[SESSION_BEGUN] =                  { "session-commencee", "R19", "" },
	[SESSION_DEBUT_LOCKED] =           { "debut-verrouille", "R16", "debut" },
	[SESSION_FIN_BEFORE_DEBUT] =       { "fin-avant-debut", "", "fin" },
	[SESSION_DEBUT_PAST] =             { "debut-passe", "", "debut" },
	[SESSION_OUTSIDE_AGREMENT] =       { "debut-hors-agrement", "", "debut" },
	[SESSION_FIN_OUTSIDE_AGREMENT] =   { "fin-hors-agrement", "", "fin" },
	[SESSION_TITRE_ECHU] =             { "fin-apres-titre", "", "fin" },
	[SESSION_FIN_REELLE_EARLY] =       { "fin-reelle-avant-debut", "R13", "date" },
	[SESSION_FIN_REELLE_FUTURE] =      { "fin-reelle-future", "R13", "date" },
	[SESSION_FIN_REELLE_LATE] =        { "fin-reelle-apres-fin", "R13", "date" },
	[SESSION_DEBUT_AFTER_FIN_REELLE] = { "debut-apres-fin-reelle", "R13", "debut" },
	[SESSION_FIN_BEFORE_FIN_REELLE] =  { "fin-avant-fin-reelle", "R13", "fin" },
	[SESSION_NOT_LATER] =              { "debut-non-posterieur", "R19", "debut" },
	[SESSION_WITHOUT_MOTIF] =          { "motif-absent", "", "motif" },
	[SESSION_WITHOUT_AGREMENT] =       { "agrement-inconnu", "", "agrement" },
	[SESSION_WITHOUT_TYPE] =           { "type-inconnu", "", "type" },
	[SESSION_WITHOUT_CCP] =            { "ccp-obligatoire", "", "ccp" },
	[SESSION_WRONG_CCP] =              { "ccp-inconnu", "", "ccp" },
	/* clang-format on */
};
