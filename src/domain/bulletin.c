/* bulletin.c: what may become of a bulletin, and what it then is. */
#include "domain/bulletin.h"

#include "base/text.h"

#include <string.h>

static const char *const etapes[] = {
	[BULLETIN_NONE] = "",	      [BULLETIN_BROUILLON] = "brouillon",
	[BULLETIN_PUBLIE] = "publie", [BULLETIN_CORRIGE] = "corrige",
	[BULLETIN_RETIRE] = "retire",
};

enum { ETAPES = sizeof(etapes) / sizeof(etapes[0]) };

const char *
bulletin_etape_code(enum bulletin_etape etape)
{
	return etapes[etape];
}

enum bulletin_etape
bulletin_etape_of(const char *code)
{
	for (int i = BULLETIN_BROUILLON; i < ETAPES; i++)
		if (text_equal(etapes[i], code))
			return (enum bulletin_etape)i;
	return BULLETIN_NONE;
}

static const char *const sentences[] = {
	[BULLETIN_ALLOWED] = "allowed",
	[BULLETIN_UNCHANGED] = "it is published with exactly this text; "
			       "nothing was changed",
	[BULLETIN_WITHDRAWN] = "it has been withdrawn; publish the new text "
			       "under another numero",
	[BULLETIN_PUBLISHED] = "it is published, so it can no longer be a "
			       "draft: correct it",
	[BULLETIN_NOT_PUBLISHED] = "it is not published, so there is nothing "
				   "to withdraw",
	[BULLETIN_WITHOUT_REASON] = "readers must learn why: give --reason",
	[BULLETIN_EARLY_CORRECTION] =
		"it is not published yet, so it has nothing to correct: take "
		"the <correction> entries out",
	[BULLETIN_WITHOUT_CORRECTION] =
		"the text differs from the published one: say what changed in "
		"a new <correction date=\"…\"> at the end of <corrections>",
	[BULLETIN_CORRECTION_REWRITTEN] =
		"a <correction> that readers have seen is missing or changed: "
		"put it back as it was and add another behind it",
	[BULLETIN_CORRECTION_PAST] =
		"each new <correction> must be dated after the publication "
		"and after the correction before it",
	[BULLETIN_CORRECTION_FUTURE] =
		"a <correction> is dated in the future: give it the present "
		"time",
	[BULLETIN_FENETRE_DROPPED] =
		"the published text announced a window: keep <fenetre> and "
		"say annulee=\"oui\" if it will not take place",
};

const char *
bulletin_verdict_text(enum bulletin_verdict verdict)
{
	return sentences[verdict];
}

static bool
same_bytes(struct bytes a, struct bytes b)
{
	return a.length == b.length && memcmp(a.data, b.data, a.length) == 0;
}

static bool
same_correction(const struct bulletin_correction *a,
		const struct bulletin_correction *b)
{
	return instant_compare(a->date, b->date) == 0 &&
	       strcmp(a->text, b->text) == 0;
}

/* The entries of `next` behind those of `published`. */
static enum bulletin_verdict
check_new_corrections(const struct bulletin *published,
		      const struct bulletin *next, struct instant since,
		      struct instant now)
{
	const size_t seen = published->correction_count;

	for (size_t i = 0; i < seen; i++)
		if (i >= next->correction_count ||
		    !same_correction(&published->corrections[i],
				     &next->corrections[i]))
			return BULLETIN_CORRECTION_REWRITTEN;
	if (next->correction_count == seen)
		return BULLETIN_WITHOUT_CORRECTION;
	for (size_t i = seen; i < next->correction_count; i++) {
		const struct instant date = next->corrections[i].date;

		if (instant_compare(date, since) <= 0)
			return BULLETIN_CORRECTION_PAST;
		if (instant_compare(date, now) > 0)
			return BULLETIN_CORRECTION_FUTURE;
		since = date;
	}
	return BULLETIN_ALLOWED;
}

enum bulletin_verdict
bulletin_publish_check(const struct bulletin_record *old,
		       const struct bulletin *published,
		       const struct bulletin *next, struct instant now)
{
	if (old->etape == BULLETIN_RETIRE)
		return BULLETIN_WITHDRAWN;
	if (!published)
		return next->correction_count ? BULLETIN_EARLY_CORRECTION
					      : BULLETIN_ALLOWED;
	if (same_bytes(published->document, next->document))
		return BULLETIN_UNCHANGED;
	if (published->fenetre.announced && !next->fenetre.announced)
		return BULLETIN_FENETRE_DROPPED;
	return check_new_corrections(published, next, old->maj, now);
}

struct bulletin_record
bulletin_publish(const struct bulletin_record *old, const struct bulletin *next,
		 struct instant now)
{
	const size_t corrections = next->correction_count;
	struct bulletin_record record = *old;

	record.bulletin = *next;
	record.enregistre = now;
	/* Each change of a published bulletin adds an entry, so their number
	 * grows whenever the window moves: all that SEQUENCE asks. */
	record.sequence = (int64_t)corrections;
	if (corrections) {
		record.etape = BULLETIN_CORRIGE;
		record.maj = next->corrections[corrections - 1].date;
	} else {
		record.etape = BULLETIN_PUBLIE;
		record.publie = now;
		record.maj = now;
	}
	return record;
}

bool
bulletin_moves_fenetre(const struct bulletin_record *old,
		       const struct bulletin_record *record)
{
	const struct bulletin_fenetre *before = &old->bulletin.fenetre;
	const struct bulletin_fenetre *after = &record->bulletin.fenetre;

	if (record->etape == BULLETIN_BROUILLON || !after->announced)
		return false;
	if (old->etape <= BULLETIN_BROUILLON || !before->announced)
		return true;
	return before->annulee != after->annulee ||
	       instant_compare(before->debut, after->debut) != 0 ||
	       instant_compare(before->fin, after->fin) != 0;
}

enum bulletin_verdict
bulletin_draft_check(const struct bulletin_record *old)
{
	switch (old->etape) {
	case BULLETIN_NONE:
	case BULLETIN_BROUILLON:
		return BULLETIN_ALLOWED;
	case BULLETIN_PUBLIE:
	case BULLETIN_CORRIGE:
		return BULLETIN_PUBLISHED;
	case BULLETIN_RETIRE:
		break;
	}
	return BULLETIN_WITHDRAWN;
}

struct bulletin_record
bulletin_draft(const struct bulletin_record *old, const struct bulletin *next,
	       struct instant now)
{
	struct bulletin_record record = *old;

	record.bulletin = *next;
	record.enregistre = now;
	record.etape = BULLETIN_BROUILLON;
	return record;
}

enum bulletin_verdict
bulletin_withdraw_check(const struct bulletin_record *old, const char *motif)
{
	if (old->etape == BULLETIN_RETIRE)
		return BULLETIN_WITHDRAWN;
	if (old->etape != BULLETIN_PUBLIE && old->etape != BULLETIN_CORRIGE)
		return BULLETIN_NOT_PUBLISHED;
	if (!motif || !*motif)
		return BULLETIN_WITHOUT_REASON;
	return BULLETIN_ALLOWED;
}

struct bulletin_record
bulletin_withdraw(const struct bulletin_record *old, const char *motif,
		  struct instant now)
{
	struct bulletin_record record = *old;

	record.etape = BULLETIN_RETIRE;
	record.retire = now;
	record.enregistre = now;
	record.maj = now;
	record.motif = motif;
	record.sequence++;
	/* What has taken place is not cancelled any more. */
	if (instant_compare(now, record.bulletin.fenetre.fin) < 0)
		record.bulletin.fenetre.annulee = true;
	return record;
}
