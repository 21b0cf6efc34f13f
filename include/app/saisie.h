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

/* Answers what was sent, trimmed; "" where there is nothing. It tells no
 * refusal. */
const char *saisie_typed(const struct page *page, const char *name);

/* Reads a text of at most `limit` characters on one line, trimmed, and refuses
 * an empty one. */
const char *saisie_required(struct page *page, const char *name, size_t limit);

/* Reads an id. False: it is none, and that was told. */
bool saisie_id(struct page *page, const char *name, int64_t *id);

/* Reads the hidden `revision` of what is changed. False: there is none, and
 * that was told. */
bool saisie_revision(struct page *page, int64_t *revision);

/* Was the form made from this revision? OUTCOME_CONFLICT: it was made from
 * another one. A form without any is told, and the answer is that of
 * saisie_outcome. */
enum outcome saisie_check_revision(struct page *page, int64_t revision);

/* Tells a refusal, at its field or above the form. A refusal whose code is
 * "" is not told. */
void saisie_refuse(struct page *page, const struct refusal *refusal);

/* Tells a refusal at another field than its own, such as "candidat-12". */
void saisie_refuse_at(struct page *page, const struct refusal *refusal,
		      const char *champ);

/* Tells a refusal, and answers the outcome of a handler that cannot go on. */
enum outcome saisie_refused(struct page *page, const struct refusal *refusal);

/* Was a refusal told at that field already? Then nothing that depends on the
 * field need be asked. */
bool saisie_stands(const struct page *page, const char *champ);

/* OUTCOME_FORBIDDEN where a refusal without field was told, else
 * OUTCOME_INVALID where any was, else OUTCOME_OK. */
enum outcome saisie_outcome(const struct page *page);

/* Writes each refusal as <refus>. */
void saisie_write_refusals(const struct page *page,
			   struct xml_writer *document);

/* Is a field of this name a password or a file, which nobody is shown again? */
bool saisie_is_secret(const char *name);

/* May the field be shown again? Secrets may not, nor what a page itself has
 * put into its form. */
bool saisie_keeps(const char *name);

/* Writes <saisie>: what was typed, without secrets, and each refusal. */
void saisie_write(const struct page *page, struct xml_writer *document);

#endif
