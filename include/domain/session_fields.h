/* session_fields.h: the fields of a session, one row each: the column of the
 * database that keeps it, the member of struct session that holds it, and its
 * place in <session>. Reading, saving, lists, exports, imports and the history
 * of a session all go through this table, so that a new field is a new row. */
#ifndef CERES_DOMAIN_SESSION_FIELDS_H
#define CERES_DOMAIN_SESSION_FIELDS_H

#include "domain/session.h"

#include <stdbool.h>
#include <stddef.h>

/* What type the member of a field has. */
enum session_field_kind {
	SESSION_FIELD_BORROWED, /* it has none: the column belongs to what the
				   session refers to */
	SESSION_FIELD_NUMBER,
	SESSION_FIELD_TEXT,
	SESSION_FIELD_DATE,
	SESSION_FIELD_OPTIONAL_DATE,
	SESSION_FIELD_FLAG,
	SESSION_FIELD_TYPE,
	SESSION_FIELD_STATUT,
};

/* Which <session> has a field: those of lists have the fewest. */
enum session_shown {
	SESSION_IN_LISTS, /* of pages and as CSV, and in all the others */
	SESSION_IN_FILES, /* of ceresctl, and on pages of one session */
	SESSION_ON_PAGES, /* of one session only */
};

enum session_kept {
	SESSION_KEPT_ELSEWHERE, /* no statement about a session writes it */
	SESSION_KEPT_ONCE,	/* when the session is added */
	SESSION_KEPT_ALWAYS,	/* then, and each time it is saved */
};

struct session_field {
	const char *column; /* "fin_mesure", or "titre.sigle" if borrowed */
	enum session_field_kind kind;
	size_t offset;	  /* of its member */
	const char *path; /* in <session>: "@id" is an attribute, "titre" the
			     text of a child, "dates/@fin" a child's
			     attribute */
	enum session_shown shown;
	enum session_kept kept;
	bool told;     /* the history says what it was and became */
	bool nullable; /* its column is NULL where there is nothing */
	size_t limit;  /* characters that the block « Informations pratiques »
			  takes of it; 0: it is not typed there */
	bool lines;    /* as many lines as somebody likes */
};

/* In the order of <session>; a row without column ends it. */
extern const struct session_field session_fields[];

/*
 * Gives the member of a field the value that the database and documents write
 * as `text`; NULL and "" mean that there is none. A text stays where it is.
 * False: this is no value of the field, and the member is what it is without
 * any.
 */
bool session_field_set(const struct session_field *field,
		       struct session *session, const char *text);

/* The member of a field, to be read as its kind says. */
const void *session_field_get(const struct session_field *field,
			      const struct session *session);

#endif
