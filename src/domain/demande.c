/* demande.c: what may become of a demande, and what overtakes it. */
#include "domain/demande.h"

#include "base/text.h"

static const char *const statuts[] = {
	[DEMANDE_EN_ATTENTE] = "en-attente",
	[DEMANDE_ACCORDEE] = "accordee",
	[DEMANDE_REFUSEE] = "refusee",
	[DEMANDE_RETIREE] = "retiree",
};

const char *
demande_statut_code(enum demande_statut statut)
{
	return statuts[statut];
}

enum demande_statut
demande_statut_of(const char *code)
{
	int statut = DEMANDE_STATUTS - 1;

	while (statut > 0 && !text_equal(statuts[statut], code))
		statut--;
	return (enum demande_statut)statut;
}

static const struct {
	const char *code;
	const char *regle;
} natures[] = {
	[DEMANDE_REPORT] = { "report", "R20" },
	[DEMANDE_TITRE_ECHU] = { "titre-echu", "R26" },
};

const char *
demande_nature_code(enum demande_nature nature)
{
	return natures[nature].code;
}

enum demande_nature
demande_nature_of(const char *code)
{
	int nature = DEMANDE_NATURES - 1;

	while (nature > 0 && !text_equal(natures[nature].code, code))
		nature--;
	return (enum demande_nature)nature;
}

const char *
demande_regle(const struct demande *demande)
{
	return natures[demande->nature].regle;
}

static const char *const actions[] = {
	[DEMANDE_ACCORD] = "accord",
	[DEMANDE_REFUS] = "refus",
	[DEMANDE_ATTRIBUTION] = "attribution",
	[DEMANDE_CORRECTION] = "correction",
	[DEMANDE_RETRAIT] = "retrait",
};

const char *
demande_action_code(enum demande_action action)
{
	return actions[action];
}

const struct refusal demande_refusals[DEMANDE_VERDICTS] = {
	/* clang-format off */
	[DEMANDE_ALLOWED] =         { "", "", "" },
	[DEMANDE_DECIDED] =         { "demande-decidee", "", "" },
	[DEMANDE_WITHOUT_SESSION] = { "session-inconnue", "R20", "session" },
	[DEMANDE_ALREADY] =         { "demande-existante", "R20", "session" },
	[DEMANDE_OVERTAKEN] =       { "demande-depassee", "", "confirmer" },
	[DEMANDE_WITHOUT_RAISON] =  { "raison-inconnue", "", "raison" },
	[DEMANDE_WRONG_SESSION] =   { "session-d-un-autre-agrement", "R26", "session" },
	[DEMANDE_WITHOUT_AGENT] =   { "agent-inconnu", "", "agent" },
	/* clang-format on */
};

enum demande_verdict
demande_may(const struct demande *demande)
{
	return demande->statut == DEMANDE_EN_ATTENTE ? DEMANDE_ALLOWED
						     : DEMANDE_DECIDED;
}

enum demande_verdict
demande_may_move(const struct demande *demande, const struct session *session)
{
	if (session->id == 0 || session->agrement != demande->agrement)
		return DEMANDE_WRONG_SESSION;
	return session_is_ouverte(session) && !session->fin_reelle.known
		       ? DEMANDE_ALLOWED
		       : DEMANDE_WRONG_SESSION;
}

void
demande_see(struct demande *demande, const struct session *session)
{
	demande->session_debut = (struct optional_date){ true, session->debut };
	demande->session_fin = (struct optional_date){ true, session->fin };
}

/* Was the day known, and is it another one now? */
static bool
has_moved(const struct optional_date *was, struct date now)
{
	return was->known && date_compare(was->date, now) != 0;
}

const char *
demande_passed_code(enum demande_passed passed)
{
	static const char *const codes[] = {
		[DEMANDE_PASSED_NOT] = "",
		[DEMANDE_PASSED_CLOSED] = "session-close",
		[DEMANDE_PASSED_BEGUN] = "session-commencee",
		[DEMANDE_PASSED_MOVED] = "session-deplacee",
	};

	return codes[passed];
}

enum demande_passed
demande_passed(const struct demande *demande, const struct session *session,
	       struct date today)
{
	if (demande->statut != DEMANDE_EN_ATTENTE ||
	    demande->nature == DEMANDE_TITRE_ECHU)
		return DEMANDE_PASSED_NOT;
	if (!session_is_ouverte(session))
		return DEMANDE_PASSED_CLOSED;
	if (date_compare(today, session->debut) >= 0)
		return DEMANDE_PASSED_BEGUN;
	if (has_moved(&demande->session_debut, session->debut) ||
	    has_moved(&demande->session_fin, session->fin))
		return DEMANDE_PASSED_MOVED;
	return DEMANDE_PASSED_NOT;
}

const char *const demande_raisons[] = {
	"dates-impossibles",
	"agrement-insuffisant",
	"jury-indisponible",
	"motif-insuffisant",
	"autre",
	NULL,
};
