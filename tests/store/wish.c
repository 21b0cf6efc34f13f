/* wish.c: a demande de report of centre 1, on a real store. */
#include "wish.h"

#include "pages/demandes.h"

#include "../base/cases.h"

int64_t
wish_session(struct database *place)
{
	struct session session = exam_session();

	session.statut = SESSION_CONVOCATIONS_ENVOYEES;
	return exam_add(place, session);
}

int64_t
wish_number(struct database *place, const char *sql)
{
	int64_t value = 0;

	for (const char *at = place_sql(place, sql); *at; at++)
		value = value * 10 + (*at - '0');
	return value;
}

enum outcome
wish_deposit(struct database *place, int64_t session)
{
	struct step step = step_of("demandes", page_demandes_add, session);

	return step_take(
		place, &step, PROFIL_CENTRE,
		arena_printf(place->arena, "session=ID %d" WISH, (int)session));
}

int64_t
wish_waiting(struct database *place)
{
	const int64_t session = wish_session(place);

	assert_int_equal(wish_deposit(place, session), OUTCOME_OK);
	return wish_number(place, "SELECT MAX(id) FROM demande");
}

enum outcome
wish_decide(struct database *place, enum outcome (*handler)(struct page *),
	    enum profil profil, int64_t id, const char *sent,
	    const char **refusal)
{
	struct step step = step_of("demande", handler, id);
	const enum outcome outcome = step_take(place, &step, profil, sent);

	*refusal = arena_printf(place->arena, "%s", step_refusal(&step));
	return outcome;
}
