/* bulletin.h: bulletins in the database. */
#ifndef CERES_STORE_BULLETIN_H
#define CERES_STORE_BULLETIN_H

#include "domain/bulletin.h"
#include "store/rows.h"
#include "store/store.h"

/* Finds a bulletin that the public may read: it is published, corrected or
 * withdrawn. OUTCOME_NOT_FOUND: there is none of that numero. */
enum outcome store_bulletin_find(struct store *store, const char *numero,
				 struct bulletin_record *record);

/* Reads no more of such a bulletin than its revision and when it was last
 * saved: together they stand for all of it. */
enum outcome store_bulletin_version(struct store *store, const char *numero,
				    struct bulletin_record *record);

/* Finds a bulletin in any etape, a draft too, and locks it for a change. */
enum outcome store_bulletin_lock(struct store *store, const char *numero,
				 struct bulletin_record *record);

/* Adds a record whose revision is 0; changes any other. OUTCOME_CONFLICT: its
 * revision is not the present one, so somebody else changed it first. */
enum outcome store_bulletin_save(struct store *store,
				 const struct bulletin_record *record);

/* Lists what the public may read, the newest first, as rows of <bulletin>.
 * @adresse is `address` followed by the numero, @tag is `tag` followed by it.
 * */
struct rows *store_bulletin_list(struct store *store, const char *address,
				 const char *tag, int64_t limit);

/* Answers when anything that the public may read last changed.
 * OUTCOME_NOT_FOUND: there is no bulletin yet. */
enum outcome store_bulletin_changed(struct store *store, struct instant *maj);

/* Counts the bulletins that the public may read. */
enum outcome store_bulletin_count(struct store *store, int64_t *count);

/* Lists every bulletin, drafts too: numero, etape, dates, intitule. */
struct rows *store_bulletin_overview(struct store *store);

#endif
