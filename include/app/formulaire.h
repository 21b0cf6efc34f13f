/* formulaire.h: a form as a table, one row a field. From its rows come what is
 * read, the limits that the page states, what is wrong beside each field, what
 * was typed shown again, what changed, and its line of the journal. */
#ifndef CERES_APP_FORMULAIRE_H
#define CERES_APP_FORMULAIRE_H

#include "app/page.h"
#include "base/codes.h"
#include "base/date.h"
#include "base/number.h"
#include "domain/refusal.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What somebody types there: how it is read, and how a page draws it. */
enum champ_genre {
	CHAMP_TEXTE,	 /* one line */
	CHAMP_LIGNES,	 /* as many lines as they like */
	CHAMP_CHIFFRES,	 /* one line of digits that is no number */
	CHAMP_NOMBRE,	 /* a number without sign */
	CHAMP_JOUR,	 /* JJ/MM/AAAA or AAAA-MM-JJ */
	CHAMP_SIRET,	 /* kept as its 14 digits */
	CHAMP_COURRIEL,	 /* a mail address */
	CHAMP_TELEPHONE, /* a number to call */
	CHAMP_CHOIX,	 /* one of its options */
	CHAMP_CASES,	 /* any of its options, each a box to tick */
	CHAMP_CODES,	 /* codes with spaces, commas or lines between them */
	CHAMP_SECRET,	 /* a password: its handler reads it, and nobody is
			    shown it again */
};

enum { CHAMP_GENRES = CHAMP_SECRET + 1 };

/* Marks of a field, added up. */
enum {
	CHAMP_OBLIGATOIRE = 1 << 0, /* it may not be left empty */
	CHAMP_CREATION = 1 << 1,    /* it is asked of something new only */
	CHAMP_PERSONNEL = 1 << 2,   /* it says something of a person: the
				       journal, which is kept for good, tells
				       that it changed and not to what */
};

/* The type of the member that a field fills. */
enum champ_type {
	CHAMP_OF_NOTHING, /* it fills none: its handler reads it */
	CHAMP_OF_TEXT,
	CHAMP_OF_NUMBER, /* 0 where it is left empty */
	CHAMP_OF_OPTIONAL_NUMBER,
	CHAMP_OF_DATE,
	CHAMP_OF_OPTIONAL_DATE,
	CHAMP_OF_CODES,
};

/* The place of a member and its type, for a row. A member of another type than
 * these does not compile. */
#define CHAMP_OF(thing, member)                                                \
	offsetof(thing, member),                                               \
		_Generic(((thing *)0)->member,                                 \
			const char *: CHAMP_OF_TEXT,                           \
			int64_t: CHAMP_OF_NUMBER,                              \
			struct optional_number: CHAMP_OF_OPTIONAL_NUMBER,      \
			struct date: CHAMP_OF_DATE,                            \
			struct optional_date: CHAMP_OF_OPTIONAL_DATE,          \
			struct codes: CHAMP_OF_CODES)

/* One field. What a row leaves out it does not need. */
struct champ {
	const char *nom; /* in the form, in the document, in the journal */
	enum champ_genre genre;
	unsigned int marks;
	int64_t limite; /* the most characters, or the greatest number; 0: the
			   page states none */
	size_t at;	/* both by CHAMP_OF */
	enum champ_type type;
	const struct refusal
		*refusal; /* told of what cannot be read and, except for a
			     number, of a field that may not be empty and is;
			     NULL: what every form says */
	int64_t minimum;  /* the least number */

	/* What the domain has against a text, or against one of its codes;
	 * NULL: nothing ever. */
	const struct refusal *(*check)(const char *text);

	/* What there is to choose from: codes, NULL behind the last; or rows of
	 * <option>. Where it answers NULL, the field is typed. */
	const char *const *codes;
	struct rows *(*choices)(struct page *page, const void *thing);

	/* Does a form of this thing have the field? NULL: it always does. */
	bool (*applies)(const void *thing);

	/* Is the field only shown, so that a form may leave it out? NULL: it
	 * never is. */
	bool (*fixed)(const void *thing);

	const char *regle;	  /* the rule that its hint names */
	const char *autocomplete; /* NULL: off */
};

/* The fields of one form, and of one kind of thing. */
struct formulaire {
	const char *code; /* names its labels, and its noun in the journal */
	size_t size;	  /* of the thing */
	size_t revision;  /* where the thing has it: 0 there means new */
	const struct champ *champs; /* one without nom is behind the last */
};

/* `revision` names the member of the thing that holds it. */
#define FORMULAIRE(code, thing, revision, champs)                              \
	{                                                                      \
		(code), sizeof(thing), offsetof(thing, revision), (champs)     \
	}

/*
 * Reads the form that was sent into a thing, which holds what it is now, or
 * nothing. A field that cannot be read is told at its place and its member
 * stays; saisie_outcome says whether any was.
 */
void formulaire_read(struct page *page, const struct formulaire *formulaire,
		     void *thing);

/*
 * Writes <formulaire>, to be sent to that path: each field with what the thing
 * has, or with what was typed where this page answers that form. Writes nothing
 * for somebody whom the path's route does not let send it.
 */
enum outcome formulaire_write(struct page *page,
			      const struct formulaire *formulaire,
			      const char *action, const void *thing);

/* Tells in `avant` and `apres` of the entry each field that differs, a line
 * NOM=VALUE each; VALUE is * where it says something of a person. `before` is
 * NULL of something new. */
void formulaire_compare(const struct page *page,
			const struct formulaire *formulaire, const void *before,
			const void *after, struct journal_entry *entry);

/*
 * Ends a change: adds the entry to the journal with what differs, then 303 to
 * that path, which greets with NOUN-VERB. Where the entry has none, its noun is
 * the form's code and its verb is creation or modification.
 */
enum outcome formulaire_finish(struct page *page,
			       const struct formulaire *formulaire,
			       const void *before, const void *after,
			       struct journal_entry entry, const char *path);

/* May what was typed into that field be kept for somebody whose login is over?
 * A secret may not. */
bool formulaire_keeps(const struct formulaire *formulaire, const char *nom);

#endif
