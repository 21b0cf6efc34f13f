/* candidat.c: who is the same person, and what a candidat's form must say. */
#include "domain/candidat.h"

#include "base/text.h"
#include "domain/fold.h"

enum {
	YEAR_MONTHS = 12,
	LEAST_AGE = 16,
	GREATEST_AGE = 110,
};

const struct refusal candidat_refusals[CANDIDAT_VERDICTS] = {
	/* clang-format off */
	[CANDIDAT_ALLOWED] =         { "", "", "" },
	[CANDIDAT_WITHOUT_NOM] =     { "nom-absent", "", "nom" },
	[CANDIDAT_WITHOUT_PRENOMS] = { "prenoms-absents", "", "prenoms" },
	[CANDIDAT_WITHOUT_LIEU] =    { "lieu-absent", "", "lieu" },
	[CANDIDAT_TOO_YOUNG] =       { "candidat-trop-jeune", "", "naissance" },
	[CANDIDAT_TOO_OLD] =         { "candidat-trop-age", "", "naissance" },
	[CANDIDAT_SETTLED] =         { "rectification-requise", "", "" },
	[CANDIDAT_ALREADY] =         { "candidat-deja-inscrit", "", "nom" },
	/* clang-format on */
};

static const char *
folded(struct arena *arena, const char *text)
{
	size_t room = fold_text(text, NULL, 0) + 1;
	char *folded = arena_alloc(arena, room);

	fold_text(text, folded, room);
	return folded;
}

struct digest
candidat_digest(struct arena *arena, const struct candidat *candidat)
{
	char naissance[DATE_TEXT];

	date_format(candidat->naissance, naissance);
	/* A folded text has no line feed, so none runs into the next. */
	return digest_of(text_bytes(arena_printf(
		arena, "%s\n%s\n%s\n%s", folded(arena, candidat->nom),
		folded(arena, candidat->prenoms), naissance,
		folded(arena, candidat->lieu))));
}

/* Has the name neither a letter nor a digit? */
static bool
says_nothing(const char *text)
{
	return fold_text(text, NULL, 0) == 0;
}

/* A birthday of 29/02 is kept on 28/02 in the other years. */
static struct date
birthday(struct date naissance, int32_t age)
{
	return date_add_months(naissance, age * YEAR_MONTHS);
}

enum candidat_verdict
candidat_check(const struct candidat *candidat, struct date day)
{
	struct date naissance = candidat->naissance;

	if (says_nothing(candidat->nom))
		return CANDIDAT_WITHOUT_NOM;
	if (says_nothing(candidat->prenoms))
		return CANDIDAT_WITHOUT_PRENOMS;
	if (date_compare(birthday(naissance, LEAST_AGE), day) > 0)
		return CANDIDAT_TOO_YOUNG;
	if (date_compare(birthday(naissance, GREATEST_AGE + 1), day) <= 0)
		return CANDIDAT_TOO_OLD;
	return says_nothing(candidat->lieu) ? CANDIDAT_WITHOUT_LIEU
					    : CANDIDAT_ALLOWED;
}

static bool
settles(const struct candidat_session *session)
{
	if (session->resultats)
		return true;
	if (session->statut == SESSION_ANNULEE)
		return false;
	return !session->own || !session_statut_is_ouvert(session->statut);
}

enum candidat_verdict
candidat_correction_check(const struct candidat_sessions *sessions)
{
	for (size_t i = 0; i < sessions->count; i++)
		if (settles(&sessions->items[i]))
			return CANDIDAT_SETTLED;
	return CANDIDAT_ALLOWED;
}

enum candidat_verdict
candidat_withdrawal_check(const struct candidat_sessions *sessions)
{
	for (size_t i = 0; i < sessions->count; i++)
		if (sessions->items[i].here && sessions->items[i].resultats)
			return CANDIDAT_SETTLED;
	return CANDIDAT_ALLOWED;
}

bool
candidat_equal(const struct candidat *one, const struct candidat *other)
{
	return text_equal(one->nom, other->nom) &&
	       text_equal(one->prenoms, other->prenoms) &&
	       date_compare(one->naissance, other->naissance) == 0 &&
	       text_equal(one->lieu, other->lieu);
}

bool
candidat_returns_late(struct date essai, struct date debut, int32_t mois)
{
	return date_compare(debut, date_add_months(essai, mois)) > 0;
}
