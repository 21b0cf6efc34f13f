/* mesure_batch.c: judges and changes the sessions of one batch of a passage. */
#include "mesure_batch.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

/* What the sessions of the batch become, as two JSON arrays. */
struct batch {
	struct mesure_session sessions[MESURE_BATCH];
	size_t count;
	FILE *effets;
	FILE *signalements;
	int64_t changed;
	int64_t shown;
	struct bytes effets_text;
	struct bytes signalements_text;
};

/* Writes a word into the array, or null. Our words need no escapes in JSON. */
static void
put_word(FILE *array, const char *word)
{
	if (*word)
		fprintf(array, ",\"%s\"", word);
	else
		fputs(",null", array);
}

/* Writes what the session becomes, unless it stays as it is. */
static void
put_change(struct batch *batch, size_t numero, const struct session *before,
	   const struct session *after)
{
	FILE *array = batch->effets;
	const bool statut = after->statut != before->statut;
	const bool fin = date_compare(after->fin, before->fin) != 0;
	char day[DATE_TEXT];

	date_format(after->fin, day);
	fprintf(array, "%s[%" PRId64 ",%zu", batch->changed++ ? "," : "",
		after->id, numero);
	put_word(array, statut ? session_statut_code(after->statut) : "");
	put_word(array, statut ? session_statut_code(after->statut_avant) : "");
	put_word(array, fin ? day : "");
	put_word(array, fin ? after->fin_mesure : "");
	put_word(array, fin ? after->fin_regle : "");
	fputc(']', array);
}

static void
judge(struct batch *batch, const struct mesure *mesure,
      const struct session *session)
{
	const struct mesure_cas cas = mesure_cas_of(mesure, session);
	const struct mesure_regle *regle = mesure_judge(mesure, &cas);
	struct session after = *session;
	size_t numero;

	if (!regle)
		return;
	numero = (size_t)(regle - mesure->regles) + 1;
	if (*regle->signalement)
		fprintf(batch->signalements, "%s[%" PRId64 ",%zu]",
			batch->shown++ ? "," : "", session->id, numero);
	if (mesure_apply(mesure, regle, &after))
		put_change(batch, numero, session, &after);
}

/* The caller frees `text`. */
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
judge_all(struct batch *batch, struct arena *arena, const struct mesure *mesure)
{
	char *effets = NULL;
	char *signalements = NULL;
	size_t effets_length;
	size_t signalements_length;

	batch->effets = open_array(&effets, &effets_length);
	batch->signalements = open_array(&signalements, &signalements_length);
	for (size_t i = 0; i < batch->count; i++)
		judge(batch, mesure, &batch->sessions[i].session);
	close_array(batch->effets);
	close_array(batch->signalements);
	batch->effets_text.data = arena_copy(arena, effets, effets_length);
	batch->effets_text.length = effets_length;
	batch->signalements_text.data =
		arena_copy(arena, signalements, signalements_length);
	batch->signalements_text.length = signalements_length;
	free(effets);
	free(signalements);
}

enum outcome
mesure_apply_batch(struct store *store, const struct mesure *mesure,
		   struct instant now, struct passage *passage)
{
	struct batch *batch = arena_alloc(store_arena(store), sizeof(*batch));
	const struct mesure_batch range = {
		.after = passage->position,
		.until = passage->jusque,
		.lock = true,
		.limit = MESURE_BATCH,
	};
	struct passage_batch bounds;
	enum outcome outcome = store_mesure_sessions(
		store, &range, batch->sessions, &batch->count);

	passage->ended = batch->count < MESURE_BATCH;
	if (outcome != OUTCOME_OK || batch->count == 0)
		return outcome;
	judge_all(batch, store_arena(store), mesure);
	bounds = (struct passage_batch){
		.first = batch->sessions[0].session.id,
		.last = batch->sessions[batch->count - 1].session.id,
	};
	if (batch->changed)
		outcome = store_passage_change(store, passage, &bounds,
					       batch->effets_text, now);
	if (outcome == OUTCOME_OK && batch->shown)
		outcome = store_passage_show(store, passage,
					     batch->signalements_text);
	passage->position = bounds.last;
	passage->faites += (int64_t)batch->count;
	passage->changees += batch->changed;
	return outcome;
}

enum outcome
mesure_undo_batch(struct store *store, struct instant now,
		  struct passage *passage)
{
	struct passage_batch batch = { 0 };
	int64_t count;
	int64_t changed = 0;
	enum outcome outcome = store_passage_next(store, passage, MESURE_BATCH,
						  &batch, &count);

	passage->ended = count < MESURE_BATCH;
	if (outcome == OUTCOME_OK && count)
		outcome = store_passage_undo(store, passage, &batch, now,
					     &changed);
	if (count)
		passage->position = batch.last;
	passage->faites += count;
	passage->changees += changed;
	return outcome;
}
