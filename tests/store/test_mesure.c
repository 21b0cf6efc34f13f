/* test_mesure.c: the mesure V1.9 on 100,000 sessions, held against the same
 * table written in SQL. */
#include "domain/mesure.h"

#include "base/file.h"
#include "base/text.h"
#include "store/query.h"
#include "xml/library.h"
#include "xml/mesure.h"

#include "../base/cases.h"

#include "place.h"

/* clang-format off */
#define DIGIT \
	"(SELECT 0 AS n UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION" \
	" SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION" \
	" SELECT 8 UNION SELECT 9)"

/* A number below `limit` that depends on the row and `salt` alone. */
#define DRAW(salt, limit) "(CRC32(CONCAT('" salt "', n)) % " limit ")"

/* Days from November 2019 to July 2020; one original end in ten is unknown. */
#define DRAWN \
	"SELECT n, 1 + " DRAW("statut", "6") " AS statut," \
	"  DATE '2019-11-01' + INTERVAL " DRAW("debut", "260") " DAY AS debut," \
	"  IF(" DRAW("inconnue", "10") " = 0, NULL, DATE '2019-11-01'" \
	"    + INTERVAL " DRAW("debut", "260") " + " DRAW("duree", "120") " DAY)" \
	"    AS initiale," \
	"  DATE '2020-07-20' + INTERVAL " DRAW("fin", "60") " DAY AS fin" \
	"  FROM (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n" \
	"          + 10000 * e.n AS n FROM " DIGIT " a, " DIGIT " b, " DIGIT \
	"          c, " DIGIT " d, " DIGIT " e) numbers"
/* clang-format on */

/* Section 5 of the rules, row by row. */
static const struct statement table = {
	.name = "table",
	.sql = "SELECT statut - 1, debut, initiale, fin,"
	       "  CASE"
	       "    WHEN statut > 3 THEN '-'"
	       "    WHEN debut < '2020-03-17' AND initiale < '2020-03-17'"
	       "      THEN IF(statut = 1, 'R5', '+')"
	       "    WHEN debut < '2020-01-01' THEN '+'"
	       "    WHEN debut < '2020-03-17' AND initiale IS NULL THEN 'R7+'"
	       "    WHEN debut < '2020-03-17' AND initiale <= '2020-05-11'"
	       "      THEN IF(statut = 1, 'R7+', 'R7')"
	       "    WHEN debut < '2020-03-17' THEN 'R8'"
	       "    WHEN debut <= '2020-05-11' THEN 'R9'"
	       "    WHEN debut <= '2020-05-31' THEN 'R10'"
	       "    ELSE '-'"
	       "  END, GREATEST(fin, DATE '2020-08-24') FROM (" DRAWN ") drawn",
};

enum { SESSIONS = 100000, KINDS = 8 };

static struct mesure *
read_mesure(struct arena *arena)
{
	struct mesure *mesure = arena_alloc(arena, sizeof(*mesure));
	struct complaints complaints = { .arena = arena };
	struct xml_schema *schema = xml_schema_open("xsl/schema", "mesure");
	struct bytes bytes;

	assert_int_equal(
		file_read(arena, "sql/demo/mesure-v1.9.xml", 1 << 20, &bytes),
		OUTCOME_OK);
	assert_int_equal(
		xml_mesure_read(schema, arena, bytes, mesure, &complaints),
		OUTCOME_OK);
	xml_schema_close(schema);
	return mesure;
}

/* The regle's code and + where it is listed; - for none. */
static const char *
describe(struct arena *arena, const struct mesure_regle *regle)
{
	return regle ? arena_printf(arena, "%s%s", regle->code,
				    *regle->signalement ? "+" : "")
		     : "-";
}

/* Judges the row's session both ways; the answer is what SQL says. */
static const char *
check_row(struct query *query, struct arena *arena, const struct mesure *mesure)
{
	struct session session = {
		.titre = "TP-1",
		.departement = "44",
		.region = "52",
	};

	session.statut = (enum session_statut)query_get_int(query);
	session.debut = query_get_date(query);
	session.fin_initiale = query_get_day(query);
	session.fin = query_get_date(query);
	const enum session_statut statut = session.statut;
	const struct date fin = session.fin;
	const char *expected = query_get_text(query);
	const struct date later = query_get_date(query);
	const struct mesure_cas cas = mesure_cas_of(mesure, &session);
	const struct mesure_regle *regle = mesure_judge(mesure, &cas);
	const bool moved = expected[0] == 'R' && !text_equal(expected, "R5");

	assert_string_equal(describe(arena, regle), expected);
	if (regle)
		mesure_apply(mesure, regle, &session);
	assert_int_equal(session.fin.days, moved ? later.days : fin.days);
	assert_int_equal(session.statut,
			 text_equal(expected, "R5") ? SESSION_ANNULEE : statut);
	return expected;
}

/* Counts what it sees for the first time. */
static size_t
note(const char *seen[], size_t count, const char *what)
{
	for (size_t i = 0; i < count; i++)
		if (text_equal(seen[i], what))
			return count;
	assert_true(count < KINDS);
	seen[count] = what;
	return count + 1;
}

static void
a_hundred_thousand_sessions(void **state)
{
	struct place *place = *state;
	const struct mesure *mesure = read_mesure(place->arena);
	const char *seen[KINDS];
	struct query query;
	size_t kinds = 0;
	size_t count = 0;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	query_open(&query, place->store, &table);
	for (; query_next(&query); count++)
		kinds = note(seen, kinds,
			     check_row(&query, place->arena, mesure));
	assert_int_equal(query_close(&query), OUTCOME_OK);
	assert_int_equal(count, SESSIONS);
	/* - + R5 R7 R7+ R8 R9 R10: each row of the table was drawn. */
	assert_int_equal(kinds, KINDS);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		PLACE_TEST(a_hundred_thousand_sessions),
	};
	int failed;

	xml_library_open();
	place_make(true);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	place_unmake();
	return failed;
}
