/* bulletin.h: one release note of the rubrique « communication CERES ». */
#ifndef CERES_DOMAIN_BULLETIN_H
#define CERES_DOMAIN_BULLETIN_H

#include "base/bytes.h"
#include "base/instant.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How far a bulletin has come; it never goes back. */
enum bulletin_etape {
	BULLETIN_NONE = 0, /* CERES does not know it yet */
	BULLETIN_BROUILLON,
	BULLETIN_PUBLIE,
	BULLETIN_CORRIGE,
	BULLETIN_RETIRE,
};

/* Answers the word that the database and the documents use; "" for
 * BULLETIN_NONE. */
const char *bulletin_etape_code(enum bulletin_etape etape);

/* Answers the etape of a word; BULLETIN_NONE where the word names none. */
enum bulletin_etape bulletin_etape_of(const char *code);

/* The maintenance window that a bulletin announces. */
struct bulletin_fenetre {
	bool announced; /* false: none, and the rest means nothing */
	bool annulee;
	struct instant debut;
	struct instant fin;
};

struct bulletin_correction {
	struct instant date;
	const char *text;
};

/* What a bulletin's document says. Strings live in its reader's arena. */
struct bulletin {
	const char *numero;
	const char *intitule;
	const char *resume;  /* the lead, as plain text on one line */
	const char *publics; /* audiences, separated by a space */
	struct bulletin_fenetre fenetre;
	size_t correction_count;
	const struct bulletin_correction *corrections; /* oldest first */
	struct bytes document; /* canonical, without XML declaration */
};

/* A bulletin as it stands in CERES. */
struct bulletin_record {
	struct bulletin bulletin; /* corrections are not filled in */
	int64_t revision;
	enum bulletin_etape etape;
	struct instant publie;
	struct instant maj;
	struct instant retire;
	struct instant enregistre; /* when it became what it is */
	const char *motif;	   /* of the withdrawal, or "" */
	int64_t sequence; /* of its calendar event (RFC 5545, 3.8.7.4) */
};

enum bulletin_verdict {
	BULLETIN_ALLOWED = 0,
	BULLETIN_UNCHANGED,	     /* is published with these very bytes */
	BULLETIN_WITHDRAWN,	     /* stays withdrawn */
	BULLETIN_PUBLISHED,	     /* no longer a draft */
	BULLETIN_NOT_PUBLISHED,	     /* nothing to withdraw */
	BULLETIN_WITHOUT_REASON,     /* a withdrawal says why */
	BULLETIN_EARLY_CORRECTION,   /* a first publication corrects nothing */
	BULLETIN_WITHOUT_CORRECTION, /* changed, without a dated entry */
	BULLETIN_CORRECTION_REWRITTEN, /* an entry that was published changed */
	BULLETIN_CORRECTION_PAST,      /* not after what it corrects */
	BULLETIN_CORRECTION_FUTURE,    /* dated after now */
	BULLETIN_FENETRE_DROPPED,      /* announced before: cancel, not omit */
};

/* Answers the English sentence of ceresctl, which says what is wrong and what
 * to do. */
const char *bulletin_verdict_text(enum bulletin_verdict verdict);

/*
 * May `next` be published over `old`, whose etape is BULLETIN_NONE where there
 * is nothing yet? `published` is the document of `old`, read again; it is NULL
 * where `old` is a draft or nothing. A correction adds one dated entry or more
 * behind those that are there.
 */
enum bulletin_verdict bulletin_publish_check(const struct bulletin_record *old,
					     const struct bulletin *published,
					     const struct bulletin *next,
					     struct instant now);

/* Answers what `old` becomes once `next` is published at `now`. */
struct bulletin_record bulletin_publish(const struct bulletin_record *old,
					const struct bulletin *next,
					struct instant now);

/* Does `record`, which `old` became, announce another window than readers knew?
 * If not, what was done to the window since stays done. */
bool bulletin_moves_fenetre(const struct bulletin_record *old,
			    const struct bulletin_record *record);

/* May this be kept as a draft, which nobody reads yet? */
enum bulletin_verdict bulletin_draft_check(const struct bulletin_record *old);
struct bulletin_record bulletin_draft(const struct bulletin_record *old,
				      const struct bulletin *next,
				      struct instant now);

enum bulletin_verdict bulletin_withdraw_check(const struct bulletin_record *old,
					      const char *motif);

/* Answers what `old` becomes once it is withdrawn. Where it still announced a
 * window, that is cancelled. */
struct bulletin_record bulletin_withdraw(const struct bulletin_record *old,
					 const char *motif, struct instant now);

#endif
