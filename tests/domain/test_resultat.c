/* test_resultat.c: results of a candidat and of the CCPs that agree or not. */
#include "domain/candidat.h"

#include "../base/cases.h"

#include <string.h>

/*
 * A letter a CCP: o obtenu, n non obtenu, p non présenté, . left out; capitals
 * where it is acquis from an earlier session (A: left out).
 */
static struct candidat_epreuve
epreuve_at(char letter)
{
	switch (letter) {
	case 'o':
		return (struct candidat_epreuve){ .epreuve = EPREUVE_OBTENU };
	case 'n':
		return (struct candidat_epreuve){ .epreuve =
							  EPREUVE_NON_OBTENU };
	case 'p':
		return (struct candidat_epreuve){
			.epreuve = EPREUVE_NON_PRESENTE
		};
	case '.':
		return (struct candidat_epreuve){ 0 };
	case 'O':
		return (struct candidat_epreuve){ .epreuve = EPREUVE_OBTENU,
						  .acquis = true };
	case 'N':
		return (struct candidat_epreuve){ .epreuve = EPREUVE_NON_OBTENU,
						  .acquis = true };
	case 'P':
		return (struct candidat_epreuve){ .epreuve =
							  EPREUVE_NON_PRESENTE,
						  .acquis = true };
	case 'A':
		return (struct candidat_epreuve){ .acquis = true };
	default:
		fail_msg("no such letter: %c", letter);
		return (struct candidat_epreuve){ 0 };
	}
}

static struct resultat_case {
	const char *name;
	const char *epreuves;
	enum resultat resultat;
	enum resultat_verdict want;
} resultat_cases[] = {
	/* clang-format off */
	{ "nothing entered",                          "...", RESULTAT_NONE,               RESULTAT_MISSING },
	{ "the CCPs only",                            "ooo", RESULTAT_NONE,               RESULTAT_MISSING },
	{ "nothing entered, no CCPs",                 "",    RESULTAT_NONE,               RESULTAT_MISSING },

	{ "CCS: réussite",                            "",    RESULTAT_REUSSITE,           RESULTAT_ALLOWED },
	{ "CCS: partielle",                           "",    RESULTAT_REUSSITE_PARTIELLE, RESULTAT_ALLOWED },
	{ "CCS: échec",                               "",    RESULTAT_ECHEC,              RESULTAT_ALLOWED },
	{ "CCS: absence",                             "",    RESULTAT_ABSENCE,            RESULTAT_ALLOWED },
	{ "CCS: excusé",                              "",    RESULTAT_EXCUSE,             RESULTAT_ALLOWED },

	{ "réussite, all obtained",                   "ooo", RESULTAT_REUSSITE,           RESULTAT_ALLOWED },
	{ "réussite of the only CCP",                 "o",   RESULTAT_REUSSITE,           RESULTAT_ALLOWED },
	{ "réussite, one not obtained",               "oon", RESULTAT_REUSSITE,           RESULTAT_INCOMPLETE },
	{ "réussite, one not presented",              "opo", RESULTAT_REUSSITE,           RESULTAT_INCOMPLETE },
	{ "réussite, one left out",                   "oo.", RESULTAT_REUSSITE,           RESULTAT_EPREUVE_MISSING },
	{ "réussite, none entered",                   "...", RESULTAT_REUSSITE,           RESULTAT_EPREUVE_MISSING },
	{ "réussite, the rest acquis and left out",   "oAA", RESULTAT_REUSSITE,           RESULTAT_ALLOWED },
	{ "réussite, the rest acquis, not presented", "oPP", RESULTAT_REUSSITE,           RESULTAT_ALLOWED },
	{ "réussite, acquis and said again",          "oOO", RESULTAT_REUSSITE,           RESULTAT_ALLOWED },
	{ "réussite, all acquis before",              "AAA", RESULTAT_REUSSITE,           RESULTAT_ALLOWED },
	{ "réussite, an acquis lost",                 "ooN", RESULTAT_REUSSITE,           RESULTAT_LOSES_CCP },

	{ "partielle, one of three",                  "onn", RESULTAT_REUSSITE_PARTIELLE, RESULTAT_ALLOWED },
	{ "partielle, two of three",                  "oop", RESULTAT_REUSSITE_PARTIELLE, RESULTAT_ALLOWED },
	{ "partielle, all obtained",                  "ooo", RESULTAT_REUSSITE_PARTIELLE, RESULTAT_COMPLETE },
	{ "partielle, all with the acquis",           "ooA", RESULTAT_REUSSITE_PARTIELLE, RESULTAT_COMPLETE },
	{ "partielle, nothing obtained",              "nnp", RESULTAT_REUSSITE_PARTIELLE, RESULTAT_NOTHING_OBTAINED },
	{ "partielle, only acquis obtained",          "nnA", RESULTAT_REUSSITE_PARTIELLE, RESULTAT_ALLOWED },
	{ "partielle, one left out",                  "on.", RESULTAT_REUSSITE_PARTIELLE, RESULTAT_EPREUVE_MISSING },
	{ "partielle, an acquis lost",                "onN", RESULTAT_REUSSITE_PARTIELLE, RESULTAT_LOSES_CCP },

	{ "échec, nothing obtained",                  "nnn", RESULTAT_ECHEC,              RESULTAT_ALLOWED },
	{ "échec, nothing presented",                 "ppp", RESULTAT_ECHEC,              RESULTAT_ALLOWED },
	{ "échec, one obtained here",                 "onn", RESULTAT_ECHEC,              RESULTAT_SOMETHING_OBTAINED },
	{ "échec, one obtained before",               "Ann", RESULTAT_ECHEC,              RESULTAT_ALLOWED },
	{ "échec, one said again",                    "Onn", RESULTAT_ECHEC,              RESULTAT_ALLOWED },
	{ "échec, all obtained",                      "ooo", RESULTAT_ECHEC,              RESULTAT_COMPLETE },
	{ "échec, all acquis",                        "AAA", RESULTAT_ECHEC,              RESULTAT_COMPLETE },
	{ "échec, one left out",                      "nn.", RESULTAT_ECHEC,              RESULTAT_EPREUVE_MISSING },
	{ "échec, an acquis lost",                    "nnN", RESULTAT_ECHEC,              RESULTAT_LOSES_CCP },

	{ "absence, the CCPs left out",               "...", RESULTAT_ABSENCE,            RESULTAT_ALLOWED },
	{ "absence, the CCPs not presented",          "ppp", RESULTAT_ABSENCE,            RESULTAT_ALLOWED },
	{ "absence, with acquis",                     "A..", RESULTAT_ABSENCE,            RESULTAT_ALLOWED },
	{ "absence, acquis said again",               "O..", RESULTAT_ABSENCE,            RESULTAT_ALLOWED },
	{ "absence, yet one obtained",                "o..", RESULTAT_ABSENCE,            RESULTAT_ABSENT_OBTAINED },
	{ "absence, an acquis lost",                  "N..", RESULTAT_ABSENCE,            RESULTAT_LOSES_CCP },
	{ "excusé, the CCPs left out",                "...", RESULTAT_EXCUSE,             RESULTAT_ALLOWED },
	{ "excusé, yet one obtained",                 "..o", RESULTAT_EXCUSE,             RESULTAT_ABSENT_OBTAINED },
	{ "excusé, an acquis lost",                   "..N", RESULTAT_EXCUSE,             RESULTAT_LOSES_CCP },
	/* clang-format on */
};

static void
check_resultat(void **state)
{
	enum { CCPS = 4 };
	const struct resultat_case *c = *state;
	struct candidat_epreuve epreuves[CCPS] = { 0 };
	size_t count = strlen(c->epreuves);

	assert_true(count <= CCPS);
	for (size_t i = 0; i < count; i++)
		epreuves[i] = epreuve_at(c->epreuves[i]);
	assert_string_equal(
		resultat_refusals[resultat_check(c->resultat, epreuves, count)]
			.code,
		resultat_refusals[c->want].code);
}

static void
check_codes(void **state)
{
	static const char *const resultats[RESULTATS] = {
		"",	 "reussite", "reussite-partielle",
		"echec", "absence",  "excuse",
	};
	static const char *const epreuves[EPREUVES] = { "", "obtenu",
							"non-obtenu",
							"non-presente" };

	(void)state;
	for (int i = 0; i < RESULTATS; i++) {
		assert_string_equal(resultat_code((enum resultat)i),
				    resultats[i]);
		assert_int_equal(resultat_of(resultats[i]), i);
	}
	for (int i = 0; i < EPREUVES; i++) {
		assert_string_equal(epreuve_code((enum epreuve)i), epreuves[i]);
		assert_int_equal(epreuve_of(epreuves[i]), i);
	}
	assert_int_equal(resultat_of("Réussite"), RESULTAT_NONE);
	assert_int_equal(resultat_of(NULL), RESULTAT_NONE);
	assert_int_equal(epreuve_of("acquis"), EPREUVE_NONE);
	assert_int_equal(epreuve_of(NULL), EPREUVE_NONE);
}

int
main(void)
{
	static struct code_case {
		const char *name;
	} codes[] = { { "the documents' words" } };
	struct cases cases = { 0 };

	cases_add(&cases, resultat_cases, sizeof(resultat_cases),
		  sizeof(resultat_cases[0]), check_resultat);
	cases_add(&cases, codes, sizeof(codes), sizeof(codes[0]), check_codes);
	return cases_run("resultat", &cases);
}
