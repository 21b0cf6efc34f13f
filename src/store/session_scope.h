/* session_scope.h: what a filter means in keys of the database, so that a list
 * is read along the index that holds the fewest sessions. */
#ifndef CERES_STORE_SESSION_SCOPE_H
#define CERES_STORE_SESSION_SCOPE_H

#include "query.h"
#include "store/session_list.h"

/* Each has an index in the order of debut. */
enum session_index {
	INDEX_ID,
	INDEX_CENTRE,
	INDEX_SITE,
	INDEX_TITRE,
	INDEX_TITRE_DEPARTEMENT,
	INDEX_STATUT,
	INDEX_STATUT_DEPARTEMENT,
	INDEX_DEPARTEMENT,
	INDEX_REGION,
	INDEX_NATION,
};

enum {
	SESSION_INDEXES = INDEX_NATION + 1,
	SESSION_KEYS = 800,
	SESSION_DEPARTEMENTS = 32, /* of a region */
};

/* Where in an index to look. */
struct session_key {
	enum session_index index;
	int64_t number; /* an id */
	const char *text;
	const char *departement; /* of an index that ends in one */
};

/* A filter, resolved. */
struct session_scope {
	const struct actor *actor;
	const struct session_filter *filter;
	const char *departement; /* the only one; NULL: several */
	const char *region;	 /* the same */
	size_t departement_count;
	const char *departements[SESSION_DEPARTEMENTS]; /* of the territory;
							   none: the nation */
	bool none;					/* nothing can match */
	int64_t id;	    /* the only session; 0: any */
	int64_t centre;	    /* the only centre; 0: any */
	const char *titres; /* codes with commas between them; NULL: any */
	const char *sites;  /* ids, the same; both NULL: q is no word */
	bool many;	    /* more keys than there is room for */
	size_t key_count;   /* all that matches lies in one of them */
	struct session_key keys[SESSION_KEYS];
};

enum outcome session_scope_resolve(struct store *store,
				   struct session_scope *scope);

#endif
