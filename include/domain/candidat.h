/* candidat.h: one person across sessions, and what came of an exam (sections 2
 * and 7 of the rules). */
#ifndef CERES_DOMAIN_CANDIDAT_H
#define CERES_DOMAIN_CANDIDAT_H

#include "base/arena.h"
#include "base/date.h"
#include "base/digest.h"
#include "domain/refusal.h"
#include "domain/session.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CANDIDAT_TEXT = 100 }; /* characters of each text, at most */

/* Strings live as long as the request. */
struct candidat {
	int64_t id;
	const char *nom; /* de naissance */
	const char *prenoms;
	struct date naissance;
	const char *lieu; /* de naissance */
};

/* Answers the same digest for the same person: whoever has the same four facts,
 * whatever the case, accents, hyphens, apostrophes, spaces and other signs of
 * their texts. The texts are well-formed UTF-8. */
struct digest candidat_digest(struct arena *arena,
			      const struct candidat *candidat);

enum candidat_verdict {
	CANDIDAT_ALLOWED = 0,
	CANDIDAT_WITHOUT_NOM, /* no letter or digit in it */
	CANDIDAT_WITHOUT_PRENOMS,
	CANDIDAT_WITHOUT_LIEU,
	CANDIDAT_TOO_YOUNG, /* under 16 on the day of the exam, or not born */
	CANDIDAT_TOO_OLD,   /* 111 or more then: a slip of the pen */
	CANDIDAT_SETTLED,   /* section 7: their UDs decide, not one centre */
	CANDIDAT_ALREADY,   /* is in that session */
};

enum { CANDIDAT_VERDICTS = CANDIDAT_ALREADY + 1 };

extern const struct refusal candidat_refusals[CANDIDAT_VERDICTS];

/* `day` is the session's D. */
enum candidat_verdict candidat_check(const struct candidat *candidat,
				     struct date day);

/* A session that somebody is in, as far as it bears on what a centre may still
 * change about them. */
struct candidat_session {
	bool here; /* it is the one that the centre is changing */
	bool own;  /* it is a session of that centre */
	enum session_statut statut;
	bool resultats; /* it holds results of theirs, also after a renvoi */
};

/* Sessions that are alike in all four count once. */
enum { CANDIDAT_SESSIONS = 8 * SESSION_STATUTS };

/* All sessions of one person. */
struct candidat_sessions {
	size_t count;
	struct candidat_session items[CANDIDAT_SESSIONS];
};

/* Section 7: may the centre correct this person's identity? Only while each of
 * their sessions is its own, open and without results of theirs. A session that
 * was cancelled without results of theirs does not count. */
enum candidat_verdict
candidat_correction_check(const struct candidat_sessions *sessions);

/* Section 7: may the centre take this person out of its session? Not if they
 * would lose results by it. */
enum candidat_verdict
candidat_withdrawal_check(const struct candidat_sessions *sessions);

/* Are the four the same, letter by letter? */
bool candidat_equal(const struct candidat *one, const struct candidat *other);

/* Section 6: may somebody whose last attempt, failed or partly successful,
 * ended on `essai` no longer come back to a session that begins on `debut`? */
bool candidat_returns_late(struct date essai, struct date debut, int32_t mois);

/* The result of one candidat in a session. */
enum resultat {
	RESULTAT_NONE = 0, /* not entered */
	RESULTAT_REUSSITE,
	RESULTAT_REUSSITE_PARTIELLE,
	RESULTAT_ECHEC,
	RESULTAT_ABSENCE,
	RESULTAT_EXCUSE,
};

enum { RESULTATS = RESULTAT_EXCUSE + 1 };

const char *resultat_code(enum resultat resultat); /* "" for NONE */
enum resultat resultat_of(const char *code);

/* The result of one candidat in one CCP. */
enum epreuve {
	EPREUVE_NONE = 0,
	EPREUVE_OBTENU,
	EPREUVE_NON_OBTENU,
	EPREUVE_NON_PRESENTE,
};

enum { EPREUVES = EPREUVE_NON_PRESENTE + 1 };

const char *epreuve_code(enum epreuve epreuve);
enum epreuve epreuve_of(const char *code);

/* One CCP of the session for one candidat. */
struct candidat_epreuve {
	const char *ccp;
	enum epreuve epreuve;
	bool acquis; /* obtained in an earlier session */
};

enum resultat_verdict {
	RESULTAT_ALLOWED = 0,
	RESULTAT_MISSING,	   /* the candidat's own is not entered */
	RESULTAT_EPREUVE_MISSING,  /* of a CCP, of somebody who was there */
	RESULTAT_INCOMPLETE,	   /* réussite, but a CCP is not obtained */
	RESULTAT_COMPLETE,	   /* échec or partial, but all are obtained */
	RESULTAT_NOTHING_OBTAINED, /* partial, but no CCP is obtained */
	RESULTAT_SOMETHING_OBTAINED, /* échec, but a CCP was obtained here */
	RESULTAT_ABSENT_OBTAINED,    /* absent or excused, but with a CCP */
	RESULTAT_LOSES_CCP,	     /* acquis, yet « non obtenu » */
};

enum { RESULTAT_VERDICTS = RESULTAT_LOSES_CCP + 1 };

extern const struct refusal resultat_refusals[RESULTAT_VERDICTS];

/*
 * Do a candidat's result and those of the CCPs agree? A session without CCPs
 * (of a CCS) has only the result. A CCP that is acquis counts as obtained, and
 * may be left out or « non présenté ». Somebody who is absent or excused
 * obtains no CCP in this session.
 */
enum resultat_verdict resultat_check(enum resultat resultat,
				     const struct candidat_epreuve epreuves[],
				     size_t count);

#endif
