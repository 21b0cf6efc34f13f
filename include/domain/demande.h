/* demande.h: a centre's request to its UD: for later dates of a session (R20
 * to R22), or for a session on a titre échu (R23 to R26). */
#ifndef CERES_DOMAIN_DEMANDE_H
#define CERES_DOMAIN_DEMANDE_H

#include "base/instant.h"
#include "domain/session.h"

#include <stdbool.h>
#include <stdint.h>

enum demande_statut {
	DEMANDE_EN_ATTENTE,
	DEMANDE_ACCORDEE,
	DEMANDE_REFUSEE,
	DEMANDE_RETIREE, /* by the centre */
};

enum { DEMANDE_STATUTS = DEMANDE_RETIREE + 1 };

/* Answers the word that the database and the documents use, such as "en-
 * attente". */
const char *demande_statut_code(enum demande_statut statut);

/* Answers the statut of a word; DEMANDE_EN_ATTENTE where the word names none.
 */
enum demande_statut demande_statut_of(const char *code);

/* What is asked for. */
enum demande_nature {
	DEMANDE_REPORT,	    /* later dates of a session */
	DEMANDE_TITRE_ECHU, /* a session that there is none of yet */
};

enum { DEMANDE_NATURES = DEMANDE_TITRE_ECHU + 1 };

/* Answers the word that the database and the documents use, such as "titre-
 * echu". */
const char *demande_nature_code(enum demande_nature nature);

/* Answers the nature of a word; DEMANDE_REPORT where the word names none. */
enum demande_nature demande_nature_of(const char *code);

/* Strings live as long as the request. */
struct demande {
	int64_t id; /* 0 before it is kept */
	int64_t revision;
	enum demande_statut statut;
	enum demande_nature nature;
	int64_t session;	/* 0: on a titre échu, before it is granted */
	int64_t agrement;	/* of a titre échu; else 0 */
	enum session_type type; /* of a titre échu */
	int64_t centre;
	const char *departement;
	const char *region;
	struct date debut; /* wished */
	struct date fin;
	const char *motif;
	struct optional_date session_debut; /* as it was when this was asked */
	struct optional_date session_fin;
	int64_t auteur; /* compte of the centre */
	int64_t agent;	/* compte of the UD; 0: nobody yet */
	struct instant deposee;
	bool corrected;	    /* by the change that is to be saved */
	const char *raison; /* code; "" but for a refusal */
	const char *reponse;
	const char *attestation; /* R25; "" but for a titre échu, granted */
};

/* Answers the rule by which such a demande is made. */
const char *demande_regle(const struct demande *demande);

/* What may become of a demande, in the order of its page. */
enum demande_action {
	DEMANDE_ACCORD,
	DEMANDE_REFUS,
	DEMANDE_ATTRIBUTION, /* to an agent of the UD, or to nobody */
	DEMANDE_CORRECTION,
	DEMANDE_RETRAIT,
};

enum { DEMANDE_ACTIONS = DEMANDE_RETRAIT + 1 };

/* Answers the last part of the action's URL: "accord", "refus", … */
const char *demande_action_code(enum demande_action action);

enum demande_verdict {
	DEMANDE_ALLOWED = 0,
	/* no input could succeed: 403 */
	DEMANDE_DECIDED, /* granted, refused or withdrawn before */
	/* another input could: 422, at its field */
	DEMANDE_WITHOUT_SESSION, /* R20: no id of a session of theirs */
	DEMANDE_ALREADY,	 /* R20: another one waits */
	DEMANDE_OVERTAKEN,	 /* the session moved: say that it is seen */
	DEMANDE_WITHOUT_RAISON,
	DEMANDE_WRONG_SESSION, /* R26: not one that it may be granted with */
	DEMANDE_WITHOUT_AGENT, /* nobody of that UD */
};

enum { DEMANDE_VERDICTS = DEMANDE_WITHOUT_AGENT + 1 };

extern const struct refusal demande_refusals[DEMANDE_VERDICTS];

/* May this still be done to the demande? Only one that waits can change. */
enum demande_verdict demande_may(const struct demande *demande);

/* May granting the demande give its dates to this session (R26)? The session
 * must be of the same agrément and OUVERT; it may have begun, but must not have
 * ended. */
enum demande_verdict demande_may_move(const struct demande *demande,
				      const struct session *session);

/* Notes the session's dates as they are now. Should they become others, the
 * demande is overtaken. */
void demande_see(struct demande *demande, const struct session *session);

/* What overtook a demande that waits. */
enum demande_passed {
	DEMANDE_PASSED_NOT,
	DEMANDE_PASSED_CLOSED, /* R18: cancelled, or its results are entered */
	DEMANDE_PASSED_BEGUN,  /* R19 */
	DEMANDE_PASSED_MOVED,  /* other dates than when this was asked */
};

/* Answers the word of documents; "" for a demande that nothing overtook. */
const char *demande_passed_code(enum demande_passed passed);

/* Answers what overtook the demande, the gravest where there is more than one.
 * Nothing overtakes one that is decided or has no session. */
enum demande_passed demande_passed(const struct demande *demande,
				   const struct session *session,
				   struct date today);

/* The codes of the reasons for which a demande may be refused; NULL is behind
 * the last. */
extern const char *const demande_raisons[];

/* Reads the id of a session (R20, R21), written as `123456`, as `ID 123456`, or
 * as the URL of the session or of a page below it; spaces around it do not
 * matter. False: the text is none of these. */
bool demande_parse_session(const char *text, int64_t *id);

#endif
