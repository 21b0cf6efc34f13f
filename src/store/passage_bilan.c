/* passage_bilan.c: counts by regle what passages did. */
#include "store/passage.h"

#include "list.h"

/* What a retour undoes is counted under the regle of the passage that it
 * undoes. */
static const struct statement bilan_insert = {
	.name = "bilan_insert",
	.sql = "INSERT INTO bilan (passage, regle, changees, signalees)"
	       "  SELECT ?, done.regle, SUM(done.changees), SUM(done.signalees)"
	       "    FROM (SELECT regle, COUNT(*) AS changees, 0 AS signalees"
	       "            FROM effet"
	       "           WHERE passage = ? AND (? = 0 OR defait = ?)"
	       "           GROUP BY regle"
	       "          UNION ALL"
	       "          SELECT regle, 0, COUNT(*) FROM signalement"
	       "           WHERE passage = ? GROUP BY regle) done"
	       "   GROUP BY done.regle",
};

enum outcome
store_passage_sum_up(struct store *store, const struct passage *passage)
{
	const int64_t applied =
		passage->retour_de ? passage->retour_de : passage->id;

	return query_run_any(store, &bilan_insert,
			     VALUES(passage->id, applied, passage->retour_de,
				    passage->id, applied));
}

static const struct statement bilan_list = {
	.name = "bilan_list",
	.sql = "SELECT r.numero AS `@regle`,"
	       "       COALESCE(SUM(IF(p.retour_de IS NULL, b.changees,"
	       "         -b.changees)), 0) AS `@changees`,"
	       "       COALESCE(SUM(IF(p.retour_de IS NULL, b.signalees,"
	       "         -b.signalees)), 0) AS `@signalees`"
	       "  FROM mesure_regle r"
	       "  LEFT JOIN (passage p JOIN bilan b ON b.passage = p.id)"
	       "    ON p.mesure = r.mesure AND b.regle = r.numero"
	       " WHERE r.mesure = ?"
	       " GROUP BY r.numero"
	       " ORDER BY r.numero",
};

struct rows *
store_passage_bilan(struct store *store, const char *mesure)
{
	return rows_open(store, &bilan_list, VALUES(mesure));
}
