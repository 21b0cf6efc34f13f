/* saisie.h: what somebody typed into a form, and what is wrong with it. */
#ifndef CERES_APP_SAISIE_H
#define CERES_APP_SAISIE_H

#include "app/page.h"
#include "base/date.h"
#include "domain/saisie.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * Each reads one field of the form that was sent (page->sent). What is wrong
 * is told to the reader at that field, and saisie_outcome tells the handler:
 * read them all first, then ask it once.
 */

/* What was sent, trimmed; "" where there is nothing. Nothing is told. */
const char *saisie_typed(const struct page *page, const char *name);

/* Trimmed; of at most `limit` characters, on one line. "" where empty. */
const char *saisie_text(struct page *page, const char *name, size_t limit);

/* The same, with lines kept: a motif, precisions. */
const char *saisie_lines(struct page *page, const char *name, size_t limit);

/* The same as saisie_text, and not empty. */
const char *saisie_required(struct page *page, const char *name, size_t limit);

/* JJ/MM/AAAA or AAAA-MM-JJ. False: told. An empty one is told too, unless
 * optional is asked for, where *known says whether there was one. */
bool saisie_date(struct page *page, const char *name, struct date *date);
bool saisie_optional_date(struct page *page, const char *name, bool *known,
			  struct date *date);

/* A number of ours. False: told. */
bool saisie_id(struct page *page, const char *name, int64_t *id);

/* From 0 to `limit`; *known: there was one. False: told, as that refusal, at
 * this field. */
bool saisie_optional_number(struct page *page, const char *name, int64_t limit,
			    const struct refusal *refusal, bool *known,
			    int64_t *number);

/* The hidden `revision` of what is changed. False: told. */
bool saisie_revision(struct page *page, int64_t *revision);

/* Was the form made from this revision? OUTCOME_CONFLICT: from an older one;
 * without any, what saisie_outcome says. */
enum outcome saisie_check_revision(struct page *page, int64_t revision);

/* Tells a refusal, at its field or above the form. The one of an allowing
 * verdict (code "") is nothing. */
void saisie_refuse(struct page *page, const struct refusal *refusal);

/* The same at another field than the refusal's own: "candidat-12". */
void saisie_refuse_at(struct page *page, const struct refusal *refusal,
		      const char *champ);

/* The same, and the outcome of a handler that can go no further. */
enum outcome saisie_refused(struct page *page, const struct refusal *refusal);

/* Stands a refusal at that field already? Then what rests on it need not be
 * asked. */
bool saisie_stands(const struct page *page, const char *champ);

/* OUTCOME_FORBIDDEN where a refusal without field was told, else
 * OUTCOME_INVALID where any was, else OUTCOME_OK. */
enum outcome saisie_outcome(const struct page *page);

/* Each refusal, as <refus>. */
void saisie_write_refusals(const struct page *page,
			   struct xml_writer *document);

/* Is a field of this name a password or a file, which nobody is shown again? */
bool saisie_is_secret(const char *name);

/* Is it shown again? Neither secrets are nor what a page itself has put into
 * its form. */
bool saisie_keeps(const char *name);

/* <saisie>: what was typed and each refusal; secrets are left out. */
void saisie_write(const struct page *page, struct xml_writer *document);

#endif
