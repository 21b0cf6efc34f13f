/* session_import.c: puts one session of a file into the database. */
#include "session_import.h"

#include "base/text.h"
#include "store/agrement.h"
#include "store/centre.h"
#include "store/journal.h"
#include "store/session.h"

#include <inttypes.h>
#include <search.h>
#include <stdarg.h>
#include <stdio.h>

/* Complains of a reference that does not fit, and answers false for the
 * check to return. */
[[gnu::format(printf, 3, 4)]] static bool
complain(const struct import *import, const struct xml_session *session,
	 const char *format, ...)
{
	char text[300];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	complaint_add(import->complaints, session->line, "%s", text);
	return false;
}

/* What the file says beside the agrément must agree with it. */
static bool
fits_agrement(const struct import *import, const struct xml_session *session,
	      const struct agrement *agrement, const struct centre *centre)
{
	const struct session *own = &session->session;

	if (!text_equal(own->titre, agrement->titre))
		return complain(import, session,
				"titre %s: the agrément %" PRId64 " is for %s",
				own->titre, own->agrement, agrement->titre);
	if (*session->siret && !text_equal(session->siret, centre->siret))
		return complain(import, session,
				"centre %s: the agrément %" PRId64
				" is that of %s",
				session->siret, own->agrement, centre->siret);
	if (*own->departement &&
	    !text_equal(own->departement, agrement->departement))
		return complain(
			import, session,
			"site in %s: that of the agrément %" PRId64 " is in %s",
			own->departement, own->agrement, agrement->departement);
	return true;
}

static bool
fits_ccps(const struct import *import, const struct xml_session *session,
	  const struct codes *ccps)
{
	for (size_t i = 0; i < session->ccp_count; i++)
		if (!codes_have(ccps, session->ccps[i]))
			return complain(import, session,
					"ccp %s: not one of the titre %s",
					session->ccps[i],
					session->session.titre);
	return true;
}

/* A session keeps its agrément, its type and the CCPs that it examines. */
static bool
fits_old(const struct import *import, const struct xml_session *session,
	 const struct session *old, const struct codes *ccps)
{
	const struct session *own = &session->session;
	bool same = true;

	if (old->agrement != own->agrement || old->type != own->type)
		return complain(import, session,
				"session %" PRId64 " is a %s of the agrément "
				"%" PRId64 ": it stays so",
				own->id, session_type_code(old->type),
				old->agrement);
	if (old->type != SESSION_CCP)
		return true;
	for (size_t i = 0; i < session->ccp_count; i++)
		same = same && codes_have(ccps, session->ccps[i]);
	if (!same || session->ccp_count != ccps->count)
		return complain(import, session,
				"session %" PRId64 " has other ccps: it stays "
				"so",
				own->id);
	return true;
}

static enum outcome
record(const struct import *import, struct arena *arena,
       const struct session *session)
{
	const struct command *command = import->command;
	struct journal_entry entry = command_entry(
		command, "session",
		arena_printf(arena, "%" PRId64, session->id), "import");

	entry.apres = session_statut_code(session->statut);
	entry.revision = session->revision;
	entry.centre = session->centre;
	entry.departement = session->departement;
	entry.region = session->region;
	return store_journal_add(command->store, &entry);
}

/* Adds the session, or replaces the one that has its id. */
static enum outcome
keep(struct import *import, const struct xml_session *session,
     struct session *next)
{
	struct store *store = import->command->store;
	const struct codes ccps = {
		next->type == SESSION_CCP ? session->ccp_count : 0,
		session->ccps,
	};
	struct codes old_ccps;
	struct session old;
	enum outcome outcome =
		store_session_lock(store, import->actor, next->id, &old);

	if (outcome == OUTCOME_NOT_FOUND) {
		import->created++;
		return store_session_add(store, next, &ccps);
	}
	if (outcome != OUTCOME_OK)
		return outcome;
	if (!import->command->options->replace) {
		complain(import, session,
			 "session %" PRId64 " is known: --replace puts the "
			 "file's in its place",
			 next->id);
		return OUTCOME_OK;
	}
	outcome = store_session_ccps(store, &old, &old_ccps);
	if (outcome != OUTCOME_OK ||
	    !fits_old(import, session, &old, &old_ccps))
		return outcome;
	import->replaced++;
	next->revision = old.revision;
	return store_session_save(store, next);
}

static int
compare_ids(const void *left, const void *right)
{
	const int64_t a = *(const int64_t *)left;
	const int64_t b = *(const int64_t *)right;

	return (a > b) - (a < b);
}

/* Keeps the id. False: the file has had it before. */
static bool
keep_id(struct import *import, int64_t id)
{
	int64_t *key = arena_alloc(import->command->arena, sizeof(*key));
	int64_t *const *kept;

	*key = id;
	kept = tsearch(key, &import->ids, compare_ids);
	if (!kept)
		memory_end();
	return *kept == key;
}

/* OUTCOME_OK also where something does not fit, which a complaint then
 * tells. */
static enum outcome
check(struct import *import, const struct xml_session *session,
      struct session *next)
{
	struct store *store = import->command->store;
	struct agrement agrement;
	struct centre centre;
	struct codes ccps;
	enum outcome outcome;

	if (!keep_id(import, next->id)) {
		complain(import, session,
			 "session %" PRId64 " comes twice in the file",
			 next->id);
		return OUTCOME_OK;
	}
	outcome = store_agrement_find(store, import->actor, next->agrement,
				      &agrement);
	if (outcome == OUTCOME_NOT_FOUND) {
		complain(import, session, "agrement %" PRId64 ": not known",
			 next->agrement);
		return OUTCOME_OK;
	}
	if (outcome == OUTCOME_OK)
		outcome = store_centre_find(store, import->actor,
					    agrement.centre, false, &centre);
	if (outcome != OUTCOME_OK ||
	    !fits_agrement(import, session, &agrement, &centre))
		return outcome;
	outcome = store_session_ccps_of(store, agrement.titre, &ccps);
	if (outcome == OUTCOME_OK && fits_ccps(import, session, &ccps))
		agrement_place(&agrement, next);
	return outcome;
}

static enum outcome
import_one(struct import *import, struct arena *arena,
	   const struct xml_session *session)
{
	const size_t before = import->complaints->count;
	struct session next = session->session;
	enum outcome outcome = check(import, session, &next);

	if (outcome != OUTCOME_OK || import->complaints->count > before)
		return outcome;
	outcome = keep(import, session, &next);
	if (outcome != OUTCOME_OK || import->complaints->count > before)
		return outcome;
	outcome = session_import_candidats(import, arena, session, &next);
	if (outcome != OUTCOME_OK || import->complaints->count > before)
		return outcome;
	return record(import, arena, &next);
}

enum outcome
session_import(void *context, struct arena *arena,
	       const struct xml_session *session)
{
	struct import *import = context;
	struct store *store = import->command->store;
	struct arena *before = store_use(store, arena);
	const enum outcome outcome = import_one(import, arena, session);

	store_use(store, before);
	return outcome;
}
