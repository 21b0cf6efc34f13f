/* mesure_passage.c: asks for passages of mesures, and takes their steps. */
#include "app/mesure.h"

#include "base/text.h"
#include "mesure_batch.h"
#include "store/journal.h"
#include "xml/mesure.h"

#include <inttypes.h>

enum outcome
mesure_load(struct store *store, const char *nom, bool lock,
	    struct mesure_record *record, struct mesure *mesure)
{
	const enum outcome outcome =
		store_mesure_find(store, nom, lock, record);

	if (outcome != OUTCOME_OK)
		return outcome;
	return xml_mesure_reread(store_arena(store), record->document, mesure);
}

/* Writes the mesure's own line of the journal. */
static enum outcome
tell(struct store *store, const struct passage *passage, const char *verb,
     struct instant now)
{
	const struct journal_entry entry = {
		.date = now,
		.auteur = passage->auteur,
		.noun = "mesure",
		.noun_id = passage->mesure,
		.verb = verb,
		.apres = arena_printf(store_arena(store),
				      "passage %" PRId64 ", sessions %" PRId64
				      "/%" PRId64 ", changees %" PRId64,
				      passage->id, passage->faites,
				      passage->total, passage->changees),
	};

	return store_journal_add(store, &entry);
}

static enum outcome
ask(struct store *store, struct passage *passage)
{
	enum outcome outcome = store_passage_add(store, passage);

	if (outcome == OUTCOME_CONFLICT) {
		outcome = store_passage_open(store, passage);
		/* The other passage has just ended, so this one may begin. */
		return outcome == OUTCOME_OK	      ? OUTCOME_CONFLICT
		       : outcome == OUTCOME_NOT_FOUND ? OUTCOME_AGAIN
						      : outcome;
	}
	if (outcome != OUTCOME_OK)
		return outcome;
	return tell(store, passage,
		    passage->retour_de ? "retour" : "application",
		    passage->demande);
}

enum outcome
mesure_ask(struct store *store, const struct mesure_apercu *apercu,
	   const char *auteur, struct instant now, struct passage *passage)
{
	const struct mesure *mesure = apercu->mesure;
	struct mesure_record record;
	const enum outcome outcome =
		store_mesure_find(store, mesure->nom, true, &record);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (!bytes_equal(record.document, mesure->document))
		return OUTCOME_INVALID;
	*passage = (struct passage){
		.mesure = mesure->nom,
		.auteur = auteur,
		.demande = now,
		.empreinte = apercu->empreinte,
		.total = apercu->sessions,
		.jusque = apercu->jusque,
	};
	return ask(store, passage);
}

enum outcome
mesure_may_pass(struct store *store, const struct passage *passage,
		enum passage_verdict *verdict)
{
	struct passage_facts facts = { 0 };
	struct passage other;
	enum outcome outcome = store_passage_open(store, &other);

	facts.open = outcome == OUTCOME_OK;
	if (outcome == OUTCOME_NOT_FOUND)
		outcome = OUTCOME_OK;
	if (passage) {
		facts.ended = passage->ended;
		facts.undoes = passage->retour_de != 0;
		if (outcome == OUTCOME_OK)
			outcome = store_passage_undone(store, passage->id,
						       &facts.undone);
	}
	*verdict = passage ? passage_may_return(&facts)
			   : passage_may_begin(&facts);
	return outcome;
}

enum outcome
mesure_ask_retour(struct store *store, int64_t id, const char *auteur,
		  struct instant now, struct passage *passage)
{
	struct passage back;
	enum passage_verdict verdict;
	enum outcome outcome = store_passage_find(store, id, true, &back);

	if (outcome == OUTCOME_OK)
		outcome = mesure_may_pass(store, &back, &verdict);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (verdict != PASSAGE_ALLOWED && verdict != PASSAGE_OTHER)
		return OUTCOME_INVALID;
	*passage = (struct passage){
		.mesure = back.mesure,
		.retour_de = id,
		.auteur = auteur,
		.demande = now,
		.empreinte = back.empreinte,
		.jusque = back.jusque,
	};
	outcome = store_passage_count(store, id, &passage->total);
	if (outcome != OUTCOME_OK)
		return outcome;
	return ask(store, passage);
}

/* What a passage did must be counted before it is hidden. */
static enum outcome
end(struct store *store, const struct passage *passage, struct instant now)
{
	enum outcome outcome = store_passage_sum_up(store, passage);

	if (outcome == OUTCOME_OK && passage->retour_de)
		outcome = store_passage_hide(store, passage);
	if (outcome != OUTCOME_OK)
		return outcome;
	return tell(store, passage,
		    passage->retour_de ? "retour-fini" : "application-finie",
		    now);
}

enum outcome
mesure_step(struct store *store, const struct mesure *mesure, int64_t id,
	    struct instant now, struct passage *passage)
{
	enum outcome outcome = store_passage_find(store, id, true, passage);

	if (outcome != OUTCOME_OK || passage->ended)
		return outcome;
	outcome = passage->retour_de
			  ? mesure_undo_batch(store, now, passage)
			  : mesure_apply_batch(store, mesure, now, passage);
	if (outcome != OUTCOME_OK)
		return outcome;
	passage->fin = now;
	outcome = store_passage_advance(store, passage);
	if (outcome != OUTCOME_OK || !passage->ended)
		return outcome;
	return end(store, passage, now);
}
