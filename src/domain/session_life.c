/* session_life.c: what may be done to a session now, and what it becomes. */
#include "domain/session.h"

static enum session_verdict
only_ouverte(const struct session *session)
{
	return session_is_ouverte(session) ? SESSION_ALLOWED
					   : SESSION_NOT_OUVERTE;
}

/* Allows an action in that statut only, and answers `refused` in any other. */
static enum session_verdict
only_in(const struct session *session, enum session_statut statut,
	enum session_verdict refused)
{
	return session->statut == statut ? SESSION_ALLOWED : refused;
}

static enum session_verdict
may_dte(const struct session *session)
{
	if (session->statut == SESSION_EN_PREPARATION)
		return SESSION_ALLOWED;
	/* R22: ordered again after a report. */
	if (session_is_ouverte(session) && session->dte_a_refaire)
		return SESSION_ALLOWED;
	return SESSION_DTE_TOO_LATE;
}

static enum session_verdict
may_convocations(const struct session *session,
		 const struct session_facts *facts)
{
	if (!session_is_ouverte(session))
		return SESSION_NOT_OUVERTE;
	if (session->statut == SESSION_EN_PREPARATION)
		return SESSION_DTE_FIRST;
	if (session->statut == SESSION_CONVOCATIONS_ENVOYEES &&
	    !session->convocations_a_refaire)
		return SESSION_CONVOCATIONS_TOO_LATE;
	if (facts->candidats == 0)
		return SESSION_WITHOUT_CANDIDAT;
	return SESSION_ALLOWED;
}

static enum session_verdict
may_fin_reelle(const struct session *session, const struct session_facts *facts)
{
	if (!session_is_ouverte(session))
		return SESSION_NOT_OUVERTE;
	if (date_compare(facts->today, session->debut) < 0)
		return SESSION_NOT_BEGUN;
	return SESSION_ALLOWED;
}

static enum session_verdict
may_resultats(const struct session *session, const struct session_facts *facts)
{
	if (!session_is_ouverte(session))
		return SESSION_NOT_OUVERTE;
	if (session->statut != SESSION_CONVOCATIONS_ENVOYEES)
		return SESSION_CONVOCATIONS_FIRST;
	/* This comes before the check of the end itself, because it tells
	 * what to do (R12). */
	if (session_awaits_fin_reelle(session))
		return SESSION_FIN_REELLE_FIRST;
	if (!session->fin_reelle.known &&
	    date_compare(session->fin, facts->today) >= 0)
		return SESSION_NOT_ENDED;
	if (facts->candidats == 0)
		return SESSION_WITHOUT_CANDIDAT;
	return SESSION_ALLOWED;
}

/* Checks R18, then R19. */
static enum session_verdict
may_report(const struct session *session, const struct session_facts *facts)
{
	if (!session_is_ouverte(session))
		return SESSION_NOT_OUVERTE;
	if (date_compare(facts->today, session->debut) >= 0)
		return SESSION_BEGUN;
	return SESSION_ALLOWED;
}

static enum session_verdict
may_annulation(const struct session *session, const struct actor *actor)
{
	if (actor->profil == PROFIL_CENTRE)
		return only_in(session, SESSION_EN_PREPARATION,
			       SESSION_NOT_EN_PREPARATION);
	return only_ouverte(session);
}

enum session_verdict
session_may(const struct session *session, enum session_action action,
	    const struct actor *actor, const struct session_facts *facts)
{
	switch (action) {
	case SESSION_INFORMATIONS:
	case SESSION_CANDIDATS:
		return only_ouverte(session);
	case SESSION_DTE:
		return may_dte(session);
	case SESSION_CONVOCATIONS:
		return may_convocations(session, facts);
	case SESSION_FIN_REELLE:
		return may_fin_reelle(session, facts);
	case SESSION_RESULTATS:
		return may_resultats(session, facts);
	case SESSION_REPORT:
		return may_report(session, facts);
	case SESSION_VALIDATION:
	case SESSION_RENVOI:
		return only_in(session, SESSION_RESULTATS_SAISIS,
			       SESSION_RESULTATS_FIRST);
	case SESSION_REOUVERTURE:
		return only_in(session, SESSION_VALIDEE, SESSION_NOT_VALIDEE);
	case SESSION_ANNULATION:
		return may_annulation(session, actor);
	case SESSION_RETABLISSEMENT:
		return only_in(session, SESSION_ANNULEE, SESSION_NOT_ANNULEE);
	}
	return SESSION_ALLOWED;
}

/* Orders the DTE for the first time, or again after a report: then R22
 * leaves the statut where it is. */
static void
send_dte(struct session *session, struct date today)
{
	if (session->statut == SESSION_EN_PREPARATION)
		session->statut = SESSION_DEMANDE_DTE_ENVOYEE;
	session->dte_le =
		(struct optional_date){ .known = true, .date = today };
	session->dte_a_refaire = false;
}

static void
send_convocations(struct session *session, struct date today)
{
	session->statut = SESSION_CONVOCATIONS_ENVOYEES;
	session->convocations_le =
		(struct optional_date){ .known = true, .date = today };
	session->convocations_a_refaire = false;
}

/* By R22 what was sent names the old dates and must be sent again; the
 * statut stays. */
static void
ask_again(struct session *session)
{
	session->dte_a_refaire = session->statut != SESSION_EN_PREPARATION;
	session->convocations_a_refaire =
		session->statut == SESSION_CONVOCATIONS_ENVOYEES;
}

void
session_apply(struct session *session, enum session_action action,
	      struct date today)
{
	switch (action) {
	case SESSION_INFORMATIONS:
	case SESSION_CANDIDATS:
	case SESSION_FIN_REELLE:
		break;
	case SESSION_DTE:
		send_dte(session, today);
		break;
	case SESSION_CONVOCATIONS:
		send_convocations(session, today);
		break;
	case SESSION_REPORT:
		ask_again(session);
		break;
	case SESSION_RESULTATS:
	case SESSION_REOUVERTURE:
		session->statut = SESSION_RESULTATS_SAISIS;
		break;
	case SESSION_VALIDATION:
		session->statut = SESSION_VALIDEE;
		break;
	case SESSION_RENVOI:
		session->statut = SESSION_CONVOCATIONS_ENVOYEES;
		break;
	case SESSION_ANNULATION:
		session->statut_avant = session->statut;
		session->statut = SESSION_ANNULEE;
		break;
	case SESSION_RETABLISSEMENT:
		session->statut = session->statut_avant;
		break;
	}
}

bool
session_awaits_fin_reelle(const struct session *session)
{
	return session_is_ouverte(session) && session->fin_mesure &&
	       session->fin_mesure[0] != '\0' && !session->fin_reelle.known;
}
