/* echu.c: a centre whose titre is échu. */
#include "echu.h"

#include "pages/demandes.h"

#include "../base/cases.h"

void
echu_make(struct database *place)
{
	static const char *const changes[] = {
		"UPDATE titre SET fin = '2019-05-31'",
		"INSERT INTO titre (code, sigle, intitule, fin) VALUES"
		" ('TP-2', 'B', 'Autre', '2023-06-30')",
		"UPDATE centre SET siret = '35600000000048' WHERE id = 1",
		"UPDATE centre SET siret = '99999107800026' WHERE id = 2",
		"INSERT INTO compte (id, identifiant, nom, profil,"
		" mot_de_passe, departement) VALUES"
		" (90, 'ud', 'UD', 'ud', '', '44'),"
		" (91, 'ud2', 'UD 2', 'ud', '', '44')",
	};

	for (size_t i = 0; i < sizeof(changes) / sizeof(changes[0]); i++)
		place_sql(place, "%s", changes[i]);
}

enum outcome
echu_deposit(struct database *place, const char *sent, struct step *step)
{
	*step = step_of("demande-titre-echu", page_demande_echu_add, 0);
	return step_take(place, step, PROFIL_CENTRE, sent);
}

int64_t
echu_waiting(struct database *place, const char *sent)
{
	struct step step;
	int64_t id = 0;

	echu_make(place);
	assert_int_equal(echu_deposit(place, sent, &step), OUTCOME_OK);
	for (const char *at = place_sql(place, "SELECT MAX(id) FROM demande");
	     *at; at++)
		id = id * 10 + (*at - '0');
	return id;
}

enum outcome
echu_decide(struct database *place, enum outcome (*handler)(struct page *),
	    enum profil profil, int64_t id, const char *sent, struct step *step)
{
	*step = step_of("demande", handler, id);
	return step_take(place, step, profil, sent);
}
