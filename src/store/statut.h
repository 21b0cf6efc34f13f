/* statut.h: statuts in statements. */
#ifndef CERES_STORE_STATUT_H
#define CERES_STORE_STATUT_H

/* Those of a session that is OUVERT, behind IN. */
#define STATUTS_OUVERTS                                                        \
	"('en-preparation', 'demande-dte-envoyee', 'convocations-envoyees')"

#endif
