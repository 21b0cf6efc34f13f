/* message.h: what an account is told of an event, on screen and by mail. */
#ifndef CERES_DOMAIN_MESSAGE_H
#define CERES_DOMAIN_MESSAGE_H

#include "base/instant.h"
#include "domain/session.h"

#include <stdbool.h>
#include <stdint.h>

enum message_code {
	MESSAGE_DEMANDE_DEPOSEE,
	MESSAGE_DEMANDE_ATTRIBUEE,
	MESSAGE_DEMANDE_ACCORDEE,
	MESSAGE_DEMANDE_REFUSEE,
	MESSAGE_DEMANDE_CORRIGEE,
	MESSAGE_DEMANDE_RAPPELEE, /* it has waited for long */
	MESSAGE_DEMANDE_RETIREE,
	MESSAGE_DEMANDE_DEPASSEE, /* a change of the session overtook it */
	MESSAGE_SESSION_REPORTEE,
	MESSAGE_SESSION_ANNULEE,
};

enum { MESSAGE_CODES = MESSAGE_SESSION_ANNULEE + 1 };

/* Answers the word that the database and the documents use, such as "demande-
 * deposee". */
const char *message_code_text(enum message_code code);

/* Reads such a word. False: it names no message, and *code is left alone. */
bool message_code_parse(const char *text, enum message_code *code);

/* Does the message tell of days that belong into a calendar now? Days that are
 * only asked for do not. */
bool message_code_is_dated(enum message_code code);

/* What happened. A string that is NULL is taken for "". */
struct message {
	int64_t id; /* 0 before it is kept */
	enum message_code code;
	struct instant date;
	const char *noun;    /* "demande", "session" */
	const char *noun_id; /* as the URL has it */
	const char *motif;
	const char *auteur; /* the name shown */
	int64_t session;    /* 0: none */
	struct optional_date debut;
	struct optional_date fin;
	int64_t sequence; /* grows with each change of the session */
};

/* Answers when to try again after `essais` tries have failed (at least one),
 * the last of them at `now`. The pauses are 1, 5, 15, 60 and 240 minutes, then
 * a day each. */
struct instant message_retry(struct instant now, int64_t essais);

/* Is this a mail address? It has letters, digits and . _ % + - ' before its
 * only @, behind it a host of letters, digits, hyphens and dots, and 254 bytes
 * at most. */
bool message_courriel_is_valid(const char *courriel);

#endif
