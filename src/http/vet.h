/* vet.h: looks at the bytes of a connection before libfcgi may. */
#ifndef CERES_HTTP_VET_H
#define CERES_HTTP_VET_H

#include "base/bytes.h"

#include <fastcgi.h>
#include <stdbool.h>
#include <stddef.h>

/*
 * libfcgi trusts its peer: a management record or a wrong length makes it
 * write outside its buffers, whenever it comes. So every byte it is given has
 * been walked through here first: one responder request, that is BEGIN_REQUEST
 * with an id other than 0, PARAMS whose pairs are well-formed, STDIN, each of
 * the two closed by an empty record, all of the same id, and nothing behind.
 */
enum {
	VET_PARAMS_LIMIT = 48 << 10, /* bytes of parameters */
	VET_BODY_LIMIT = 1 << 20,    /* bytes of body; SERVER_BODY_LIMIT */
};

/* What comes next. */
enum vet_part {
	VET_BEGIN = 0,
	VET_PARAMS,
	VET_STDIN,
	VET_DONE,
	VET_REFUSED,
};

/* How far a walk has come; all zero before the first byte. */
struct vet {
	size_t place; /* bytes approved, then the offset of a refusal */
	enum vet_part part;
	size_t header_length; /* bytes known of the record's header */
	size_t content_left;  /* of the record in hand */
	size_t padding_left;
	unsigned char header[FCGI_HEADER_LEN];
	size_t begin_length;  /* bytes seen of BEGIN_REQUEST's body */
	size_t prefix_length; /* bytes known of a pair's two lengths */
	size_t pair_left;     /* bytes to come of its name and value */
	unsigned char prefix[8];
	unsigned id; /* of the request */
	size_t params_length;
	size_t body_length;
};

/*
 * Goes on with the walk: NULL as long as all is well; otherwise what was
 * expected, a static sentence, and vet->place is the offset from the start of
 * the connection it was expected at. After a refusal the walk is over.
 */
const char *vet_walk(struct vet *vet, struct bytes bytes);

/* Has the whole request been walked through, to its last byte? */
bool vet_complete(const struct vet *vet);

/* A whole walk through the start of a connection; *complete tells whether
 * the request ends with these bytes. */
const char *vet_records(struct bytes bytes, size_t *place, bool *complete);

#endif
