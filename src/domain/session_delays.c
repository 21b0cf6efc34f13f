/* session_delays.c: the delays that warn and do not block (section 6 of the
 * rules). */
#include "domain/session.h"

#include <assert.h>

static const char *const codes[] = {
	"dte-a-demander",      "dte-en-retard", "convocations-a-envoyer",
	"plis-a-verifier",     "dte-a-refaire", "convocations-a-refaire",
	"agrement-a-verifier",
};

static_assert(sizeof(codes) / sizeof(codes[0]) == SESSION_WARNINGS);

const char *
session_warning_code(enum session_warning warning)
{
	for (int i = 0; i < SESSION_WARNINGS; i++)
		if ((unsigned int)warning == 1U << i)
			return codes[i];
	return "";
}

struct session_delay
session_warning_delay(enum session_warning warning, enum session_type type,
		      const struct session_delays *delays)
{
	struct session_delay delay = { 0, 0 };

	if (warning == SESSION_WARN_DTE)
		delay.days = delays->dte_days;
	else if (warning == SESSION_WARN_DTE_LATE)
		delay.days = delays->dte_late_days;
	else if (warning == SESSION_WARN_PLIS)
		delay.days = delays->plis_days;
	else if (warning == SESSION_WARN_CONVOCATIONS && type == SESSION_TITRE)
		delay.months = delays->convocation_titre_months;
	else if (warning == SESSION_WARN_CONVOCATIONS)
		delay.days = delays->convocation_ccp_days;
	return delay;
}

/* Is today `days` days before `day`, or later than that? */
static bool
is_within(struct date today, struct date day, int32_t days)
{
	return date_compare(today, date_add_days(day, -days)) >= 0;
}

static unsigned int
warn_dte(const struct session *session, const struct session_delays *delays,
	 struct date today)
{
	const unsigned int again =
		session->dte_a_refaire ? SESSION_WARN_DTE_AGAIN : 0;

	if (session->statut != SESSION_EN_PREPARATION && !again)
		return 0;
	/* One sentence is enough, the more serious one. */
	if (is_within(today, session->debut, delays->dte_late_days))
		return again | SESSION_WARN_DTE_LATE;
	if (is_within(today, session->debut, delays->dte_days))
		return again | SESSION_WARN_DTE;
	return again;
}

/* Answers the last day on which candidats are summoned in time. */
static struct date
last_convocation(const struct session *session,
		 const struct session_delays *delays)
{
	const struct session_delay delay = session_warning_delay(
		SESSION_WARN_CONVOCATIONS, session->type, delays);

	return date_add_days(date_add_months(session->debut, -delay.months),
			     -delay.days);
}

static unsigned int
warn_convocations(const struct session *session,
		  const struct session_delays *delays, struct date today)
{
	const unsigned int again = session->convocations_a_refaire
					   ? SESSION_WARN_CONVOCATIONS_AGAIN
					   : 0;

	if (session->statut == SESSION_CONVOCATIONS_ENVOYEES && !again)
		return 0;
	if (date_compare(today, last_convocation(session, delays)) >= 0)
		return again | SESSION_WARN_CONVOCATIONS;
	return again;
}

/* Plis arrive once the DTE is ordered, and matter until the exam begins. */
static unsigned int
warn_plis(const struct session *session, const struct session_delays *delays,
	  struct date today)
{
	if (session->statut != SESSION_EN_PREPARATION &&
	    is_within(today, session->debut, delays->plis_days) &&
	    date_compare(today, session->debut) <= 0)
		return SESSION_WARN_PLIS;
	return 0;
}

static unsigned int
warn_agrement(const struct session *session, const struct session_cover *cover)
{
	if (cover->derogation)
		return 0;
	if (cover->titre_fin.known &&
	    date_compare(cover->fin, cover->titre_fin.date) > 0)
		return SESSION_WARN_AGREMENT_TITRE;
	if (date_compare(cover->fin, session->fin) < 0)
		return SESSION_WARN_AGREMENT_TITRE;
	return 0;
}

unsigned int
session_warnings(const struct session *session,
		 const struct session_cover *cover,
		 const struct session_delays *delays, struct date today)
{
	if (!session_is_ouverte(session))
		return 0;
	return warn_dte(session, delays, today) |
	       warn_convocations(session, delays, today) |
	       warn_plis(session, delays, today) |
	       warn_agrement(session, cover);
}
