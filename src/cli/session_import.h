/* session_import.h: puts one session of a file into the database. */
#ifndef CERES_CLI_SESSION_IMPORT_H
#define CERES_CLI_SESSION_IMPORT_H

#include "command.h"
#include "domain/actor.h"
#include "xml/sessions.h"

/* One import. Its counts begin afresh each time its transaction runs. */
struct import {
	const struct command *command;
	const struct xml_schema *schema;
	const struct actor *actor; /* who sees everything */
	struct complaints *complaints;
	void *ids; /* of the sessions so far, a tree of search.h */
	size_t created;
	size_t replaced;
};

/* Checks what a session refers to, and stores it. What is wrong becomes a
 * complaint, not an outcome. */
enum outcome session_import(void *import, struct arena *arena,
			    const struct xml_session *session);

/* Stores its candidats, if the file has any. */
enum outcome session_import_candidats(const struct import *import,
				      struct arena *arena,
				      const struct xml_session *session,
				      const struct session *kept);

#endif
