/* bulletin.h: bulletins in the database. */
#ifndef CERES_STORE_BULLETIN_H
#define CERES_STORE_BULLETIN_H

#include "base/arena.h"
#include "domain/bulletin.h"
#include "store/rows.h"
#include "store/store.h"

/* What the public may read: published, corrected or withdrawn. Strings are in
 * the arena. OUTCOME_NOT_FOUND: none. */
enum outcome store_bulletin_find(struct store *store, const char *numero,
				 struct bulletin_record *record);

/* The same of any etape, drafts too, locked for a change. */
enum outcome store_bulletin_lock(struct store *store, const char *numero,
				 struct bulletin_record *record);

/*
 * Adds a record of revision 0, or changes the one of its numero whose revision
 * it names. OUTCOME_CONFLICT: somebody else was first.
 */
enum outcome store_bulletin_save(struct store *store,
				 const struct bulletin_record *record);

/* What the public may read, newest first, as rows of <bulletin>; `address`
 * and `tag` go before each numero. */
struct rows *store_bulletin_list(struct store *store, const char *address,
				 const char *tag, int64_t limit);

/* When readers last saw a change of anything the public may read;
 * OUTCOME_NOT_FOUND: no bulletin yet. */
enum outcome store_bulletin_changed(struct store *store, struct instant *maj);

/* How many the public may read. */
enum outcome store_bulletin_count(struct store *store, int64_t *count);

/* Every bulletin, drafts too: numero, etape, dates, intitule. */
struct rows *store_bulletin_overview(struct store *store);

#endif
