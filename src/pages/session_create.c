/* session_create.c: a new session, within an agrément of its centre. */
#include "agrements.h"
#include "app/saisie.h"
#include "base/text.h"
#include "session.h"
#include "session_change.h"
#include "session_write.h"
#include "store/agrement.h"

enum outcome
page_session_new(struct page *page)
{
	page_document(page);
	return agrements_write_choices(page);
}

/* The agrément that was chosen, *found where it is one of theirs; it cannot be
 * shortened meanwhile. */
static enum outcome
read_agrement(struct page *page, struct agrement *agrement, bool *found)
{
	enum outcome outcome = OUTCOME_NOT_FOUND;
	int64_t id;

	if (text_parse_id(fields_value(&page->sent, "agrement"), &id))
		outcome = store_agrement_lock(page->store, page->actor, id,
					      agrement);
	*found = outcome == OUTCOME_OK;
	if (outcome != OUTCOME_NOT_FOUND)
		return outcome;
	saisie_refuse(page, &session_refusals[SESSION_WITHOUT_AGREMENT]);
	return OUTCOME_OK;
}

static bool
has_code(const char *const codes[], size_t count, const char *code)
{
	for (size_t i = 0; i < count; i++)
		if (text_equal(codes[i], code))
			return true;
	return false;
}

enum outcome
session_read_ccps(struct page *page, const char *titre,
		  struct session_ccps *ccps)
{
	struct session_ccps known;
	const char **codes;
	const char *code;
	enum outcome outcome;

	outcome = store_session_ccps_of(page->store, titre, &known);
	if (outcome != OUTCOME_OK)
		return outcome;
	codes = arena_alloc(page->arena, (known.count + 1) * sizeof(*codes));
	ccps->codes = codes;
	for (size_t i = 0; (code = fields_nth(&page->sent, "ccp", i)); i++) {
		if (!has_code(known.codes, known.count, code)) {
			saisie_refuse(page,
				      &session_refusals[SESSION_WRONG_CCP]);
			return OUTCOME_OK;
		}
		if (!has_code(codes, ccps->count, code))
			codes[ccps->count++] = code;
	}
	if (!ccps->count)
		saisie_refuse(page, &session_refusals[SESSION_WITHOUT_CCP]);
	return OUTCOME_OK;
}

/* The days, and whether the agrément covers them. */
static void
read_dates(struct page *page, const struct agrement *agrement,
	   struct session *session)
{
	const bool has_debut = saisie_date(page, "debut", &session->debut);
	const bool has_fin = saisie_date(page, "fin", &session->fin);
	struct session_cover cover;

	if (!has_debut || !has_fin || !agrement)
		return;
	cover = (struct session_cover){ agrement->debut, agrement->fin,
					agrement->titre_fin };
	saisie_refuse(page, &session_refusals[session_create_check(
				    session->debut, session->fin, &cover,
				    page_today(page))]);
	session->fin_initiale = (struct optional_date){ true, session->fin };
}

static enum outcome
read_session(struct page *page, struct session *session,
	     struct session_ccps *ccps)
{
	struct agrement agrement;
	enum outcome outcome;
	bool found;

	outcome = read_agrement(page, &agrement, &found);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (found)
		agrement_place(&agrement, session);
	if (!session_type_parse(fields_value(&page->sent, "type"),
				&session->type))
		saisie_refuse(page, &session_refusals[SESSION_WITHOUT_TYPE]);
	else if (found && session->type == SESSION_CCP)
		outcome = session_read_ccps(page, agrement.titre, ccps);
	read_dates(page, found ? &agrement : NULL, session);
	session_read_words(page, session);
	return outcome;
}

enum outcome
page_session_create(struct page *page)
{
	const struct session_note note = { .verb = "creation" };
	struct session session = { .statut = SESSION_EN_PREPARATION };
	struct session_ccps ccps = { 0 };
	enum outcome outcome;

	if ((outcome = read_session(page, &session, &ccps)) != OUTCOME_OK)
		return outcome;
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	outcome = store_session_add(page->store, &session, &ccps);
	if (outcome != OUTCOME_OK)
		return outcome;
	if ((outcome = session_tell(page, &session, &note)) != OUTCOME_OK)
		return outcome;
	return page_redirect(
		page, page_path(page, "sessions", session.id, NULL), note.verb);
}
