/* step.h: a POST handler of a session, run on a real store. */
#ifndef CERES_TESTS_STORE_STEP_H
#define CERES_TESTS_STORE_STEP_H

#include "app/page.h"

/* A route has an enum place; here the database's struct has another name. */
#define place database
#include "exam.h"
#undef place

/* One POST, and what became of it. */
struct step {
	const char *code; /* of its row */
	enum outcome (*handler)(struct page *page);
	int64_t session;
	int64_t part; /* of the path, behind the session; 0: none */
	struct page page;
};

struct step step_of(const char *code, enum outcome (*handler)(struct page *),
		    int64_t session);

/*
 * Sends the fields (as a form is encoded) on the afternoon of 15/06/2020, as
 * compte 1, UD 44, DIRECCTE 52 or the DGEFP, in a transaction of its own that
 * is committed where the handler ends well.
 */
enum outcome step_take(struct database *place, struct step *step,
		       enum profil profil, const char *sent);

/* The code of the first refusal, "" for none. */
const char *step_refusal(const struct step *step);

/* The document that was written, where there is one; "" else. */
const char *step_document(struct database *place, struct step *step);

#endif
