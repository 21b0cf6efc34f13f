/* session_dates.c: the days that a session may have, and what else its forms
 * must say. */
#include "domain/session.h"

#include "domain/fold.h"

static bool
is_before(struct date a, struct date b)
{
	return date_compare(a, b) < 0;
}

static bool
is_same(struct date a, struct date b)
{
	return date_compare(a, b) == 0;
}

/* Checks a new D: it must not be in the past, and the agrément (or by R25 a
 * dérogation) must hold on it. */
static enum session_verdict
check_debut(struct date debut, const struct session_cover *cover,
	    struct date today)
{
	if (is_before(debut, today))
		return SESSION_DEBUT_PAST;
	if (cover->derogation)
		return SESSION_ALLOWED;
	if (is_before(debut, cover->debut) || is_before(cover->fin, debut))
		return SESSION_OUTSIDE_AGREMENT;
	return SESSION_ALLOWED;
}

/* Checks a new F. */
static enum session_verdict
check_fin(struct date fin, const struct session_cover *cover)
{
	if (cover->derogation)
		return SESSION_ALLOWED;
	if (is_before(cover->fin, fin))
		return SESSION_FIN_OUTSIDE_AGREMENT;
	if (cover->titre_fin.known && is_before(cover->titre_fin.date, fin))
		return SESSION_TITRE_ECHU;
	return SESSION_ALLOWED;
}

enum session_verdict
session_create_check(struct date debut, struct date fin,
		     const struct session_cover *cover, struct date today)
{
	enum session_verdict verdict = check_debut(debut, cover, today);

	if (verdict != SESSION_ALLOWED)
		return verdict;
	if (is_before(fin, debut))
		return SESSION_FIN_BEFORE_DEBUT;
	return check_fin(fin, cover);
}

static enum session_verdict
check_new_debut(const struct session *session, struct date debut,
		const struct session_cover *cover, struct date today)
{
	/* R15 and R16 bind every profil, also in a forged form. */
	if (session->statut != SESSION_EN_PREPARATION)
		return SESSION_DEBUT_LOCKED;
	if (session->fin_reelle.known &&
	    is_before(session->fin_reelle.date, debut))
		return SESSION_DEBUT_AFTER_FIN_REELLE;
	return check_debut(debut, cover, today);
}

static enum session_verdict
check_new_fin(const struct session *session, struct date fin,
	      const struct session_cover *cover)
{
	if (session->fin_reelle.known &&
	    is_before(fin, session->fin_reelle.date))
		return SESSION_FIN_BEFORE_FIN_REELLE;
	return check_fin(fin, cover);
}

enum session_verdict
session_informations_check(const struct session *session, struct date debut,
			   struct date fin, const struct session_cover *cover,
			   struct date today)
{
	enum session_verdict verdict = SESSION_ALLOWED;

	if (!is_same(debut, session->debut))
		verdict = check_new_debut(session, debut, cover, today);
	if (verdict != SESSION_ALLOWED)
		return verdict;
	/* This also concerns an F that stays, since the new D may be after
	 * it. */
	if (is_before(fin, debut))
		return SESSION_FIN_BEFORE_DEBUT;
	if (is_same(fin, session->fin))
		return SESSION_ALLOWED;
	return check_new_fin(session, fin, cover);
}

enum session_verdict
session_report_check(const struct session *session, struct date debut,
		     struct date fin, const struct session_cover *cover,
		     struct date today)
{
	if (date_compare(debut, session->debut) <= 0)
		return SESSION_NOT_LATER;
	return session_create_check(debut, fin, cover, today);
}

void
session_set_dates(struct session *session, struct date debut, struct date fin)
{
	session->debut = debut;
	session->fin = fin;
	/* F0 is the end before any mesure (section 3). */
	if (!session->fin_mesure || !*session->fin_mesure)
		session->fin_initiale = (struct optional_date){ true, fin };
}

enum session_verdict
session_fin_reelle_check(const struct session *session, struct date fin_reelle,
			 struct date today)
{
	if (is_before(fin_reelle, session->debut))
		return SESSION_FIN_REELLE_EARLY;
	if (is_before(today, fin_reelle))
		return SESSION_FIN_REELLE_FUTURE;
	if (is_before(session->fin, fin_reelle))
		return SESSION_FIN_REELLE_LATE;
	return SESSION_ALLOWED;
}

const struct refusal *
session_check_motif(const char *motif)
{
	return &session_refusals[fold_text(motif, NULL, 0) == 0
					 ? SESSION_WITHOUT_MOTIF
					 : SESSION_ALLOWED];
}
