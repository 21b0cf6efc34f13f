/* session_columns.h: a session as a row of a list: the columns of <session>,
 * shared by every statement that lists some. */
#ifndef CERES_STORE_SESSION_COLUMNS_H
#define CERES_STORE_SESSION_COLUMNS_H

/*
 * "SELECT " SESSION_COLUMNS SESSION_TABLES " WHERE …": the names are those of
 * app/listing; columns of a statement's own go behind, as children. Tables:
 * s (session), titre, centre, site.
 */
#define SESSION_COLUMNS                                                        \
	"       s.id AS `@id`, s.type AS `@type`, s.statut AS `@statut`,"      \
	"       s.revision AS `@revision`,"                                    \
	"       s.titre AS `titre/@code`, titre.sigle AS `titre/@sigle`,"      \
	"       titre.intitule AS `titre`,"                                    \
	"       centre.siret AS `centre/@siret`, centre.nom AS `centre`,"      \
	"       s.agrement AS `agrement/@id`,"                                 \
	"       s.departement AS `site/@departement`,"                         \
	"       s.region AS `site/@region`, site.ville AS `site/@ville`,"      \
	"       site.nom AS `site`,"                                           \
	"       s.debut AS `dates/@debut`, s.fin AS `dates/@fin`,"             \
	"       s.fin_initiale AS `dates/@fin-initiale`,"                      \
	"       s.fin_reelle AS `dates/@fin-reelle`,"                          \
	"       s.fin_mesure AS `dates/@mesure`,"                              \
	"       s.fin_regle AS `dates/@regle`,"                                \
	"       s.derogation AS `derogation`"

#define SESSION_TABLES                                                         \
	"  FROM session s"                                                     \
	"  JOIN titre ON titre.code = s.titre"                                 \
	"  JOIN centre ON centre.id = s.centre"                                \
	"  JOIN site ON site.id = s.site"

#endif
