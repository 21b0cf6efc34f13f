/* sessions.h: a file of sessions, as `ceresctl session export` writes it. */
#ifndef CERES_XML_SESSIONS_H
#define CERES_XML_SESSIONS_H

#include "base/arena.h"
#include "base/outcome.h"
#include "domain/candidat.h"
#include "domain/session.h"
#include "xml/complaint.h"
#include "xml/schema.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum {
	XML_SESSION_LIMIT = 4 << 20, /* bytes of one session */
	XML_TAG_LIMIT = 64 << 10, /* from one < to the next: attributes of one
				     element cost quadratic time */
};

struct xml_candidat {
	long line;
	struct candidat candidat; /* its id is 0 */
	enum resultat resultat;
	size_t epreuve_count;
	struct candidat_epreuve *epreuves;
};

/* One <session>. The centre and site of `session` are not filled, since they
 * follow from the agrément; departement and region are the file's. */
struct xml_session {
	long line;
	struct session session;
	const char *siret; /* its centre's; "" where it is not said */
	size_t ccp_count;
	const char **ccps;
	bool has_candidats; /* false: the file does not speak of them */
	size_t candidat_count;
	struct xml_candidat *candidats;
};

/*
 * Reads a file of any size, one session in memory at a time, and hands each
 * over in an arena of its own; a handler's answer other than OUTCOME_OK ends
 * the reading. The file must be well-formed and have no DOCTYPE; each session
 * must follow the schema, its days must exist and be in order. A wrong session
 * is not handed over: the complaints tell its lines, and reading goes on as
 * long as there is room for more. OUTCOME_INVALID means that there are
 * complaints, the handler's included.
 */
enum outcome
xml_sessions_read(const struct xml_schema *schema, FILE *file,
		  struct complaints *complaints,
		  enum outcome (*handler)(void *context, struct arena *arena,
					  const struct xml_session *session),
		  void *context);

#endif
