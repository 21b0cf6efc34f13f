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

/* One <session>. Its centre and site follow from its agrément: of its session
 * they are left alone, departement and region are what the file says. */
struct xml_session {
	long line;
	struct session session;
	const char *siret; /* of its centre; "": not said */
	size_t ccp_count;
	const char **ccps;
	bool has_candidats; /* false: the file does not speak of them */
	size_t candidat_count;
	struct xml_candidat *candidats;
};

/*
 * Reads a file of any size, one session in memory at a time, and hands each
 * over in an arena of its own; a handler's answer other than OUTCOME_OK ends
 * the reading. Well-formed, without DOCTYPE, each session following the schema,
 * its days existing and in order. Sessions that are wrong are not handed over:
 * the complaints tell their lines, and reading goes on as long as there is room
 * for more. OUTCOME_INVALID: there are complaints, also those that the handler
 * added.
 */
enum outcome
xml_sessions_read(const struct xml_schema *schema, FILE *file,
		  struct complaints *complaints,
		  enum outcome (*handler)(void *context, struct arena *arena,
					  const struct xml_session *session),
		  void *context);

#endif
