/* statut.h: the statuts that statements name. */
#ifndef CERES_STORE_STATUT_H
#define CERES_STORE_STATUT_H

/* The statuts of a session that is OUVERT, to stand behind IN. */
#define STATUTS_OUVERTS                                                        \
	"('en-preparation', 'demande-dte-envoyee', 'convocations-envoyees')"

#endif
