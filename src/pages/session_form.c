/* session_form.c: the forms of a session's life, except results. */
#include "app/formulaire.h"
#include "session_change.h"
#include "session_write.h"

/* The start is only shown once the DTE was ordered (R15, R16). */
static bool
has_left_preparation(const void *thing)
{
	const struct session_entry *entry = thing;

	return entry->session.statut != SESSION_EN_PREPARATION;
}

const char *const session_types[] = { "titre", "ccp", "ccs", NULL };

#define OF(member) CHAMP_OF(struct session_entry, member)

static const struct champ champs[] = {
	/* clang-format off */
	{ "agrement",   CHAMP_CHOIX,  CHAMP_OBLIGATOIRE | CHAMP_CREATION, 0, OF(session.agrement), &session_refusals[SESSION_WITHOUT_AGREMENT] },
	{ "type",       CHAMP_CHOIX,  CHAMP_OBLIGATOIRE | CHAMP_CREATION, 0, OF(type), &session_refusals[SESSION_WITHOUT_TYPE], .codes = session_types },
	{ "debut",      CHAMP_JOUR,   CHAMP_OBLIGATOIRE, 0,    OF(session.debut), .fixed = has_left_preparation },
	{ "fin",        CHAMP_JOUR,   CHAMP_OBLIGATOIRE, 0,    OF(session.fin) },
	{ "ccp",        CHAMP_CASES,  CHAMP_CREATION,    0,    OF(ccp) },
	{ "lieu",       CHAMP_TEXTE,  0,                 200,  OF(session.lieu) },
	{ "horaire",    CHAMP_TEXTE,  0,                 100,  OF(session.horaire) },
	{ "contact",    CHAMP_TEXTE,  CHAMP_PERSONNEL,   200,  OF(session.contact) },
	{ "precisions", CHAMP_LIGNES, 0,                 1000, OF(session.precisions) },
	{ 0 },
	/* clang-format on */
};

static const struct champ fin_reelle_champs[] = {
	{ "date", CHAMP_JOUR, CHAMP_OBLIGATOIRE, 0, OF(session.fin_reelle) },
	{ 0 },
};

static bool
acts(const void *thing)
{
	const struct session_entry *entry = thing;

	return !entry->looks;
}

/* clang-format off */
static const struct champ motif_champs[] = {
	{ "motif", CHAMP_LIGNES, CHAMP_OBLIGATOIRE, 1000, OF(motif), &session_refusals[SESSION_WITHOUT_MOTIF], .check = session_check_motif },
	{ 0 },
};

static const struct champ report_champs[] = {
	{ "debut", CHAMP_JOUR,   CHAMP_OBLIGATOIRE, 0,    OF(debut) },
	{ "fin",   CHAMP_JOUR,   CHAMP_OBLIGATOIRE, 0,    OF(fin) },
	{ "motif", CHAMP_LIGNES, CHAMP_OBLIGATOIRE, 1000, OF(motif), &session_refusals[SESSION_WITHOUT_MOTIF], .check = session_check_motif, .applies = acts },
	{ 0 },
};
/* clang-format on */

#define SESSION_FORM(champs)                                                   \
	FORMULAIRE("session", struct session_entry, session.revision, champs)

const struct formulaire session_formulaire = SESSION_FORM(champs);
const struct formulaire session_fin_reelle_formulaire =
	SESSION_FORM(fin_reelle_champs);
const struct formulaire session_motif_formulaire = SESSION_FORM(motif_champs);
const struct formulaire session_report_formulaire = FORMULAIRE(
	"report", struct session_entry, session.revision, report_champs);

/* Answers the form of an action; NULL: it asks nothing, or its handler knows
 * what. */
static const struct formulaire *
form_of(enum session_action action)
{
	switch (action) {
	case SESSION_INFORMATIONS:
		return &session_formulaire;
	case SESSION_FIN_REELLE:
		return &session_fin_reelle_formulaire;
	case SESSION_REPORT:
		return &session_report_formulaire;
	case SESSION_RENVOI:
	case SESSION_REOUVERTURE:
	case SESSION_ANNULATION:
	case SESSION_RETABLISSEMENT:
		return &session_motif_formulaire;
	case SESSION_CANDIDATS:
		return &candidat_formulaire;
	case SESSION_DTE:
	case SESSION_CONVOCATIONS:
	case SESSION_RESULTATS:
	case SESSION_VALIDATION:
		break;
	}
	return NULL;
}

enum outcome
session_write_form(struct page *page, const struct session_view *view,
		   enum session_action action)
{
	const struct session_facts facts = { view->candidats,
					     page_today(page) };
	const struct session_entry entry = { .session = view->session };
	const struct formulaire *formulaire = form_of(action);

	if (!formulaire || session_may(&view->session, action, page->actor,
				       &facts) != SESSION_ALLOWED)
		return OUTCOME_OK;
	return formulaire_write(page, formulaire,
				page_path(page, "sessions", view->session.id,
					  session_action_code(action)),
				&entry);
}
