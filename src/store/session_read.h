/* session_read.h: a session's row as a struct. */
#ifndef CERES_STORE_SESSION_READ_H
#define CERES_STORE_SESSION_READ_H

#include "domain/session.h"
#include "query.h"

/* Columns of the table s, in the order of session_read. */
#define SESSION_FIELDS                                                         \
	"       s.id, s.revision, s.type, s.statut, s.statut_avant, s.titre,"  \
	"       s.agrement, s.centre, s.site, s.departement, s.region,"        \
	"       s.debut, s.fin, s.fin_initiale, s.fin_reelle, s.fin_mesure,"   \
	"       s.fin_regle, s.dte_le, s.convocations_le, s.dte_a_refaire,"    \
	"       s.convocations_a_refaire, s.lieu, s.horaire, s.contact,"       \
	"       s.precisions, s.derogation"

/* Reads them; what a statement selects behind them comes next. */
void session_read(struct query *query, struct session *session);

#endif
