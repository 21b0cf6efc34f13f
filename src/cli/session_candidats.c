/* session_candidats.c: stores the candidats of an imported session, with
 * their results. */
#include "session_import.h"

#include "base/text.h"
#include "store/candidat.h"
#include "store/inscription.h"
#include "store/session.h"

#include <inttypes.h>

/* One session's candidats: those it has, and those the file gives it. */
struct roll {
	const struct import *import;
	struct arena *arena;
	const struct session *kept;
	struct codes ccps;
	struct inscriptions old;
	bool *stays; /* of each old one */
};

/* Answers the place that a candidat had; NULL: they had none. */
static struct inscription *
old_of(struct roll *roll, int64_t candidat)
{
	for (size_t i = 0; i < roll->old.count; i++)
		if (roll->old.items[i].candidat.id == candidat)
			return &roll->old.items[i];
	return NULL;
}

/* Reads the result of each CCP of the session, in their order. False: the
 * session has no such CCP. */
static bool
lay_out(const struct roll *roll, const struct xml_candidat *candidat,
	struct inscription *after)
{
	size_t placed = 0;

	after->resultat = candidat->resultat;
	after->epreuves = arena_alloc(
		roll->arena, (roll->ccps.count + 1) * sizeof(*after->epreuves));
	for (size_t i = 0; i < roll->ccps.count; i++) {
		after->epreuves[i].ccp = roll->ccps.items[i];
		for (size_t j = 0; j < candidat->epreuve_count; j++)
			if (text_equal(candidat->epreuves[j].ccp,
				       roll->ccps.items[i])) {
				after->epreuves[i].epreuve =
					candidat->epreuves[j].epreuve;
				placed++;
			}
	}
	if (placed == candidat->epreuve_count)
		return true;
	complaint_add(roll->import->complaints, candidat->line,
		      "an épreuve of a CCP that is not this session's, or "
		      "twice the same");
	return false;
}

/* Begins with somebody who has no results yet. */
static void
begin(const struct roll *roll, struct inscription *before)
{
	*before = (struct inscription){
		.epreuves = arena_alloc(roll->arena,
					(roll->ccps.count + 1) *
						sizeof(*before->epreuves)),
	};
	for (size_t i = 0; i < roll->ccps.count; i++)
		before->epreuves[i].ccp = roll->ccps.items[i];
}

static enum outcome
keep(struct roll *roll, const struct xml_candidat *candidat)
{
	struct store *store = roll->import->command->store;
	struct inscription after = { .candidat = candidat->candidat };
	struct inscription before;
	const struct inscription *old;
	enum outcome outcome;

	if (!lay_out(roll, candidat, &after))
		return OUTCOME_OK;
	outcome = store_candidat_keep(store, &after.candidat);
	if (outcome != OUTCOME_OK)
		return outcome;
	old = old_of(roll, after.candidat.id);
	begin(roll, &before);
	if (old)
		roll->stays[old - roll->old.items] = true;
	else
		outcome = store_inscription_add(store, roll->kept->id,
						after.candidat.id);
	if (outcome == OUTCOME_CONFLICT) {
		complaint_add(roll->import->complaints, candidat->line,
			      "the same candidat twice");
		return OUTCOME_OK;
	}
	before.candidat = after.candidat;
	if (outcome != OUTCOME_OK)
		return outcome;
	return store_inscription_save(store, roll->kept->id,
				      old ? old : &before, &after,
				      roll->ccps.count);
}

/* Takes somebody out whom the file leaves out; who has results stays (section 7
 * of the rules). */
static enum outcome
remove_one(const struct roll *roll, const struct xml_session *session,
	   int64_t candidat)
{
	struct store *store = roll->import->command->store;
	struct candidat_sessions sessions;
	enum outcome outcome;

	outcome =
		store_candidat_sessions(store, roll->kept, candidat, &sessions);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (candidat_withdrawal_check(&sessions) == CANDIDAT_ALLOWED)
		return store_inscription_remove(store, roll->kept->id,
						candidat);
	complaint_add(roll->import->complaints, session->line,
		      "session %" PRId64 " holds results of somebody whom its "
		      "candidats leave out: they stay in it",
		      roll->kept->id);
	return OUTCOME_OK;
}

static enum outcome
remove_others(const struct roll *roll, const struct xml_session *session)
{
	enum outcome outcome = OUTCOME_OK;

	for (size_t i = 0; i < roll->old.count && outcome == OUTCOME_OK; i++)
		if (!roll->stays[i])
			outcome = remove_one(roll, session,
					     roll->old.items[i].candidat.id);
	return outcome;
}

enum outcome
session_import_candidats(const struct import *import, struct arena *arena,
			 const struct xml_session *session,
			 const struct session *kept)
{
	struct store *store = import->command->store;
	struct roll roll = { import, arena, kept, { 0 }, { 0 }, NULL };
	enum outcome outcome;

	if (!session->has_candidats)
		return OUTCOME_OK;
	outcome = store_session_ccps(store, kept, &roll.ccps);
	if (outcome == OUTCOME_OK)
		outcome = store_inscription_list(store, kept->id, &roll.ccps,
						 &roll.old);
	roll.stays = arena_alloc(arena, roll.old.count + 1);
	for (size_t i = 0; i < session->candidat_count && outcome == OUTCOME_OK;
	     i++)
		outcome = keep(&roll, &session->candidats[i]);
	return outcome == OUTCOME_OK ? remove_others(&roll, session) : outcome;
}
