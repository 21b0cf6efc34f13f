/* mesure_list.c: writes the sessions that a mesure would change or show as
 * CSV. */
#include "app/mesure.h"

#include "app/csv.h"

enum { BLOCK_BYTES = 60000 };

static void
put_heading(struct csv_text *text)
{
	static const char *const headings[] = {
		"session",	"departement",	"region",    "titre",
		"debut",	"fin initiale", "regle",     "statut",
		"statut apres", "fin",		"fin apres", "signalement",
	};

	csv_mark(text);
	for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++)
		csv_cell(text, headings[i]);
	csv_line(text);
}

static void
put_day(struct csv_text *text, bool known, struct date date)
{
	char day[DATE_TEXT];

	date_format(date, day);
	csv_cell(text, known ? day : NULL);
}

static void
put_session(struct csv_text *text, const struct mesure *mesure,
	    const struct session *session)
{
	const struct mesure_cas cas = mesure_cas_of(mesure, session);
	const struct mesure_regle *regle = mesure_judge(mesure, &cas);
	struct session after = *session;

	if (!regle)
		return;
	mesure_apply(mesure, regle, &after);
	csv_number(text, session->id);
	csv_cell(text, session->departement);
	csv_cell(text, session->region);
	csv_cell(text, session->titre);
	put_day(text, true, session->debut);
	put_day(text, session->fin_initiale.known, session->fin_initiale.date);
	csv_cell(text, regle->code);
	csv_cell(text, session_statut_code(session->statut));
	csv_cell(text, session_statut_code(after.statut));
	put_day(text, true, session->fin);
	put_day(text, true, after.fin);
	csv_cell(text, regle->signalement);
	csv_line(text);
}

/* Reads one batch of the sessions, of which the mesure may take none. What
 * was read is freed at once. */
static enum outcome
put_batch(struct mesure_list *list, struct csv_text *text)
{
	struct store *store = list->store;
	struct arena *arena = arena_new();
	struct arena *before = store_use(store, arena);
	struct mesure_session *sessions =
		arena_alloc(arena, MESURE_BATCH * sizeof(*sessions));
	const struct mesure_batch batch = {
		.after = list->after,
		.limit = MESURE_BATCH,
	};
	size_t count;
	const enum outcome outcome =
		store_mesure_sessions(store, &batch, sessions, &count);

	for (size_t i = 0; i < count; i++)
		put_session(text, list->mesure, &sessions[i].session);
	list->ended = count < MESURE_BATCH;
	if (count)
		list->after = sessions[count - 1].session.id;
	store_use(store, before);
	arena_free(arena);
	return outcome;
}

enum outcome
mesure_list_next(void *context, struct arena *arena, struct bytes *lines)
{
	struct mesure_list *list = context;
	enum outcome outcome = OUTCOME_OK;
	struct csv_text text;

	csv_begin(&text, arena, BLOCK_BYTES);
	if (!list->begun)
		put_heading(&text);
	list->begun = true;
	while (outcome == OUTCOME_OK && !text.length && !list->ended)
		outcome = put_batch(list, &text);
	*lines = (struct bytes){ text.data, text.length };
	return outcome;
}
