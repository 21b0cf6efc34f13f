/* echu.h: a centre whose titre is échu, on a real store. */
#ifndef CERES_TESTS_STORE_ECHU_H
#define CERES_TESTS_STORE_ECHU_H

#include "step.h"

/* What centre 1 asks for, and the UD's answer to its first revision. */
#define ECHU_ITEMS    "siret=35600000000048&titre=TP-1&agrement=1&type=titre"
#define ECHU_DAYS     "&debut=20/07/2021&fin=24/07/2021"
#define ECHU_WISH     ECHU_ITEMS ECHU_DAYS "&motif=Jury"
#define ECHU_ATTESTED "revision=1" ECHU_DAYS "&attestation=Site+fermé"

/* In the exam's database: TP-1 ended on 31/05/2019, so its prolongation in the
 * emergency; TP-2 is in force; centres 1 and 2 have a SIRET that is one; the
 * UD of 44 has the comptes 90 and 91. */
void echu_make(struct database *place);

/* Sends a centre's form; *step is what became of it. */
enum outcome echu_deposit(struct database *place, const char *sent,
			  struct step *step);

/* Makes all that, and a demande that waits; its id. */
int64_t echu_waiting(struct database *place, const char *sent);

/* Sends a form of the demande's page. */
enum outcome echu_decide(struct database *place,
			 enum outcome (*handler)(struct page *),
			 enum profil profil, int64_t id, const char *sent,
			 struct step *step);

#endif
