/* test_bulletin.c: what may become of a bulletin, and what it then is. */
#include "domain/bulletin.h"

#include "base/text.h"

#include "../base/cases.h"

#include <string.h>

enum { BEFORE = 900, PUBLIE = 1000, SEEN = 1100, NOW = 2000 };

enum { CORRECTIONS = 3 };

/* What a row says of a document; date 0 ends its corrections. */
struct document {
	const char *text;
	bool fenetre;
	struct {
		int64_t date;
		const char *text;
	} corrections[CORRECTIONS];
};

static struct bulletin
bulletin_of(const struct document *document,
	    struct bulletin_correction corrections[CORRECTIONS])
{
	struct bulletin bulletin = {
		.numero = "1.9",
		.intitule = document->text,
		.fenetre = { .announced = document->fenetre },
		.corrections = corrections,
		.document = { document->text, strlen(document->text) },
	};

	while (bulletin.correction_count < CORRECTIONS &&
	       document->corrections[bulletin.correction_count].date) {
		const size_t i = bulletin.correction_count++;

		corrections[i] = (struct bulletin_correction){
			.date = { document->corrections[i].date },
			.text = document->corrections[i].text,
		};
	}
	return bulletin;
}

#define FIRST                                                                  \
	{                                                                      \
		SEEN, "a"                                                      \
	}
#define SECOND                                                                 \
	{                                                                      \
		SEEN + 1, "b"                                                  \
	}
#define NONE                                                                   \
	{                                                                      \
		{                                                              \
			0, NULL                                                \
		}                                                              \
	}

static struct publish_case {
	const char *name;
	enum bulletin_etape etape;
	int64_t maj;
	struct document old; /* read from PUBLIE on only */
	struct document next;
	enum bulletin_verdict want;
} publish_cases[] = {
	/* clang-format off */
	{ "a new bulletin",             BULLETIN_NONE, 0,        { 0 },              { "x", false, NONE }, BULLETIN_ALLOWED },
	{ "a new one with a window",    BULLETIN_NONE, 0,        { 0 },              { "x", true,  NONE }, BULLETIN_ALLOWED },
	{ "a new one with a correction", BULLETIN_NONE, 0,       { 0 },              { "x", false, { FIRST } }, BULLETIN_EARLY_CORRECTION },
	{ "a draft",                    BULLETIN_BROUILLON, 0,   { 0 },              { "x", false, NONE }, BULLETIN_ALLOWED },
	{ "a draft with a correction",  BULLETIN_BROUILLON, 0,   { 0 },              { "x", false, { FIRST } }, BULLETIN_EARLY_CORRECTION },
	{ "a withdrawn one",            BULLETIN_RETIRE, SEEN,   { "x", false, NONE }, { "y", false, { SECOND } }, BULLETIN_WITHDRAWN },
	{ "a withdrawn one, unchanged", BULLETIN_RETIRE, SEEN,   { "x", false, NONE }, { "x", false, NONE }, BULLETIN_WITHDRAWN },

	{ "the same bytes",             BULLETIN_PUBLIE, PUBLIE, { "x", false, NONE }, { "x", false, NONE }, BULLETIN_UNCHANGED },
	{ "the same bytes, corrected",  BULLETIN_CORRIGE, SEEN,  { "x", true, { FIRST } }, { "x", true, { FIRST } }, BULLETIN_UNCHANGED },
	{ "one byte less",              BULLETIN_PUBLIE, PUBLIE, { "xy", false, NONE }, { "x", false, NONE }, BULLETIN_WITHOUT_CORRECTION },
	{ "one byte more",              BULLETIN_PUBLIE, PUBLIE, { "x", false, NONE }, { "xy", false, NONE }, BULLETIN_WITHOUT_CORRECTION },
	{ "changed, nothing said",      BULLETIN_PUBLIE, PUBLIE, { "x", false, NONE }, { "y", false, NONE }, BULLETIN_WITHOUT_CORRECTION },
	{ "changed again, nothing new", BULLETIN_CORRIGE, SEEN,  { "x", false, { FIRST } }, { "y", false, { FIRST } }, BULLETIN_WITHOUT_CORRECTION },

	{ "corrected at its very moment", BULLETIN_PUBLIE, PUBLIE, { "x", false, NONE }, { "y", false, { { PUBLIE, "a" } } }, BULLETIN_CORRECTION_PAST },
	{ "corrected before it was there", BULLETIN_PUBLIE, PUBLIE, { "x", false, NONE }, { "y", false, { { BEFORE, "a" } } }, BULLETIN_CORRECTION_PAST },
	{ "corrected a second later",   BULLETIN_PUBLIE, PUBLIE, { "x", false, NONE }, { "y", false, { { PUBLIE + 1, "a" } } }, BULLETIN_ALLOWED },
	{ "corrected now",              BULLETIN_PUBLIE, PUBLIE, { "x", false, NONE }, { "y", false, { { NOW, "a" } } }, BULLETIN_ALLOWED },
	{ "corrected in a second",      BULLETIN_PUBLIE, PUBLIE, { "x", false, NONE }, { "y", false, { { NOW + 1, "a" } } }, BULLETIN_CORRECTION_FUTURE },
	{ "two corrections at once",    BULLETIN_PUBLIE, PUBLIE, { "x", false, NONE }, { "y", false, { FIRST, SECOND } }, BULLETIN_ALLOWED },
	{ "two of the same moment",     BULLETIN_PUBLIE, PUBLIE, { "x", false, NONE }, { "y", false, { FIRST, { SEEN, "b" } } }, BULLETIN_CORRECTION_PAST },
	{ "two, the later first",       BULLETIN_PUBLIE, PUBLIE, { "x", false, NONE }, { "y", false, { SECOND, FIRST } }, BULLETIN_CORRECTION_PAST },
	{ "two, the second in the future", BULLETIN_PUBLIE, PUBLIE, { "x", false, NONE }, { "y", false, { FIRST, { NOW + 1, "b" } } }, BULLETIN_CORRECTION_FUTURE },

	{ "a second correction",        BULLETIN_CORRIGE, SEEN,  { "x", false, { FIRST } }, { "y", false, { FIRST, SECOND } }, BULLETIN_ALLOWED },
	{ "a second one, not later",    BULLETIN_CORRIGE, SEEN,  { "x", false, { FIRST } }, { "y", false, { FIRST, { SEEN, "b" } } }, BULLETIN_CORRECTION_PAST },
	{ "the first taken out",        BULLETIN_CORRIGE, SEEN,  { "x", false, { FIRST } }, { "y", false, NONE }, BULLETIN_CORRECTION_REWRITTEN },
	{ "the first replaced",         BULLETIN_CORRIGE, SEEN,  { "x", false, { FIRST } }, { "y", false, { SECOND } }, BULLETIN_CORRECTION_REWRITTEN },
	{ "the first reworded",         BULLETIN_CORRIGE, SEEN,  { "x", false, { FIRST } }, { "y", false, { { SEEN, "c" }, SECOND } }, BULLETIN_CORRECTION_REWRITTEN },
	{ "the first dated anew",       BULLETIN_CORRIGE, SEEN,  { "x", false, { FIRST } }, { "y", false, { { SEEN + 1, "a" }, SECOND } }, BULLETIN_CORRECTION_REWRITTEN },
	{ "the second of two taken out", BULLETIN_CORRIGE, SEEN + 1, { "x", false, { FIRST, SECOND } }, { "y", false, { FIRST } }, BULLETIN_CORRECTION_REWRITTEN },
	{ "one put before the first",   BULLETIN_CORRIGE, SEEN,  { "x", false, { FIRST } }, { "y", false, { { SEEN - 1, "c" }, FIRST } }, BULLETIN_CORRECTION_REWRITTEN },
	{ "a third",                    BULLETIN_CORRIGE, SEEN + 1, { "x", false, { FIRST, SECOND } }, { "y", false, { FIRST, SECOND, { NOW, "c" } } }, BULLETIN_ALLOWED },

	{ "the window left out",        BULLETIN_PUBLIE, PUBLIE, { "x", true, NONE },  { "y", false, { FIRST } }, BULLETIN_FENETRE_DROPPED },
	{ "the window left out, nothing said", BULLETIN_PUBLIE, PUBLIE, { "x", true, NONE }, { "y", false, NONE }, BULLETIN_FENETRE_DROPPED },
	{ "the window kept",            BULLETIN_PUBLIE, PUBLIE, { "x", true, NONE },  { "y", true, { FIRST } }, BULLETIN_ALLOWED },
	{ "a window announced later",   BULLETIN_PUBLIE, PUBLIE, { "x", false, NONE }, { "y", true, { FIRST } }, BULLETIN_ALLOWED },
	/* clang-format on */
};

static void
check_publish(void **state)
{
	const struct publish_case *c = *state;
	struct bulletin_correction corrections[2][CORRECTIONS];
	const bool read = c->etape > BULLETIN_BROUILLON;
	const struct bulletin next = bulletin_of(&c->next, corrections[0]);
	const struct bulletin published =
		read ? bulletin_of(&c->old, corrections[1])
		     : (struct bulletin){ 0 };
	const struct bulletin_record old = {
		.etape = c->etape,
		.maj = { c->maj },
	};
	const enum bulletin_verdict got = bulletin_publish_check(
		&old, read ? &published : NULL, &next, (struct instant){ NOW });

	assert_string_equal(bulletin_verdict_text(got),
			    bulletin_verdict_text(c->want));
	assert_int_equal(got, c->want);
}

static struct stage_case {
	const char *name;
	enum bulletin_etape etape;
	const char *motif;
	enum bulletin_verdict draft;
	enum bulletin_verdict withdraw;
} stage_cases[] = {
	/* clang-format off */
	{ "nothing there",        BULLETIN_NONE,      "why", BULLETIN_ALLOWED,   BULLETIN_NOT_PUBLISHED },
	{ "a draft there",        BULLETIN_BROUILLON, "why", BULLETIN_ALLOWED,   BULLETIN_NOT_PUBLISHED },
	{ "published",            BULLETIN_PUBLIE,    "why", BULLETIN_PUBLISHED, BULLETIN_ALLOWED },
	{ "published, no reason", BULLETIN_PUBLIE,    NULL,  BULLETIN_PUBLISHED, BULLETIN_WITHOUT_REASON },
	{ "published, an empty reason", BULLETIN_PUBLIE, "", BULLETIN_PUBLISHED, BULLETIN_WITHOUT_REASON },
	{ "corrected",            BULLETIN_CORRIGE,   "why", BULLETIN_PUBLISHED, BULLETIN_ALLOWED },
	{ "corrected, no reason", BULLETIN_CORRIGE,   NULL,  BULLETIN_PUBLISHED, BULLETIN_WITHOUT_REASON },
	{ "withdrawn",            BULLETIN_RETIRE,    "why", BULLETIN_WITHDRAWN, BULLETIN_WITHDRAWN },
	{ "withdrawn, no reason", BULLETIN_RETIRE,    NULL,  BULLETIN_WITHDRAWN, BULLETIN_WITHDRAWN },
	/* clang-format on */
};

static void
check_stage(void **state)
{
	const struct stage_case *c = *state;
	const struct bulletin_record old = { .etape = c->etape };

	assert_int_equal(bulletin_draft_check(&old), c->draft);
	assert_int_equal(bulletin_withdraw_check(&old, c->motif), c->withdraw);
}

/* Calendars are told CANCELLED only of what would still have taken place. */
static struct withdraw_case {
	const char *name;
	int64_t now; /* seconds after the window's start; its end: 3600 */
	bool annulee;
} withdraw_cases[] = {
	/* clang-format off */
	{ "withdrawn before its window",              -1,   true },
	{ "withdrawn a second before its window ends", 3599, true },
	{ "withdrawn as its window ends",              3600, false },
	{ "withdrawn after its window",                3601, false },
	/* clang-format on */
};

static void
check_withdraw(void **state)
{
	const struct withdraw_case *c = *state;
	const struct bulletin_record old = {
		.etape = BULLETIN_PUBLIE,
		.bulletin = {
			.fenetre = { .debut = { NOW }, .fin = { NOW + 3600 } },
		},
	};
	const struct bulletin_record gone = bulletin_withdraw(
		&old, "why", (struct instant){ NOW + c->now });

	assert_int_equal(gone.etape, BULLETIN_RETIRE);
	assert_int_equal(gone.bulletin.fenetre.annulee, c->annulee);
}

static void
check_words(void **state)
{
	(void)state;
	for (int i = BULLETIN_ALLOWED; i <= BULLETIN_FENETRE_DROPPED; i++) {
		const char *text =
			bulletin_verdict_text((enum bulletin_verdict)i);

		assert_non_null(text);
		assert_true(*text);
		for (int j = BULLETIN_ALLOWED; j < i; j++)
			assert_string_not_equal(
				text, bulletin_verdict_text(
					      (enum bulletin_verdict)j));
	}
}

static struct etape_case {
	const char *name;
	const char *code;
	enum bulletin_etape etape;
} etape_cases[] = {
	/* clang-format off */
	{ "etape: brouillon",    "brouillon", BULLETIN_BROUILLON },
	{ "etape: publie",       "publie",    BULLETIN_PUBLIE },
	{ "etape: corrige",      "corrige",   BULLETIN_CORRIGE },
	{ "etape: retire",       "retire",    BULLETIN_RETIRE },
	{ "etape: nothing",      "",          BULLETIN_NONE },
	{ "etape: no word",      NULL,        BULLETIN_NONE },
	{ "etape: another word", "valide",    BULLETIN_NONE },
	{ "etape: with accent",  "publié",    BULLETIN_NONE },
	{ "etape: capital",      "Publie",    BULLETIN_NONE },
	/* clang-format on */
};

static void
check_etape(void **state)
{
	const struct etape_case *c = *state;

	assert_int_equal(bulletin_etape_of(c->code), c->etape);
	if (c->etape)
		assert_string_equal(bulletin_etape_code(c->etape), c->code);
	assert_string_equal(bulletin_etape_code(BULLETIN_NONE), "");
}

int
main(void)
{
	static struct cases cases;
	static const char *words = "every verdict has words of its own";

	cases_add(&cases, publish_cases, sizeof(publish_cases),
		  sizeof(*publish_cases), check_publish);
	cases_add(&cases, stage_cases, sizeof(stage_cases),
		  sizeof(*stage_cases), check_stage);
	cases_add(&cases, withdraw_cases, sizeof(withdraw_cases),
		  sizeof(*withdraw_cases), check_withdraw);
	cases_add(&cases, etape_cases, sizeof(etape_cases),
		  sizeof(*etape_cases), check_etape);
	cases_add(&cases, &words, sizeof(words), sizeof(words), check_words);
	return cases_run("bulletin", &cases);
}
