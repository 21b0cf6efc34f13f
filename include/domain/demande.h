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

/* "en-attente"; what the database and the documents use. */
const char *demande_statut_code(enum demande_statut statut);

/* DEMANDE_EN_ATTENTE for a word that is none. */
enum demande_statut demande_statut_of(const char *code);

/* What is asked for. */
enum demande_nature {
	DEMANDE_REPORT,	    /* later dates of a session */
	DEMANDE_TITRE_ECHU, /* a session that there is none of yet */
};

enum { DEMANDE_NATURES = DEMANDE_TITRE_ECHU + 1 };

/* "titre-echu"; what the database and the documents use. */
const char *demande_nature_code(enum demande_nature nature);

/* DEMANDE_REPORT for a word that is none. */
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

/* The rule by which it is asked for. */
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

/* The last part of its URL: "accord", "refus", … */
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

/* May anything still become of it? Only while it waits. */
enum demande_verdict demande_may(const struct demande *demande);

/* R26: may granting it give its dates to this session? One of its agrément
 * that is OUVERT, whether it has begun or not, and that has not ended. */
enum demande_verdict demande_may_move(const struct demande *demande,
				      const struct session *session);

/* The session's dates as they are now: others will overtake the demande. */
void demande_see(struct demande *demande, const struct session *session);

/* What overtook a demande that waits. */
enum demande_passed {
	DEMANDE_PASSED_NOT,
	DEMANDE_PASSED_CLOSED, /* R18: cancelled, or its results are entered */
	DEMANDE_PASSED_BEGUN,  /* R19 */
	DEMANDE_PASSED_MOVED,  /* other dates than when this was asked */
};

/* "": not overtaken. */
const char *demande_passed_code(enum demande_passed passed);

/* The gravest; of one that is decided, or that has no session: not. */
enum demande_passed demande_passed(const struct demande *demande,
				   const struct session *session,
				   struct date today);

/* Why a demande is refused: the codes of the short list; NULL behind the
 * last. */
extern const char *const demande_raisons[];
bool demande_raison_is_valid(const char *raison);

/* R20, R21: an id as `123456`, `ID 123456` or the URL of the session or of a
 * page below it, whatever spaces stand around. False: none of them. */
bool demande_parse_session(const char *text, int64_t *id);

#endif
