/* route.h: the map of the site: what is not in it does not exist. */
#ifndef CERES_APP_ROUTE_H
#define CERES_APP_ROUTE_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/outcome.h"
#include "http/request.h"

#include <stdbool.h>

struct formulaire;
struct page;

/* Where a page belongs, which says when it can be had. */
enum place {
	PLACE_APPLICATION, /* closed in a window; announces the next ones */
	PLACE_RUBRIQUE,	   /* the same for everybody, always open, exported */
	PLACE_WORDS,	   /* a rubrique page that needs no database */
	PLACE_MACHINE,	   /* plain text for machines, always open */
};

/* What a POST must bring besides its fields. */
enum guard {
	GUARD_CLE,   /* jeton and cle: done once however often it is sent */
	GUARD_JETON, /* jeton: doing it again changes nothing */
	GUARD_NONE,  /* of somebody not logged in yet */
};

/* One form of a page: made by a stylesheet, by a function, or, with neither,
 * the document itself. */
struct form {
	const char *suffix; /* behind the path: ".xml" */
	const char *type;   /* the media type, without parameters */
	bool negotiated;    /* false: by its suffix only */
	const char *stylesheet;
	enum outcome (*render)(struct page *page, struct bytes *bytes);
};

struct route {
	const char *method;
	const char *path; /* {} stands for letters, digits and . _ ~ - */
	enum place place;
	unsigned int roles; /* bits of enum profil who may ask; with 0, for
			       nobody, route_check ends the program */
	const char *code;   /* of the page: <page code=""> */
	enum outcome (*handler)(struct page *page);
	const struct form *forms; /* the first is the usual one; ends with
				     a form without type */
	enum outcome (*again)(struct page *page); /* of a POST: shows its form
						     when it is refused */
	enum guard guard;			  /* of a POST */
	const struct formulaire *formulaire; /* its fields; NULL: its handler
						knows them */
	const char *regle; /* that keeps other profils out; NULL: no rule of
			      the bulletin does */
};

enum { ROUTE_PARAMS = 4 };

/* What a path means. */
struct route_match {
	const struct route *route; /* NULL: no page has this path */
	const struct form *form;   /* by suffix; NULL: to be negotiated */
	const char *path;	   /* of the page, without a form's suffix */
	const char *params[ROUTE_PARAMS]; /* what stood for each {} */
	const char *allow; /* where another method has it: "GET, HEAD" */
};

/*
 * Finds the row of a table that ends with a row without method. HEAD asks as
 * GET does. A path that ends in / has its suffixed forms without that / and,
 * for static copies, behind "index": /a/, /a.xml, /a/index.html.
 */
struct route_match route_find(const struct route routes[],
			      const struct request *request,
			      struct arena *arena);

/* Has this path a page to look at, and not only something to send to? */
bool route_shows(const struct route routes[], const char *path,
		 struct arena *arena);

/* The path of a form of a page whose path is `path`: /a/ and ".xml" give
 * /a.xml, and /index.xml for the top. */
const char *route_form_path(struct arena *arena, const char *path,
			    const struct form *form);

/* Does every row have a path, a role, a code, a handler and a form, and does
 * none come twice? The first that does not is logged. */
bool route_check(const struct route routes[]);

#endif
