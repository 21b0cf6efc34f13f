/* session.h: an exam session: its life from preparation to validation (R12 to
 * R16, R18; sections 3 and 7 of the rules). */
#ifndef CERES_DOMAIN_SESSION_H
#define CERES_DOMAIN_SESSION_H

#include "base/date.h"
#include "domain/actor.h"
#include "domain/refusal.h"
#include "domain/session_fields.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Does the session have a dérogation (R25)? No check then compares its days
 * with the agrément and the titre. */
bool session_has_derogation(const struct session *session);

/* The statuts of the bulletin's « en préparation », « DTE », « convocations ».
 */
bool session_statut_is_ouvert(enum session_statut statut);
bool session_is_ouverte(const struct session *session);

/* What may be done to a session, in the order of its page. */
enum session_action {
	SESSION_INFORMATIONS, /* the block « Informations pratiques » */
	SESSION_CANDIDATS,    /* add, change, take out */
	SESSION_DTE,	      /* demande de DTE, also sent again */
	SESSION_CONVOCATIONS, /* also sent again */
	SESSION_FIN_REELLE,
	SESSION_RESULTATS,
	SESSION_REPORT, /* to later dates (R17 to R19, R22) */
	SESSION_VALIDATION,
	SESSION_RENVOI,
	SESSION_REOUVERTURE,
	SESSION_ANNULATION,
	SESSION_RETABLISSEMENT,
};

enum { SESSION_ACTIONS = SESSION_RETABLISSEMENT + 1 };

/* Answers the last part of the action's URL: "informations-pratiques",
 * "demande-dte", … */
const char *session_action_code(enum session_action action);

enum session_verdict {
	SESSION_ALLOWED = 0,
	/* no input could succeed: 403 */
	SESSION_NOT_OUVERTE,	    /* R18: beyond the first three statuts */
	SESSION_NOT_EN_PREPARATION, /* the centre cancels only then */
	SESSION_DTE_FIRST,	    /* convocations before the DTE is ordered */
	SESSION_CONVOCATIONS_FIRST, /* results before candidats were summoned */
	SESSION_RESULTATS_FIRST,    /* validation, renvoi */
	SESSION_NOT_VALIDEE,	    /* reouverture */
	SESSION_NOT_ANNULEE,	    /* retablissement */
	SESSION_DTE_TOO_LATE, /* the statut is past it: nothing to order */
	SESSION_CONVOCATIONS_TOO_LATE, /* sent, and no report came since */
	SESSION_NOT_ENDED,	       /* results before any end, actual or F */
	SESSION_FIN_REELLE_FIRST,      /* R12, R13: a mesure moved F */
	SESSION_WITHOUT_CANDIDAT, /* nobody to summon, no result to enter */
	SESSION_NOT_BEGUN,	  /* an actual end before D */
	SESSION_BEGUN,		  /* R19: a report on D or after it */
	/* another input could: 422, at its field */
	SESSION_DEBUT_LOCKED, /* R15, R16 */
	SESSION_FIN_BEFORE_DEBUT,
	SESSION_DEBUT_PAST,	      /* a new session, or a new D, before J */
	SESSION_OUTSIDE_AGREMENT,     /* D before the agrément or after it */
	SESSION_FIN_OUTSIDE_AGREMENT, /* F after the agrément's last day */
	SESSION_TITRE_ECHU,	      /* F after the titre's last day */
	SESSION_FIN_REELLE_EARLY,     /* before D */
	SESSION_FIN_REELLE_FUTURE,    /* after J */
	SESSION_FIN_REELLE_LATE, /* after F: the centre moves F first (R16) */
	SESSION_DEBUT_AFTER_FIN_REELLE, /* the new D is after the actual end
					   (R13) */
	SESSION_FIN_BEFORE_FIN_REELLE,	/* the new F is before the actual end
					   (R13) */
	SESSION_NOT_LATER,		/* R19: a report goes forward */
	SESSION_WITHOUT_MOTIF,
	SESSION_WITHOUT_AGREMENT, /* none of the centre's */
	SESSION_WITHOUT_TYPE,
	SESSION_WITHOUT_CCP, /* a session of CCPs, without one */
	SESSION_WRONG_CCP,   /* not one of the titre */
};

enum { SESSION_VERDICTS = SESSION_WRONG_CCP + 1 };

extern const struct refusal session_refusals[SESSION_VERDICTS];

/* Facts about a session that are not in its row; `candidats` counts for the
 * convocations and the results only. */
struct session_facts {
	size_t candidats;
	struct date today; /* J, of Paris */
};

/*
 * SESSION_ALLOWED where the action could succeed with some input, for somebody
 * whom its route admits. A page asks it for what to offer, and a POST before it
 * reads the form. Results need an end that is over: an actual one, or F before
 * J, because on the day F itself the exam may still go on.
 */
enum session_verdict session_may(const struct session *session,
				 enum session_action action,
				 const struct actor *actor,
				 const struct session_facts *facts);

/* What covers a session's dates: an agrément and its titre. */
struct session_cover {
	struct date debut; /* of the agrément */
	struct date fin;
	struct optional_date titre_fin;
	bool derogation; /* the session has one: none of these bounds it */
};

/* May a centre create a session of these days under this cover? */
enum session_verdict session_create_check(struct date debut, struct date fin,
					  const struct session_cover *cover,
					  struct date today);

/*
 * The block « Informations pratiques » (R15, R16): may D and F become these?
 * D only while « En préparation »; the cover is asked of days that change, so
 * an F that a mesure put outside it may stay.
 */
enum session_verdict
session_informations_check(const struct session *session, struct date debut,
			   struct date fin, const struct session_cover *cover,
			   struct date today);

/* May a report move the session to these days (R19)? The new D must lie after
 * the present one, and the cover must hold for both days. Whether the session
 * may be moved at all is asked of session_may. */
enum session_verdict session_report_check(const struct session *session,
					  struct date debut, struct date fin,
					  const struct session_cover *cover,
					  struct date today);

/* Gives the session these days. F0 becomes F too, as long as no mesure has
 * moved F. */
void session_set_dates(struct session *session, struct date debut,
		       struct date fin);

/* May this be the actual end (R13)? It must lie from D to J, and not after F.
 */
enum session_verdict session_fin_reelle_check(const struct session *session,
					      struct date fin_reelle,
					      struct date today);

/* Is this the text of a reason? Answers what is against it: of a blank one
 * SESSION_WITHOUT_MOTIF. */
const struct refusal *session_check_motif(const char *motif);

/* Makes the session what it becomes by an action that session_may has allowed.
 * It does not know what a form brings (dates, the actual end, texts): the
 * caller sets that. */
void session_apply(struct session *session, enum session_action action,
		   struct date today);

/* Does opening the session's results raise the first alert of R13? It does
 * where a mesure makes the actual end necessary and nobody has entered it. */
bool session_awaits_fin_reelle(const struct session *session);

/* Delays of section 6, in the parameters' units. */
struct session_delays {
	int32_t convocation_titre_months;
	int32_t convocation_ccp_days;
	int32_t dte_days;
	int32_t dte_late_days;
	int32_t plis_days;
};

enum session_warning {
	SESSION_WARN_DTE = 1 << 0,	/* dte_days before D or less, not
					   ordered; not beside DTE_LATE */
	SESSION_WARN_DTE_LATE = 1 << 1, /* dte_late_days or less */
	SESSION_WARN_CONVOCATIONS = 1
				    << 2, /* not sent, and today is the last day
					     to summon in time, or later */
	SESSION_WARN_PLIS = 1 << 3,	  /* plis_days before D or less, until
					     D, the DTE ordered: check that
					     the plis came */
	SESSION_WARN_DTE_AGAIN = 1 << 4,  /* R22; its delay counts anew */
	SESSION_WARN_CONVOCATIONS_AGAIN = 1 << 5,
	SESSION_WARN_AGREMENT_TITRE = 1 << 6, /* the agrément outlives its
						 titre, or ends before F */
};

enum { SESSION_WARNINGS = 7 };

/* Answers the code of a warning, which is one bit; its sentence is in
 * xsl/messages. */
const char *session_warning_code(enum session_warning warning);

/* How long before D a warning comes. Both are 0 for a warning that no delay
 * brings. */
struct session_delay {
	int32_t months;
	int32_t days;
};

struct session_delay session_warning_delay(enum session_warning warning,
					   enum session_type type,
					   const struct session_delays *delays);

/* Answers the bits of the warnings that hold today; a session beyond OUVERT has
 * none. A delay in months that would end on a day that its month lacks ends on
 * the last of that month (one month before 31/03 is 29/02). */
unsigned int session_warnings(const struct session *session,
			      const struct session_cover *cover,
			      const struct session_delays *delays,
			      struct date today);

#endif
