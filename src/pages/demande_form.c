/* demande_form.c: the forms that make, correct and decide demandes (R20 to
 * R22, R25, R26). */
#include "demande_change.h"
#include "domain/titre_echu.h"
#include "session_change.h"
#include "store/choix.h"

static bool
is_echu(const void *thing)
{
	const struct demande_change *change = thing;

	return change->demande.nature == DEMANDE_TITRE_ECHU;
}

/* Only a demande on a titre échu has a type. */
static bool
is_of_ccp(const void *thing)
{
	const struct demande_change *change = thing;

	return change->demande.type == SESSION_CCP;
}

static bool
is_of_any_session(const void *thing)
{
	const struct demande_change *change = thing;

	return !is_echu(thing) && change->session.id == 0;
}

static bool
is_of_moved_session(const void *thing)
{
	const struct demande_change *change = thing;

	return change->passed == DEMANDE_PASSED_MOVED;
}

static struct rows *
titres(struct page *page, const void *thing)
{
	(void)thing;
	return store_choix_titres(page->store, page->actor);
}

static struct rows *
agents(struct page *page, const void *thing)
{
	const struct demande_change *change = thing;

	return store_demande_agents(page->store, change->demande.departement);
}

static struct rows *
sessions(struct page *page, const void *thing)
{
	const struct demande_change *change = thing;

	return store_choix_sessions(page->store, page->actor,
				    change->demande.agrement);
}

static struct rows *
ccps(struct page *page, const void *thing)
{
	const struct demande_change *change = thing;

	return store_choix_ccps(page->store, change->echu.agrement.titre);
}

static const char *const seen[] = { "oui", NULL };

enum { WORDS = 1000 };

#define OF(member) CHAMP_OF(struct demande_change, member)

/* clang-format off */
static const struct champ wish_champs[] = {
	{ "session",  CHAMP_TEXTE,    CHAMP_OBLIGATOIRE | CHAMP_CREATION, 200, OF(asked), &demande_refusals[DEMANDE_WITHOUT_SESSION], .applies = is_of_any_session },
	{ "siret",    CHAMP_SIRET,    CHAMP_OBLIGATOIRE | CHAMP_CREATION, 40,  OF(echu.siret), .applies = is_echu },
	{ "titre",    CHAMP_CHOIX,    CHAMP_OBLIGATOIRE | CHAMP_CREATION, 0,   OF(echu.agrement.titre), .choices = titres, .applies = is_echu },
	{ "agrement", CHAMP_CHIFFRES, CHAMP_OBLIGATOIRE | CHAMP_CREATION, 20,  OF(agrement), .applies = is_echu },
	{ "type",     CHAMP_CHOIX,    CHAMP_OBLIGATOIRE | CHAMP_CREATION, 0,   OF(type), &titre_echu_refusals[TITRE_ECHU_WRONG_TYPE], .codes = session_types, .applies = is_echu },
	{ "debut",    CHAMP_JOUR,     CHAMP_OBLIGATOIRE, 0,     OF(demande.debut) },
	{ "fin",      CHAMP_JOUR,     CHAMP_OBLIGATOIRE, 0,     OF(demande.fin) },
	{ "motif",    CHAMP_LIGNES,   CHAMP_OBLIGATOIRE, WORDS, OF(demande.motif), &session_refusals[SESSION_WITHOUT_MOTIF], .check = session_check_motif },
	{ 0 },
};

static const struct champ grant_champs[] = {
	{ "attestation", CHAMP_LIGNES, CHAMP_OBLIGATOIRE, WORDS, OF(demande.attestation), &titre_echu_refusals[TITRE_ECHU_WITHOUT_ATTESTATION], .check = titre_echu_check_attestation, .applies = is_echu, .regle = "R25" },
	{ "session",     CHAMP_CHOIX,  0,                 0,     OF(demande.session), &demande_refusals[DEMANDE_WRONG_SESSION], .minimum = 1, .choices = sessions, .applies = is_echu },
	{ "ccp",         CHAMP_CASES,  0,                 0,     OF(ccp), .choices = ccps, .applies = is_of_ccp },
	{ "debut",       CHAMP_JOUR,   CHAMP_OBLIGATOIRE, 0,     OF(demande.debut) },
	{ "fin",         CHAMP_JOUR,   CHAMP_OBLIGATOIRE, 0,     OF(demande.fin) },
	{ "reponse",     CHAMP_LIGNES, 0,                 WORDS, OF(demande.reponse) },
	{ "confirmer",   CHAMP_CHOIX,  CHAMP_OBLIGATOIRE, .refusal = &demande_refusals[DEMANDE_OVERTAKEN], .codes = seen, .applies = is_of_moved_session },
	{ 0 },
};

static const struct champ refuse_champs[] = {
	{ "raison", CHAMP_CHOIX,  CHAMP_OBLIGATOIRE, 0,     OF(demande.raison), &demande_refusals[DEMANDE_WITHOUT_RAISON], .codes = demande_raisons },
	{ "motif",  CHAMP_LIGNES, CHAMP_OBLIGATOIRE, WORDS, OF(demande.reponse), &session_refusals[SESSION_WITHOUT_MOTIF], .check = session_check_motif },
	{ 0 },
};

static const struct champ assign_champs[] = {
	{ "agent", CHAMP_CHOIX, 0, 0, OF(demande.agent), &demande_refusals[DEMANDE_WITHOUT_AGENT], .minimum = 1, .choices = agents },
	{ 0 },
};
/* clang-format on */

static const struct champ nothing[] = { { 0 } };

#define FORM(code, champs)                                                     \
	FORMULAIRE(code, struct demande_change, demande.revision, champs)

const struct formulaire demande_formulaire = FORM("demande", wish_champs);

const struct formulaire demande_formulaires[DEMANDE_ACTIONS] = {
	[DEMANDE_ACCORD] = FORM("accord", grant_champs),
	[DEMANDE_REFUS] = FORM("refus", refuse_champs),
	[DEMANDE_ATTRIBUTION] = FORM("attribution", assign_champs),
	[DEMANDE_CORRECTION] = FORM("demande", wish_champs),
	[DEMANDE_RETRAIT] = FORM("retrait", nothing),
};
