/* view.h: who looks at the centres of exam.h, and what they see. */
#ifndef CERES_TESTS_STORE_VIEW_H
#define CERES_TESTS_STORE_VIEW_H

#include "exam.h"
#include "store/rows.h"

/* A row of a table: what somebody sees of a list, its ids between spaces. */
struct view_case {
	const char *name;
	enum profil profil;
	int64_t compte;
	const char *departement;
	const char *region;
	const char *want;
};

struct actor view_actor(const struct view_case *c);

/* The DGEFP, who sees everything. */
struct actor view_nation(void);

/* The values of a column of each row, a space behind each; closes them. */
const char *view_column(struct place *place, struct rows *rows,
			const char *column);

#endif
