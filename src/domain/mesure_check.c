/* mesure_check.c: finds what is wrong with a mesure before any session is
 * seen. */
#include "domain/mesure.h"

/* How many pieces a search may cut before it gives up. */
enum { PIECES = 100000 };

static int32_t
least(int32_t a, int32_t b)
{
	return a < b ? a : b;
}

static int32_t
most(int32_t a, int32_t b)
{
	return a > b ? a : b;
}

/* Can a session lie there, whose end is not before its start? */
static bool
is_possible(const struct mesure_portee *portee)
{
	const struct mesure_days *days = portee->days;

	for (size_t i = 0; i < MESURE_DATES; i++)
		if (days[i].first > days[i].last ||
		    days[i].last < days[MESURE_DEBUT].first)
			return false;
	for (size_t i = 0; i < MESURE_WORDS; i++)
		if (!portee->words[i])
			return false;
	return true;
}

bool
mesure_portee_meet(const struct mesure_portee *a, const struct mesure_portee *b)
{
	struct mesure_portee both;

	for (size_t i = 0; i < MESURE_DATES; i++) {
		both.days[i].first = most(a->days[i].first, b->days[i].first);
		both.days[i].last = least(a->days[i].last, b->days[i].last);
	}
	for (size_t i = 0; i < MESURE_WORDS; i++)
		both.words[i] = a->words[i] & b->words[i];
	return is_possible(&both);
}

/* A search for cases that none of the first `count` regles takes. */
struct search {
	const struct mesure *mesure;
	size_t count;
	int pieces;
	bool gave_up;
	struct mesure_portee found;
};

static bool search_from(struct search *search, struct mesure_portee rest,
			size_t from);

/* Searches the parts of `rest` before and after the regle's days, and
 * reduces `rest` to what lies within them. */
static bool
search_days(struct search *search, struct mesure_portee *rest, size_t date,
	    struct mesure_days days, size_t from)
{
	struct mesure_portee part = *rest;

	if (days.first > rest->days[date].first) {
		part.days[date].last = days.first - 1;
		if (search_from(search, part, from))
			return true;
		rest->days[date].first = days.first;
	}
	part = *rest;
	if (days.last < rest->days[date].last) {
		part.days[date].first = days.last + 1;
		if (search_from(search, part, from))
			return true;
		rest->days[date].last = days.last;
	}
	return false;
}

/* Cuts the regle out of `rest`, and searches each piece that is left. */
static bool
search_around(struct search *search, struct mesure_portee rest,
	      const struct mesure_portee *regle, size_t from)
{
	for (size_t i = 0; i < MESURE_WORDS; i++) {
		struct mesure_portee part = rest;

		part.words[i] &= ~regle->words[i];
		if (search_from(search, part, from))
			return true;
		rest.words[i] &= regle->words[i];
	}
	for (size_t i = 0; i < MESURE_DATES; i++)
		if (search_days(search, &rest, i, regle->days[i], from))
			return true;
	return false;
}

static bool
search_from(struct search *search, struct mesure_portee rest, size_t from)
{
	if (!is_possible(&rest) || search->gave_up)
		return false;
	if (++search->pieces > PIECES) {
		search->gave_up = true;
		return false;
	}
	for (size_t i = from; i < search->count; i++) {
		const struct mesure_portee *regle =
			&search->mesure->regles[i].portee;

		if (mesure_portee_meet(&rest, regle))
			return search_around(search, rest, regle, i + 1);
	}
	search->found = rest;
	return true;
}

static uint64_t
lowest(uint64_t word)
{
	return word & (~word + 1);
}

/* The earliest day in `days` that is not before `day`. */
static int32_t
day_in(struct mesure_days days, int32_t day)
{
	return most(days.first, least(day, days.last));
}

/* A case of a portee that is possible: on its earliest days, where it has
 * such. */
static struct mesure_cas
some_case(const struct mesure_portee *portee)
{
	const struct mesure_days *days = portee->days;
	const int32_t end =
		least(days[MESURE_FIN].last, days[MESURE_FIN_INITIALE].last);
	struct mesure_cas cas;
	int32_t debut = days[MESURE_DEBUT].first;

	if (debut == INT32_MIN)
		debut = least(days[MESURE_DEBUT].last, end);
	if (debut == INT32_MAX || debut == MESURE_UNKNOWN - 1)
		debut = most(days[MESURE_FIN].first, 0);
	cas.days[MESURE_DEBUT] = debut;
	for (size_t i = MESURE_FIN_INITIALE; i < MESURE_DATES; i++)
		cas.days[i] = day_in(days[i], debut);
	for (size_t i = 0; i < MESURE_WORDS; i++)
		cas.words[i] = lowest(portee->words[i]);
	return cas;
}

bool
mesure_regle_example(const struct mesure *mesure, size_t index,
		     struct mesure_cas *cas)
{
	struct search search = { .mesure = mesure, .count = index };

	if (!search_from(&search, mesure->regles[index].portee, 0))
		return false;
	*cas = some_case(&search.found);
	return true;
}

static bool
is_never(const struct mesure *mesure, size_t index)
{
	struct search search = { .mesure = mesure, .count = index };

	return !search_from(&search, mesure->regles[index].portee, 0) &&
	       !search.gave_up;
}

uint64_t
mesure_ouvertes(void)
{
	uint64_t statuts = 0;

	for (enum session_statut statut = SESSION_EN_PREPARATION;
	     statut <= SESSION_ANNULEE; statut++) {
		const struct session session = { .statut = statut };

		if (session_is_ouverte(&session))
			statuts |= UINT64_C(1) << statut;
	}
	return statuts;
}

/* Does the regle take every session, or every one that it may change at all? */
static bool
is_everything(const struct mesure_regle *regle)
{
	const struct mesure_portee *portee = &regle->portee;
	struct mesure_portee all = mesure_portee_all();

	if (regle->effet != MESURE_SANS_EFFET)
		all.words[MESURE_STATUT] = mesure_ouvertes();
	for (size_t i = 0; i < MESURE_DATES; i++)
		if (portee->days[i].first != all.days[i].first ||
		    portee->days[i].last != all.days[i].last)
			return false;
	for (size_t i = 0; i < MESURE_WORDS; i++)
		if (all.words[i] & ~portee->words[i])
			return false;
	return true;
}

/* Finds what cannot be done to some session that the regle takes. */
static enum mesure_defaut
effet_check(const struct mesure_regle *regle)
{
	const struct mesure_days *days = regle->portee.days;
	const int32_t fin = regle->fin.days;

	if (regle->effet == MESURE_SANS_EFFET)
		return MESURE_SANS_DEFAUT;
	if (regle->portee.words[MESURE_STATUT] & ~mesure_ouvertes())
		return MESURE_CLOSED;
	if (regle->effet != MESURE_REPORT)
		return MESURE_SANS_DEFAUT;
	if (least(days[MESURE_DEBUT].last, days[MESURE_FIN].last) > fin)
		return MESURE_BEFORE_DEBUT;
	return days[MESURE_FIN].first >= fin ? MESURE_SHORTENS
					     : MESURE_SANS_DEFAUT;
}

enum mesure_defaut
mesure_regle_check(const struct mesure *mesure, size_t index)
{
	const struct mesure_regle *regle = &mesure->regles[index];
	const enum mesure_defaut defaut = effet_check(regle);

	if (!is_possible(&regle->portee))
		return MESURE_EMPTY;
	if (is_everything(regle) && !regle->toutes)
		return MESURE_EVERYTHING;
	if (defaut != MESURE_SANS_DEFAUT)
		return defaut;
	if (is_never(mesure, index))
		return MESURE_NEVER;
	return *regle->phrase ? MESURE_SANS_DEFAUT : MESURE_WITHOUT_REASON;
}

const char *
mesure_defaut_text(enum mesure_defaut defaut)
{
	switch (defaut) {
	case MESURE_SANS_DEFAUT:
		return "";
	case MESURE_EMPTY:
		return "takes no session: expected days that begin before they "
		       "end, and no end before the start";
	case MESURE_EVERYTHING:
		return "takes every session, or every one that it may change: "
		       "write <toutes/> in place of <sessions> if that is "
		       "meant";
	case MESURE_NEVER:
		return "never takes a session: the regles before it take all "
		       "that it could";
	case MESURE_CLOSED:
		return "changes sessions that are closed: expected conditions "
		       "on the statuts en-preparation, demande-dte-envoyee, "
		       "convocations-envoyees";
	case MESURE_BEFORE_DEBUT:
		return "its report-de-fin lies before the start of sessions "
		       "that it takes: expected debut/@au no later than it";
	case MESURE_SHORTENS:
		return "its report-de-fin would shorten every session that it "
		       "takes, and an end is never shortened: expected a later "
		       "day";
	case MESURE_WITHOUT_REASON:
		return "its phrase is empty: expected what the history says";
	}
	return "";
}
