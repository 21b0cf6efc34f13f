/* demande_figures.c: counts demandes. */
#include "list.h"
#include "store/demande.h"
#include "territory.h"

#define DELAY                                                                  \
	" INTERVAL (SELECT valeur FROM parametre WHERE nom = 'demande-jours')" \
	" DAY"

/* A withdrawal does not count as a decision of the UD. */
static const struct statement demande_figures = {
	.name = "demande_figures",
	.sql = "SELECT d.departement AS `@departement`, d.region AS `@region`,"
	       "       SUM(d.statut = 'en-attente') AS `@en-attente`,"
	       "       SUM(d.statut = 'en-attente' AND d.deposee < ? -" DELAY
	       ") AS `@en-retard`,"
	       "       SUM(d.statut = 'accordee') AS `@accordees`,"
	       "       SUM(d.statut = 'refusee') AS `@refusees`,"
	       "       SUM(d.statut = 'retiree') AS `@retirees`,"
	       "       SUM(d.statut IN ('accordee', 'refusee')"
	       "           AND d.decidee > d.deposee +" DELAY
	       ") AS `@tardives`,"
	       "       ROUND(AVG(IF(d.statut IN ('accordee', 'refusee'),"
	       "                    TIMESTAMPDIFF(HOUR, d.deposee, d.decidee),"
	       "                    NULL))) AS `@heures`,"
	       "       departement.nom AS nom"
	       "  FROM demande d"
	       "  JOIN departement ON departement.code = d.departement"
	       " WHERE TRUE" TERRITORY_OF("d") " GROUP BY d.region,"
					       " d.departement"
					       " ORDER BY d.region,"
					       " d.departement",
};

struct rows *
store_demande_figures(struct store *store, const struct actor *actor,
		      struct instant now)
{
	return rows_open(store, &demande_figures, VALUES(now, actor));
}
