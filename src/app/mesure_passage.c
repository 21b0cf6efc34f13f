/* mesure_passage.c: a mesure's passages over the sessions, part by part. */
#include "app/mesure.h"

#include "store/journal.h"
#include "xml/mesure.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum outcome
mesure_load(struct store *store, struct arena *arena, const char *nom,
	    bool lock, struct mesure_record *record, struct mesure *mesure)
{
	const enum outcome outcome =
		store_mesure_find(store, arena, nom, lock, record);

	if (outcome != OUTCOME_OK)
		return outcome;
	return xml_mesure_reread(arena, record->document, mesure);
}

/* The mesure's own line of the journal. */
static enum outcome
tell(struct store *store, struct arena *arena, const struct passage *passage,
     const char *verb, struct instant now)
{
	const struct journal_entry entry = {
		.date = now,
		.auteur = passage->auteur,
		.noun = "mesure",
		.noun_id = passage->mesure,
		.verb = verb,
		.apres = arena_printf(arena,
				      "passage %" PRId64 ", sessions %" PRId64
				      "/%" PRId64 ", changees %" PRId64,
				      passage->id, passage->faites,
				      passage->total, passage->changees),
	};

	return store_journal_add(store, arena, &entry);
}

static enum outcome
ask(struct store *store, struct arena *arena, struct passage *passage)
{
	struct passage other;
	enum outcome outcome = store_passage_open(store, arena, true, &other);

	if (outcome == OUTCOME_OK) {
		*passage = other;
		return OUTCOME_CONFLICT;
	}
	if (outcome != OUTCOME_NOT_FOUND)
		return outcome;
	outcome = store_passage_add(store, arena, passage);
	if (outcome != OUTCOME_OK)
		return outcome;
	return tell(store, arena, passage,
		    passage->retour_de ? "retour" : "application",
		    passage->demande);
}

enum outcome
mesure_ask(struct store *store, struct arena *arena,
	   const struct mesure_apercu *apercu, const char *auteur,
	   struct instant now, struct passage *passage)
{
	*passage = (struct passage){
		.mesure = apercu->mesure->nom,
		.auteur = auteur,
		.demande = now,
		.empreinte = apercu->empreinte,
		.total = apercu->sessions,
		.jusque = apercu->jusque,
	};
	return ask(store, arena, passage);
}

enum outcome
mesure_ask_return(struct store *store, struct arena *arena, int64_t id,
		  const char *auteur, struct instant now,
		  struct passage *passage)
{
	struct passage back;
	bool returned;
	enum outcome outcome =
		store_passage_find(store, arena, id, true, &back);

	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = store_passage_returned(store, arena, id, &returned);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (!back.ended || back.retour_de || returned)
		return OUTCOME_INVALID;
	*passage = (struct passage){
		.mesure = back.mesure,
		.retour_de = id,
		.auteur = auteur,
		.demande = now,
		.empreinte = back.empreinte,
		.jusque = back.jusque,
	};
	outcome = store_passage_count(store, arena, id, &passage->total);
	if (outcome != OUTCOME_OK)
		return outcome;
	return ask(store, arena, passage);
}

/* Two JSON arrays of what the part's sessions become. */
struct part {
	struct mesure_session sessions[MESURE_PART];
	size_t count;
	FILE *effets;
	FILE *signalements;
	int64_t changed;
	int64_t shown;
	struct bytes effets_text;
	struct bytes signalements_text;
};

static void
judge(struct part *part, const struct mesure *mesure,
      const struct session *session)
{
	const struct mesure_cas cas = mesure_cas_of(mesure, session);
	const struct mesure_regle *regle = mesure_judge(mesure, &cas);
	struct session after = *session;
	char fin[DATE_TEXT];
	size_t numero;

	if (!regle)
		return;
	numero = (size_t)(regle - mesure->regles) + 1;
	if (*regle->signalement)
		fprintf(part->signalements, "%s[%" PRId64 ",%zu]",
			part->shown++ ? "," : "", session->id, numero);
	if (!mesure_apply(mesure, regle, &after))
		return;
	date_format(after.fin, fin);
	fprintf(part->effets, "%s[%" PRId64 ",%zu,\"%s\",\"%s\"]",
		part->changed++ ? "," : "", session->id, numero,
		session_statut_code(after.statut), fin);
}

/* `text` is freed by the caller. */
static FILE *
open_array(char **text, size_t *length)
{
	FILE *array = open_memstream(text, length);

	if (!array)
		memory_end();
	fputc('[', array);
	return array;
}

static void
close_array(FILE *array)
{
	fputc(']', array);
	if (fclose(array))
		memory_end();
}

static void
judge_all(struct part *part, struct arena *arena, const struct mesure *mesure)
{
	char *effets = NULL;
	char *signalements = NULL;
	size_t effets_length;
	size_t signalements_length;

	part->effets = open_array(&effets, &effets_length);
	part->signalements = open_array(&signalements, &signalements_length);
	for (size_t i = 0; i < part->count; i++)
		judge(part, mesure, &part->sessions[i].session);
	close_array(part->effets);
	close_array(part->signalements);
	part->effets_text.data = arena_copy(arena, effets, effets_length);
	part->effets_text.length = effets_length;
	part->signalements_text.data =
		arena_copy(arena, signalements, signalements_length);
	part->signalements_text.length = signalements_length;
	free(effets);
	free(signalements);
}

/* Who judges them also holds them: nobody changes one in between. */
static enum outcome
apply_part(struct store *store, struct arena *arena,
	   const struct mesure *mesure, struct instant now,
	   struct passage *passage)
{
	struct part *part = arena_alloc(arena, sizeof(*part));
	const struct mesure_part range = {
		.after = passage->position,
		.until = passage->jusque,
		.lock = true,
		.limit = MESURE_PART,
	};
	struct passage_part bounds;
	enum outcome outcome = store_mesure_sessions(
		store, arena, &range, part->sessions, &part->count);

	passage->ended = part->count < MESURE_PART;
	if (outcome != OUTCOME_OK || part->count == 0)
		return outcome;
	judge_all(part, arena, mesure);
	bounds = (struct passage_part){
		.first = part->sessions[0].session.id,
		.last = part->sessions[part->count - 1].session.id,
	};
	if (part->changed)
		outcome = store_passage_change(store, arena, passage, &bounds,
					       part->effets_text, now);
	if (outcome == OUTCOME_OK && part->shown)
		outcome = store_passage_show(store, arena, passage,
					     part->signalements_text);
	passage->position = bounds.last;
	passage->faites += (int64_t)part->count;
	passage->changees += part->changed;
	return outcome;
}

static enum outcome
return_part(struct store *store, struct arena *arena, struct instant now,
	    struct passage *passage)
{
	struct passage_part part = { 0 };
	int64_t count;
	int64_t changed = 0;
	enum outcome outcome = store_passage_next(store, arena, passage,
						  MESURE_PART, &part, &count);

	passage->ended = count < MESURE_PART;
	if (outcome == OUTCOME_OK && count)
		outcome = store_passage_restore(store, arena, passage, &part,
						now, &changed);
	if (outcome == OUTCOME_OK && passage->ended)
		outcome = store_passage_hide(store, arena, passage);
	if (count)
		passage->position = part.last;
	passage->faites += count;
	passage->changees += changed;
	return outcome;
}

enum outcome
mesure_step(struct store *store, struct arena *arena,
	    const struct mesure *mesure, int64_t id, struct instant now,
	    struct passage *passage)
{
	enum outcome outcome =
		store_passage_find(store, arena, id, true, passage);

	if (outcome != OUTCOME_OK || passage->ended)
		return outcome;
	outcome = passage->retour_de
			  ? return_part(store, arena, now, passage)
			  : apply_part(store, arena, mesure, now, passage);
	if (outcome != OUTCOME_OK)
		return outcome;
	passage->fin = now;
	outcome = store_passage_advance(store, arena, passage);
	if (outcome != OUTCOME_OK || !passage->ended)
		return outcome;
	return tell(store, arena, passage,
		    passage->retour_de ? "retour-fini" : "application-finie",
		    now);
}
