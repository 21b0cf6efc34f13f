/* mesure.c: which regle takes a session, and what becomes of it. */
#include "domain/mesure.h"

#include "base/text.h"

static const uint64_t all_words = ~UINT64_C(0);

const char *
mesure_date_code(enum mesure_date date)
{
	static const char *const codes[MESURE_DATES] = {
		[MESURE_DEBUT] = "debut",
		[MESURE_FIN_INITIALE] = "fin-initiale",
		[MESURE_FIN] = "fin",
	};

	return codes[date];
}

struct mesure_portee
mesure_portee_all(void)
{
	struct mesure_portee portee;

	for (size_t i = 0; i < MESURE_DATES; i++)
		portee.days[i] = (struct mesure_days){ INT32_MIN, INT32_MAX };
	for (size_t i = 0; i < MESURE_WORDS; i++)
		portee.words[i] = all_words;
	portee.words[MESURE_STATUT] = (UINT64_C(1) << SESSION_STATUTS) - 1;
	return portee;
}

static uint64_t
word_of(const struct mesure_codes *codes, const char *code)
{
	size_t i = 0;

	while (i < codes->count && !text_equal(codes->codes[i], code))
		i++;
	return UINT64_C(1) << (i < codes->count ? i : MESURE_CODES);
}

struct mesure_cas
mesure_cas_of(const struct mesure *mesure, const struct session *session)
{
	const struct mesure_codes *codes = mesure->codes;
	const struct optional_date *initiale = &session->fin_initiale;

	return (struct mesure_cas){
		.days = {
			[MESURE_DEBUT] = session->debut.days,
			[MESURE_FIN_INITIALE] = initiale->known
				? initiale->date.days : MESURE_UNKNOWN,
			[MESURE_FIN] = session->fin.days,
		},
		.words = {
			[MESURE_STATUT] = UINT64_C(1) << session->statut,
			[MESURE_TITRE] =
				word_of(&codes[MESURE_TITRE], session->titre),
			[MESURE_DEPARTEMENT] =
				word_of(&codes[MESURE_DEPARTEMENT],
					session->departement),
			[MESURE_REGION] =
				word_of(&codes[MESURE_REGION], session->region),
		},
	};
}

static bool
has_words(const struct mesure_portee *portee, const struct mesure_cas *cas)
{
	for (size_t i = 0; i < MESURE_WORDS; i++)
		if (!(cas->words[i] & portee->words[i]))
			return false;
	return true;
}

/* Counts by how many days the case lies outside, added up over its dates. */
static int64_t
days_off(const struct mesure_portee *portee, const struct mesure_cas *cas)
{
	int64_t off = 0;

	for (size_t i = 0; i < MESURE_DATES; i++) {
		const int64_t day = cas->days[i];

		if (day < portee->days[i].first)
			off += portee->days[i].first - day;
		if (day > portee->days[i].last)
			off += day - portee->days[i].last;
	}
	return off;
}

static bool
takes(const struct mesure_portee *portee, const struct mesure_cas *cas)
{
	return has_words(portee, cas) && days_off(portee, cas) == 0;
}

const struct mesure_regle *
mesure_judge(const struct mesure *mesure, const struct mesure_cas *cas)
{
	for (size_t i = 0; i < mesure->regle_count; i++)
		if (takes(&mesure->regles[i].portee, cas))
			return &mesure->regles[i];
	return NULL;
}

const struct mesure_regle *
mesure_nearly(const struct mesure *mesure, const struct mesure_cas *cas)
{
	for (size_t i = 0; i < mesure->regle_count; i++) {
		const struct mesure_portee *portee = &mesure->regles[i].portee;

		if (has_words(portee, cas) &&
		    days_off(portee, cas) <= MESURE_NEAR)
			return &mesure->regles[i];
	}
	return NULL;
}

bool
mesure_apply(const struct mesure *mesure, const struct mesure_regle *regle,
	     struct session *session)
{
	switch (regle->effet) {
	case MESURE_ANNULATION:
		session->statut_avant = session->statut;
		session->statut = SESSION_ANNULEE;
		return true;
	case MESURE_REPORT:
		if (date_compare(regle->fin, session->fin) <= 0)
			return false;
		session->fin = regle->fin;
		session->fin_mesure = mesure->nom;
		session->fin_regle = regle->code;
		return true;
	case MESURE_SANS_EFFET:
		break;
	}
	return false;
}
