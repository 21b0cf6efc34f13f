/* exam.h: three centres and what their sessions refer to, in the database of
 * place.h. */
#ifndef CERES_TESTS_STORE_EXAM_H
#define CERES_TESTS_STORE_EXAM_H

#include "domain/actor.h"
#include "domain/candidat.h"
#include "store/session.h"

#include "place.h"

/*
 * Centres 1 and 2 have a site in département 44, centre 3 one in 75; site and
 * agrément have their centre's number, compte N answers for centre N. Titre
 * TP-1 has the CCPs CP-1 and CP-2, all agréments are of it, from 2020-01-01 to
 * 2020-12-31; it ends on 2021-06-30.
 */
int exam_enter(void **state);

#define EXAM_TEST(function)                                                    \
	cmocka_unit_test_setup_teardown(function, exam_enter, place_leave)

/* Who asks; what does not belong to the profil is left out. */
struct actor exam_actor(enum profil profil, int64_t compte,
			const char *departement, const char *region);

struct date exam_date(const char *text);

/* A session « En préparation » of centre 1, of type titre, 2020-07-06 to
 * 2020-07-10. */
struct session exam_session(void);

/* Adds it in a transaction of its own; the answer is its id. */
int64_t exam_add(struct place *place, struct session session);

void exam_begin(struct place *place);
void exam_commit(struct place *place);

struct candidat exam_candidat(const char *nom, const char *prenoms);

/* Keeps the person and enrols them, within a transaction. */
int64_t exam_enrol(struct place *place, int64_t session, const char *nom,
		   const char *prenoms);

#endif
