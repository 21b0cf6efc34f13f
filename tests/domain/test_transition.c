/* test_transition.c: the record that each change of a bulletin leaves. */
#include "domain/bulletin.h"

#include "../base/cases.h"

#include <string.h>

enum { PUBLIE = 1000, CORRIGE = 1500, NOW = 2000 };

enum step { DRAFT, PUBLISH, CORRECT, CORRECT_TWICE, WITHDRAW };

/* What stood before, what was done, what stands then. */
static struct transition_case {
	const char *name;
	struct bulletin_record old;
	enum step step;
	int64_t fin; /* of the window announced; 0: none */
	bool cancelled;
	struct bulletin_record want; /* etape, instants, motif, sequence */
} transition_cases[] = {
	/* clang-format off */
	{ "nothing to draft", { .revision = 0 }, DRAFT, NOW + 1, false,
	  { .etape = BULLETIN_BROUILLON } },
	{ "draft to draft", { .etape = BULLETIN_BROUILLON, .revision = 3 }, DRAFT, 0, false,
	  { .etape = BULLETIN_BROUILLON, .revision = 3 } },
	{ "nothing to published", { .revision = 0 }, PUBLISH, NOW + 1, false,
	  { .etape = BULLETIN_PUBLIE, .publie = { NOW }, .maj = { NOW } } },
	{ "draft to published", { .etape = BULLETIN_BROUILLON, .revision = 2 }, PUBLISH, 0, false,
	  { .etape = BULLETIN_PUBLIE, .revision = 2, .publie = { NOW }, .maj = { NOW } } },
	{ "published to corrected", { .etape = BULLETIN_PUBLIE, .revision = 2, .publie = { PUBLIE }, .maj = { PUBLIE } }, CORRECT, NOW + 1, false,
	  { .etape = BULLETIN_CORRIGE, .revision = 2, .publie = { PUBLIE }, .maj = { CORRIGE }, .sequence = 1 } },
	{ "published, its window cancelled", { .etape = BULLETIN_PUBLIE, .revision = 1, .publie = { PUBLIE }, .maj = { PUBLIE } }, CORRECT, NOW + 1, true,
	  { .etape = BULLETIN_CORRIGE, .revision = 1, .publie = { PUBLIE }, .maj = { CORRIGE }, .sequence = 1 } },
	{ "published, two corrections at once", { .etape = BULLETIN_PUBLIE, .revision = 1, .publie = { PUBLIE }, .maj = { PUBLIE } }, CORRECT_TWICE, NOW + 1, false,
	  { .etape = BULLETIN_CORRIGE, .revision = 1, .publie = { PUBLIE }, .maj = { CORRIGE + 1 }, .sequence = 2 } },
	{ "corrected to corrected", { .etape = BULLETIN_CORRIGE, .revision = 4, .publie = { PUBLIE }, .maj = { CORRIGE }, .sequence = 1 }, CORRECT_TWICE, NOW + 1, false,
	  { .etape = BULLETIN_CORRIGE, .revision = 4, .publie = { PUBLIE }, .maj = { CORRIGE + 1 }, .sequence = 2 } },
	{ "published to withdrawn", { .etape = BULLETIN_PUBLIE, .revision = 1, .publie = { PUBLIE }, .maj = { PUBLIE } }, WITHDRAW, NOW + 1, true,
	  { .etape = BULLETIN_RETIRE, .revision = 1, .publie = { PUBLIE }, .maj = { NOW }, .retire = { NOW }, .motif = "why", .sequence = 1 } },
	{ "corrected to withdrawn", { .etape = BULLETIN_CORRIGE, .revision = 5, .publie = { PUBLIE }, .maj = { CORRIGE }, .sequence = 2 }, WITHDRAW, NOW + 1, true,
	  { .etape = BULLETIN_RETIRE, .revision = 5, .publie = { PUBLIE }, .maj = { NOW }, .retire = { NOW }, .motif = "why", .sequence = 3 } },
	{ "withdrawn as its window ends", { .etape = BULLETIN_PUBLIE, .publie = { PUBLIE }, .maj = { PUBLIE } }, WITHDRAW, NOW, false,
	  { .etape = BULLETIN_RETIRE, .publie = { PUBLIE }, .maj = { NOW }, .retire = { NOW }, .motif = "why", .sequence = 1 } },
	{ "withdrawn, without a window", { .etape = BULLETIN_PUBLIE, .publie = { PUBLIE }, .maj = { PUBLIE } }, WITHDRAW, 0, false,
	  { .etape = BULLETIN_RETIRE, .publie = { PUBLIE }, .maj = { NOW }, .retire = { NOW }, .motif = "why", .sequence = 1 } },
	/* clang-format on */
};

static const struct bulletin_correction corrections[] = {
	{ { CORRIGE }, "a" },
	{ { CORRIGE + 1 }, "b" },
};

static struct bulletin
document(const struct transition_case *c)
{
	return (struct bulletin){
		.numero = "1.9",
		.intitule = "next",
		.document = { "x", 1 },
		.fenetre = { .announced = c->fin != 0,
			     .annulee = c->cancelled && c->step != WITHDRAW,
			     .fin = { c->fin } },
		.correction_count = c->step == CORRECT	       ? 1
				    : c->step == CORRECT_TWICE ? 2
							       : 0,
		.corrections = corrections,
	};
}

static struct bulletin_record
take(const struct transition_case *c)
{
	struct bulletin_record old = c->old;
	const struct bulletin next = document(c);

	switch (c->step) {
	case DRAFT:
		return bulletin_draft(&old, &next, (struct instant){ NOW });
	case PUBLISH:
	case CORRECT:
	case CORRECT_TWICE:
		return bulletin_publish(&old, &next, (struct instant){ NOW });
	case WITHDRAW:
		break;
	}
	old.bulletin = next;
	return bulletin_withdraw(&old, "why", (struct instant){ NOW });
}

static void
check_transition(void **state)
{
	const struct transition_case *c = *state;
	const struct bulletin_record *want = &c->want;
	const struct bulletin_record got = take(c);

	assert_string_equal(bulletin_etape_code(got.etape),
			    bulletin_etape_code(want->etape));
	assert_int_equal(got.revision, want->revision);
	assert_int_equal(got.publie.seconds, want->publie.seconds);
	assert_int_equal(got.maj.seconds, want->maj.seconds);
	assert_int_equal(got.retire.seconds, want->retire.seconds);
	assert_int_equal(got.enregistre.seconds, NOW);
	assert_int_equal(got.sequence, want->sequence);
	assert_string_equal(got.motif ? got.motif : "",
			    want->motif ? want->motif : "");
	assert_string_equal(got.bulletin.intitule, "next");
	assert_int_equal(got.bulletin.fenetre.announced, c->fin != 0);
	assert_int_equal(got.bulletin.fenetre.annulee, c->cancelled);
	assert_int_equal(got.bulletin.fenetre.fin.seconds, c->fin);
}

/* RFC 5545, 3.8.7.4: what calendars compare only ever grows. */
static void
check_sequence(void **state)
{
	struct bulletin_record record = { 0 };
	struct bulletin next = { .numero = "1.9", .corrections = corrections };
	int64_t last;

	(void)state;
	record = bulletin_draft(&record, &next, (struct instant){ PUBLIE });
	record = bulletin_publish(&record, &next, (struct instant){ PUBLIE });
	for (next.correction_count = 1; next.correction_count <= 2;
	     next.correction_count++) {
		last = record.sequence;
		record = bulletin_publish(&record, &next,
					  (struct instant){ NOW });
		assert_true(record.sequence > last);
	}
	last = record.sequence;
	record = bulletin_withdraw(&record, "why", (struct instant){ NOW });
	assert_true(record.sequence > last);
}

/* What was done to a window since it was announced stays done, unless the
 * bulletin announces another. */
static struct move_case {
	const char *name;
	enum bulletin_etape before, after;
	struct bulletin_fenetre old, next;
	bool want;
} move_cases[] = {
	/* clang-format off */
	{ "a draft announces nothing",  BULLETIN_NONE,      BULLETIN_BROUILLON, { 0 },                        { true, false, { 1 }, { 2 } }, false },
	{ "published without window",   BULLETIN_NONE,      BULLETIN_PUBLIE,    { 0 },                        { 0 },                         false },
	{ "published with a window",    BULLETIN_NONE,      BULLETIN_PUBLIE,    { 0 },                        { true, false, { 1 }, { 2 } }, true },
	{ "the draft's window",         BULLETIN_BROUILLON, BULLETIN_PUBLIE,    { true, false, { 1 }, { 2 } }, { true, false, { 1 }, { 2 } }, true },
	{ "a correction of the text",   BULLETIN_PUBLIE,    BULLETIN_CORRIGE,   { true, false, { 1 }, { 2 } }, { true, false, { 1 }, { 2 } }, false },
	{ "it begins later",            BULLETIN_PUBLIE,    BULLETIN_CORRIGE,   { true, false, { 0 }, { 2 } }, { true, false, { 1 }, { 2 } }, true },
	{ "it ends later",              BULLETIN_CORRIGE,   BULLETIN_CORRIGE,   { true, false, { 1 }, { 2 } }, { true, false, { 1 }, { 3 } }, true },
	{ "it is cancelled",            BULLETIN_PUBLIE,    BULLETIN_CORRIGE,   { true, false, { 1 }, { 2 } }, { true, true, { 1 }, { 2 } },  true },
	{ "it is cancelled still",      BULLETIN_CORRIGE,   BULLETIN_CORRIGE,   { true, true, { 1 }, { 2 } },  { true, true, { 1 }, { 2 } },  false },
	{ "a first window comes late",  BULLETIN_PUBLIE,    BULLETIN_CORRIGE,   { 0 },                        { true, false, { 1 }, { 2 } }, true },
	{ "withdrawn, it is cancelled", BULLETIN_PUBLIE,    BULLETIN_RETIRE,    { true, false, { 1 }, { 2 } }, { true, true, { 1 }, { 2 } },  true },
	/* clang-format on */
};

static void
check_move(void **state)
{
	const struct move_case *c = *state;
	const struct bulletin_record old = {
		.etape = c->before,
		.bulletin = { .fenetre = c->old },
	};
	const struct bulletin_record record = {
		.etape = c->after,
		.bulletin = { .fenetre = c->next },
	};

	assert_int_equal(bulletin_moves_fenetre(&old, &record), c->want);
}

int
main(void)
{
	static struct cases cases;
	static const char *sequence = "SEQUENCE grows from draft to withdrawal";

	cases_add(&cases, transition_cases, sizeof(transition_cases),
		  sizeof(*transition_cases), check_transition);
	cases_add(&cases, move_cases, sizeof(move_cases), sizeof(*move_cases),
		  check_move);
	cases_add(&cases, &sequence, sizeof(sequence), sizeof(sequence),
		  check_sequence);
	return cases_run("transition", &cases);
}
