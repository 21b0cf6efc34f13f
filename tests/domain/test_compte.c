/* test_compte.c: who may have an account, and which passwords. */
#include "domain/compte.h"

#include "../base/cases.h"

#include <string.h>

#define X16 "xxxxxxxxxxxxxxxx"

static struct identifiant_case {
	const char *name;
	const char *identifiant;
	bool want;
} identifiant_cases[] = {
	/* clang-format off */
	{ "a name",                 "centre44", true },
	{ "three letters",          "abc", true },
	{ "two letters",            "ab", false },
	{ "empty",                  "", false },
	{ "64 letters",             X16 X16 X16 X16, true },
	{ "65 letters",             X16 X16 X16 X16 "x", false },
	{ "points, lines, hyphens", "a.b_c-d", true },
	{ "a point at its end",     "abc.", true },
	{ "a digit first",          "44centre", false },
	{ "a hyphen first",         "-abc", false },
	{ "a capital first",        "Centre44", false },
	{ "a capital within",       "centrE44", false },
	{ "an accent",              "été", false },
	{ "a space",                "un nom", false },
	{ "a space behind",         "centre44 ", false },
	{ "an at sign",             "a@b.fr", false },
	{ "a line feed behind",     "centre44\n", false },
	{ "the letters around a and z", "`{{", false },
	/* clang-format on */
};

static void
check_identifiant(void **state)
{
	const struct identifiant_case *c = *state;
	const struct compte compte = {
		.identifiant = c->identifiant,
		.profil = PROFIL_DGEFP,
		.departement = "",
		.region = "",
	};

	assert_int_equal(compte_identifiant_valid(c->identifiant), c->want);
	assert_int_equal(compte_check(&compte),
			 c->want ? COMPTE_ALLOWED : COMPTE_IDENTIFIANT_FORM);
}

static struct territory_case {
	const char *name;
	enum profil profil;
	const char *departement;
	const char *region;
	enum compte_verdict want;
} territory_cases[] = {
	/* clang-format off */
	{ "an UD with its departement",      PROFIL_UD, "44", "", COMPTE_ALLOWED },
	{ "an UD with none",                 PROFIL_UD, "", "", COMPTE_WITHOUT_TERRITORY },
	{ "an UD with a region",             PROFIL_UD, "", "52", COMPTE_WITHOUT_TERRITORY },
	{ "an UD with both",                 PROFIL_UD, "44", "52", COMPTE_WITHOUT_TERRITORY },
	{ "a DIRECCTE with its region",      PROFIL_DIRECCTE, "", "52", COMPTE_ALLOWED },
	{ "a DIRECCTE with none",            PROFIL_DIRECCTE, "", "", COMPTE_WITHOUT_TERRITORY },
	{ "a DIRECCTE with a departement",   PROFIL_DIRECCTE, "44", "", COMPTE_WITHOUT_TERRITORY },
	{ "a DIRECCTE with both",            PROFIL_DIRECCTE, "44", "52", COMPTE_WITHOUT_TERRITORY },
	{ "the DGEFP with none",             PROFIL_DGEFP, "", "", COMPTE_ALLOWED },
	{ "the DGEFP with a departement",    PROFIL_DGEFP, "44", "", COMPTE_WITHOUT_TERRITORY },
	{ "the DGEFP with a region",         PROFIL_DGEFP, "", "52", COMPTE_WITHOUT_TERRITORY },
	{ "a centre with none",              PROFIL_CENTRE, "", "", COMPTE_ALLOWED },
	{ "a centre with a departement",     PROFIL_CENTRE, "44", "", COMPTE_WITHOUT_TERRITORY },
	{ "a centre with a region",          PROFIL_CENTRE, "", "52", COMPTE_WITHOUT_TERRITORY },
	{ "a service of the nation",         PROFIL_SERVICE, "", "", COMPTE_ALLOWED },
	{ "a service of a departement",      PROFIL_SERVICE, "44", "", COMPTE_ALLOWED },
	{ "a service of a region",           PROFIL_SERVICE, "", "52", COMPTE_ALLOWED },
	{ "a service of both",               PROFIL_SERVICE, "44", "52", COMPTE_WITHOUT_TERRITORY },
	{ "no profil",                       PROFIL_PUBLIC, "", "", COMPTE_PROFIL_UNKNOWN },
	/* clang-format on */
};

static void
check_territory(void **state)
{
	const struct territory_case *c = *state;
	const struct compte compte = {
		.identifiant = "compte",
		.profil = c->profil,
		.departement = c->departement,
		.region = c->region,
	};

	assert_int_equal(compte_check(&compte), c->want);
}

static struct centres_case {
	const char *name;
	enum profil profil;
	size_t centres;
	enum compte_verdict want;
} centres_cases[] = {
	/* clang-format off */
	{ "a centre's without a centre", PROFIL_CENTRE, 0, COMPTE_WITHOUT_TERRITORY },
	{ "a centre's with one",         PROFIL_CENTRE, 1, COMPTE_ALLOWED },
	{ "a centre's with two",         PROFIL_CENTRE, 2, COMPTE_ALLOWED },
	{ "an UD's with none",           PROFIL_UD, 0, COMPTE_ALLOWED },
	{ "an UD's with one",            PROFIL_UD, 1, COMPTE_WITHOUT_TERRITORY },
	{ "the DGEFP's with one",        PROFIL_DGEFP, 1, COMPTE_WITHOUT_TERRITORY },
	{ "a service's with one",        PROFIL_SERVICE, 1, COMPTE_WITHOUT_TERRITORY },
	/* clang-format on */
};

static void
check_centres(void **state)
{
	const struct centres_case *c = *state;
	const struct compte compte = { .profil = c->profil };

	assert_int_equal(compte_centres_check(&compte, c->centres), c->want);
}

static struct courriel_case {
	const char *name;
	const char *courriel;
	enum compte_verdict want;
} courriel_cases[] = {
	/* clang-format off */
	{ "no mail address",              "", COMPTE_ALLOWED },
	{ "none was read",                NULL, COMPTE_ALLOWED },
	{ "a mail address",               "ud44@exemple.fr", COMPTE_ALLOWED },
	{ "a mail address without @",     "ud44.exemple.fr", COMPTE_COURRIEL_FORM },
	{ "two mail addresses",           "a@exemple.fr,b@exemple.fr", COMPTE_COURRIEL_FORM },
	{ "a mail address with a line",   "a@exemple.fr\nBcc: b@exemple.fr", COMPTE_COURRIEL_FORM },
	/* clang-format on */
};

static void
check_courriel(void **state)
{
	const struct courriel_case *c = *state;
	const struct compte compte = {
		.identifiant = "compte",
		.profil = PROFIL_DGEFP,
		.departement = "",
		.region = "",
		.courriel = c->courriel,
	};

	assert_int_equal(compte_check(&compte), c->want);
}

/* For the account centre44. */
static struct password_case {
	const char *name;
	const char *password;
	size_t times; /* that it stands there; 0: once */
	enum compte_verdict want;
} password_cases[] = {
	/* clang-format off */
	{ "twelve letters",             "abcdefghijkl", 1, COMPTE_ALLOWED },
	{ "eleven letters",             "abcdefghijk", 1, COMPTE_PASSWORD_SHORT },
	{ "twelve accents",             "éèàùçêâîôûëï", 1, COMPTE_ALLOWED },
	{ "eleven accents, 22 bytes",   "éèàùçêâîôûë", 1, COMPTE_PASSWORD_SHORT },
	{ "empty",                      "", 1, COMPTE_PASSWORD_SHORT },
	{ "200 letters",                "ab", 100, COMPTE_ALLOWED },
	{ "200 accents",                "éà", 100, COMPTE_ALLOWED },
	{ "201 letters",                "abc", 67, COMPTE_PASSWORD_LONG },
	{ "words and spaces",           "un mot et un autre", 1, COMPTE_ALLOWED },
	{ "one letter again and again", "a", 12, COMPTE_PASSWORD_COMMON },
	{ "one letter, then another",   "aaaaaaaaaaab", 1, COMPTE_ALLOWED },
	{ "spaces only",                " ", 12, COMPTE_PASSWORD_COMMON },
	{ "one accent again and again", "é", 12, COMPTE_PASSWORD_COMMON },
	{ "one emoji again and again",  "😀", 12, COMPTE_PASSWORD_COMMON },
	{ "the identifiant within",     "xxcentre44yy", 1, COMPTE_PASSWORD_COMMON },
	{ "in capitals",                "xxCENTRE44yy", 1, COMPTE_PASSWORD_COMMON },
	{ "another's identifiant",      "xxcentre75yy", 1, COMPTE_ALLOWED },
	/* clang-format on */
};

static void
check_password(void **state)
{
	const struct password_case *c = *state;
	const size_t length = strlen(c->password);
	char password[1000] = "";

	for (size_t i = 0; i < c->times; i++)
		memcpy(password + i * length, c->password, length);
	assert_int_equal(compte_password_check("centre44", password), c->want);
}

/* Each verdict has a code and a sentence, and none has another's. */
static void
every_verdict_is_told(void **state)
{
	(void)state;
	assert_string_equal(compte_refusals[COMPTE_ALLOWED].code, "");
	for (int i = 1; i < COMPTE_VERDICTS; i++) {
		const struct refusal *refusal =
			&compte_refusals[(enum compte_verdict)i];

		assert_true(*refusal->code);
		assert_string_equal(refusal->regle, "");
		assert_true(strlen(compte_verdict_text(
				    (enum compte_verdict)i)) > 5);
		/* Only one is not about what was typed. */
		assert_int_equal(*refusal->champ == '\0', i == COMPTE_OWN_LOCK);
		for (int j = 0; j < i; j++)
			assert_string_not_equal(
				refusal->code,
				compte_refusals[(enum compte_verdict)j].code);
	}
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_verdict_is_told),
	};

	cases_add(&cases, identifiant_cases, sizeof(identifiant_cases),
		  sizeof(*identifiant_cases), check_identifiant);
	cases_add(&cases, territory_cases, sizeof(territory_cases),
		  sizeof(*territory_cases), check_territory);
	cases_add(&cases, password_cases, sizeof(password_cases),
		  sizeof(*password_cases), check_password);
	cases_add(&cases, centres_cases, sizeof(centres_cases),
		  sizeof(centres_cases[0]), check_centres);
	cases_add(&cases, courriel_cases, sizeof(courriel_cases),
		  sizeof(*courriel_cases), check_courriel);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("compte", &cases);
}
