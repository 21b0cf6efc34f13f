/* outcome.h: how a call ended. */
#ifndef CERES_BASE_OUTCOME_H
#define CERES_BASE_OUTCOME_H

/*
 * Ignoring an outcome is a compile error. Each value is one HTTP answer, and
 * only http/response.c knows which. OUTCOME_FAILED is always logged where it
 * happens, never again on the way up.
 */
/* clang-format off */
enum [[nodiscard]] outcome {
	OUTCOME_OK = 0,
	OUTCOME_BAD_REQUEST,    /* the request itself is broken */
	OUTCOME_LOGIN,          /* nobody is logged in, and it is not for all */
	OUTCOME_FORBIDDEN,      /* the role or a rule forbids it */
	OUTCOME_NOT_FOUND,      /* no such thing, or not theirs to see */
	OUTCOME_METHOD,         /* the path exists, not with this method */
	OUTCOME_NOT_ACCEPTABLE, /* no form of the page is one they take */
	OUTCOME_CONFLICT,       /* somebody else changed it first */
	OUTCOME_GONE,           /* was there, has been withdrawn */
	OUTCOME_TOO_LARGE,      /* more bytes than we read */
	OUTCOME_MEDIA_TYPE,     /* a body of a type that is not read here */
	OUTCOME_INVALID,        /* what was given breaks a rule or a schema */
	OUTCOME_MAINTENANCE,    /* R3: the application is closed */
	OUTCOME_DRY_RUN,        /* done to try it: transaction_run undoes it */
	OUTCOME_AGAIN,          /* a deadlock or lost connection: run it again */
	OUTCOME_UNAVAILABLE,    /* the database is away: try again later */
	OUTCOME_FAILED,         /* our fault */
};
/* clang-format on */

#endif
