/* test_bulletin.c: bulletins in a real database. */
#include "store/bulletin.h"

#include "base/text.h"

#include "../base/cases.h"

#include "place.h"

#include <stdio.h>
#include <string.h>

#define PUBLIE "2020-06-10T09:00:00+02:00"
#define DEBUT  "2020-06-15T12:00:00+02:00"
#define FIN    "2020-06-15T15:00:00+02:00"

static struct bulletin_record
record_of(const char *numero, enum bulletin_etape etape)
{
	struct bulletin_record record = {
		.bulletin = {
			.numero = numero,
			.intitule = "Été « à » \xF0\x9F\x98\x80",
			.resume = "Un essai.",
			.publics = "centre ud",
			.document = text_bytes("<bulletin>'\"\\é</bulletin>"),
			.fenetre = { .announced = true,
				     .debut = place_instant(DEBUT),
				     .fin = place_instant(FIN) },
		},
		.etape = etape,
		.enregistre = place_instant(DEBUT),
		.motif = "",
		.sequence = 2,
	};

	if (etape > BULLETIN_BROUILLON) {
		record.publie = place_instant(PUBLIE);
		record.maj = place_instant(PUBLIE);
	}
	if (etape == BULLETIN_RETIRE) {
		record.retire = place_instant(FIN);
		record.motif = "Parce que.";
	}
	return record;
}

static enum outcome
save(struct place *place, const struct bulletin_record *record)
{
	enum outcome outcome;

	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	outcome = store_bulletin_save(place->store, record);
	if (outcome != OUTCOME_OK) {
		store_rollback(place->store);
		return outcome;
	}
	return store_commit(place->store);
}

static enum outcome
find(struct place *place, const char *numero, struct bulletin_record *record)
{
	struct bulletin_record version = { 0 };
	enum outcome outcome;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	(void)store_bulletin_version(place->store, numero, &version);
	outcome = store_bulletin_find(place->store, numero, record);
	if (outcome == OUTCOME_OK)
		assert_int_equal(version.revision, record->revision);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	return outcome;
}

static enum outcome
lock(struct place *place, const char *numero, struct bulletin_record *record)
{
	enum outcome outcome;

	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	outcome = store_bulletin_lock(place->store, numero, record);
	store_rollback(place->store);
	return outcome;
}

static void
check_same(const struct bulletin_record *got,
	   const struct bulletin_record *want, int64_t revision)
{
	const struct bulletin *a = &got->bulletin;
	const struct bulletin *b = &want->bulletin;

	assert_int_equal(got->revision, revision);
	assert_int_equal(got->etape, want->etape);
	assert_int_equal(got->publie.seconds, want->publie.seconds);
	assert_int_equal(got->maj.seconds, want->maj.seconds);
	assert_int_equal(got->retire.seconds, want->retire.seconds);
	assert_int_equal(got->enregistre.seconds, want->enregistre.seconds);
	assert_string_equal(got->motif, want->motif);
	assert_int_equal(got->sequence, want->sequence);
	assert_string_equal(a->numero, b->numero);
	assert_string_equal(a->intitule, b->intitule);
	assert_string_equal(a->resume, b->resume);
	assert_string_equal(a->publics, b->publics);
	assert_int_equal(a->document.length, b->document.length);
	assert_memory_equal(a->document.data, b->document.data,
			    b->document.length);
	assert_int_equal(a->fenetre.announced, b->fenetre.announced);
	assert_int_equal(a->fenetre.annulee, b->fenetre.annulee);
	assert_int_equal(a->fenetre.debut.seconds, b->fenetre.debut.seconds);
	assert_int_equal(a->fenetre.fin.seconds, b->fenetre.fin.seconds);
}

static void
each_stage_is_kept_whole(void **state)
{
	struct place *place = *state;
	static const char *const numeros[] = { "", "1", "2", "3", "4" };

	for (int etape = BULLETIN_BROUILLON; etape <= BULLETIN_RETIRE;
	     etape++) {
		const struct bulletin_record want =
			record_of(numeros[etape], (enum bulletin_etape)etape);
		struct bulletin_record got;

		assert_int_equal(save(place, &want), OUTCOME_OK);
		assert_int_equal(lock(place, want.bulletin.numero, &got),
				 OUTCOME_OK);
		check_same(&got, &want, 1);
		assert_int_equal(find(place, want.bulletin.numero, &got),
				 etape == BULLETIN_BROUILLON ? OUTCOME_NOT_FOUND
							     : OUTCOME_OK);
	}
}

static void
without_window_and_cancelled(void **state)
{
	struct place *place = *state;
	struct bulletin_record without = record_of("1", BULLETIN_PUBLIE);
	struct bulletin_record cancelled = record_of("2", BULLETIN_CORRIGE);
	struct bulletin_record got;

	without.bulletin.fenetre = (struct bulletin_fenetre){ 0 };
	cancelled.bulletin.fenetre.annulee = true;
	assert_int_equal(save(place, &without), OUTCOME_OK);
	assert_int_equal(save(place, &cancelled), OUTCOME_OK);
	assert_int_equal(find(place, "1", &got), OUTCOME_OK);
	check_same(&got, &without, 1);
	assert_int_equal(find(place, "2", &got), OUTCOME_OK);
	check_same(&got, &cancelled, 1);
	assert_string_equal(place_sql(place,
				      "SELECT fenetre_debut FROM bulletin"
				      " WHERE numero = '2'"),
			    "2020-06-15 10:00:00");
}

static void
a_large_document_is_kept_whole(void **state)
{
	enum { LENGTH = 64 << 10 };
	struct place *place = *state;
	struct bulletin_record want = record_of("1", BULLETIN_PUBLIE);
	char *document = arena_alloc(place->arena, LENGTH + 1);
	struct bulletin_record got;

	memset(document, 'x', LENGTH);
	want.bulletin.document = (struct bytes){ document, LENGTH };
	assert_int_equal(save(place, &want), OUTCOME_OK);
	assert_int_equal(find(place, "1", &got), OUTCOME_OK);
	check_same(&got, &want, 1);
}

static void
what_changed_meanwhile_is_a_conflict(void **state)
{
	struct place *place = *state;
	struct bulletin_record record = record_of("1", BULLETIN_PUBLIE);
	struct bulletin_record got;

	assert_int_equal(save(place, &record), OUTCOME_OK);
	assert_int_equal(save(place, &record),
			 OUTCOME_CONFLICT); /* twice new */
	record.revision = 1;
	record.etape = BULLETIN_CORRIGE;
	assert_int_equal(save(place, &record), OUTCOME_OK);
	record.bulletin.resume = "lost";
	assert_int_equal(save(place, &record), OUTCOME_CONFLICT); /* stale */
	record.revision = 7;
	assert_int_equal(save(place, &record), OUTCOME_CONFLICT);
	assert_int_equal(find(place, "1", &got), OUTCOME_OK);
	assert_int_equal(got.revision, 2);
	assert_string_equal(got.bulletin.resume, "Un essai.");
	record.bulletin.numero = "2";
	assert_int_equal(save(place, &record),
			 OUTCOME_CONFLICT); /* not there */
}

static void
saving_the_same_again_is_a_new_revision(void **state)
{
	struct place *place = *state;
	struct bulletin_record record = record_of("1", BULLETIN_PUBLIE);
	struct bulletin_record got;

	assert_int_equal(save(place, &record), OUTCOME_OK);
	record.revision = 1;
	assert_int_equal(save(place, &record), OUTCOME_OK);
	assert_int_equal(find(place, "1", &got), OUTCOME_OK);
	assert_int_equal(got.revision, 2);
}

static void
every_state_it_had_is_kept(void **state)
{
	struct place *place = *state;
	struct bulletin_record record = record_of("1", BULLETIN_BROUILLON);

	assert_int_equal(save(place, &record), OUTCOME_OK);
	record = record_of("1", BULLETIN_PUBLIE);
	record.revision = 1;
	assert_int_equal(save(place, &record), OUTCOME_OK);
	record = record_of("1", BULLETIN_RETIRE);
	record.revision = 2;
	assert_int_equal(save(place, &record), OUTCOME_OK);
	assert_string_equal(
		place_sql(place, "SELECT GROUP_CONCAT(etape ORDER BY revision)"
				 " FROM bulletin FOR SYSTEM_TIME ALL"),
		"brouillon,publie,retire");
}

/* Spelled otherwise it is another one, or none. */
static struct name_case {
	const char *name;
	const char *numero;
	enum outcome want;
} name_cases[] = {
	/* clang-format off */
	{ "its numero",            "1.9", OUTCOME_OK },
	{ "a space behind",        "1.9 ", OUTCOME_NOT_FOUND },
	{ "spaces behind",         "1.9  ", OUTCOME_NOT_FOUND },
	{ "a space before",        " 1.9", OUTCOME_NOT_FOUND },
	{ "a tab behind",          "1.9\t", OUTCOME_NOT_FOUND },
	{ "a zero behind",         "1.90", OUTCOME_NOT_FOUND },
	{ "nothing",               "", OUTCOME_NOT_FOUND },
	{ "any one character",     "1_9", OUTCOME_NOT_FOUND },
	{ "all of them",           "%", OUTCOME_NOT_FOUND },
	{ "an injection",          "' OR '1'='1", OUTCOME_NOT_FOUND },
	{ "Arabic digits",         "١.٩", OUTCOME_NOT_FOUND },
	{ "a digit with an accent", "1.9\xCC\x81", OUTCOME_NOT_FOUND },
	{ "no UTF-8",              "1.9\xFF", OUTCOME_NOT_FOUND },
	{ "cut UTF-8",             "\xC3", OUTCOME_NOT_FOUND },
	{ "a surrogate",           "\xED\xA0\x80", OUTCOME_NOT_FOUND },
	/* clang-format on */
};

static void
check_name(void **state)
{
	const struct name_case *c = *state;
	const struct bulletin_record record = record_of("1.9", BULLETIN_PUBLIE);
	struct bulletin_record got;
	struct place *place;
	void *own;

	assert_int_equal(place_enter(&own), 0);
	place = own;
	assert_int_equal(save(place, &record), OUTCOME_OK);
	assert_int_equal(find(place, c->numero, &got), c->want);
	assert_int_equal(lock(place, c->numero, &got), c->want);
	place_leave(&own);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		PLACE_TEST(each_stage_is_kept_whole),
		PLACE_TEST(without_window_and_cancelled),
		PLACE_TEST(a_large_document_is_kept_whole),
		PLACE_TEST(what_changed_meanwhile_is_a_conflict),
		PLACE_TEST(saving_the_same_again_is_a_new_revision),
		PLACE_TEST(every_state_it_had_is_kept),
	};
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	cases_add(&cases, name_cases, sizeof(name_cases), sizeof(*name_cases),
		  check_name);
	failed = cases_run("store bulletin", &cases);
	place_unmake();
	return failed;
}
