/* test_mesure.c: the two mesures of the demonstration on every border day, and
 * documents that are none. */
#include "xml/mesure.h"

#include "base/file.h"
#include "base/text.h"
#include "xml/library.h"

#include "../base/cases.h"

#include <string.h>

static struct xml_schema *schema;

/* A session, and what the mesure V1.9 makes of it. */
static struct border_case {
	const char *name;
	enum session_statut statut;
	const char *debut;
	const char *initiale; /* NULL: not known */
	const char *code;     /* NULL: no regle takes it */
	enum mesure_effet effet;
	bool listed;
} border_cases[] = {
/* clang-format off */
#define PREP SESSION_EN_PREPARATION
#define DTE  SESSION_DEMANDE_DTE_ENVOYEE
#define CONV SESSION_CONVOCATIONS_ENVOYEES
	{ "R5: both on 16/03",                   PREP, "2020-03-16", "2020-03-16", "R5", MESURE_ANNULATION, false },
	{ "R5: an end on 17/03 is postponed",    PREP, "2020-03-16", "2020-03-17", "R7", MESURE_REPORT, true },
	{ "R5: of 2019",                         PREP, "2019-12-31", "2020-03-16", "R5", MESURE_ANNULATION, false },
	{ "R5: DTE is listed",                   DTE,  "2020-03-16", "2020-03-16", "", MESURE_SANS_EFFET, true },
	{ "R5: convocations are listed",         CONV, "2020-03-16", "2020-03-16", "", MESURE_SANS_EFFET, true },
	{ "of 2019, ends on 17/03: listed",      PREP, "2019-12-31", "2020-03-17", "", MESURE_SANS_EFFET, true },
	{ "of 2019, end not known: listed",      PREP, "2019-12-31", NULL, "", MESURE_SANS_EFFET, true },
	{ "R7: from 01/01",                      DTE,  "2020-01-01", "2020-03-17", "R7", MESURE_REPORT, false },
	{ "R7: until 11/05",                     CONV, "2020-03-16", "2020-05-11", "R7", MESURE_REPORT, false },
	{ "R7: en préparation is a gap",         PREP, "2020-01-01", "2020-05-11", "R7", MESURE_REPORT, true },
	{ "R8: from 12/05, en préparation",      PREP, "2020-01-01", "2020-05-12", "R8", MESURE_REPORT, false },
	{ "R8: DTE",                             DTE,  "2020-03-16", "2020-12-31", "R8", MESURE_REPORT, false },
	{ "R8: not of 2019",                     CONV, "2019-12-31", "2020-05-12", "", MESURE_SANS_EFFET, true },
	{ "not known: postponed and listed",     PREP, "2020-03-16", NULL, "R7", MESURE_REPORT, true },
	{ "not known: convocations",             CONV, "2020-01-01", NULL, "R7", MESURE_REPORT, true },
	{ "R9: from 17/03, any end",             PREP, "2020-03-17", "2020-03-17", "R9", MESURE_REPORT, false },
	{ "R9: until 11/05",                     DTE,  "2020-05-11", "2020-09-01", "R9", MESURE_REPORT, false },
	{ "R9: end not known",                   CONV, "2020-04-01", NULL, "R9", MESURE_REPORT, false },
	{ "R10: from 12/05",                     PREP, "2020-05-12", "2020-05-12", "R10", MESURE_REPORT, false },
	{ "R10: until 31/05",                    CONV, "2020-05-31", NULL, "R10", MESURE_REPORT, false },
	{ "R14: from 01/06",                     PREP, "2020-06-01", "2020-06-02", NULL, MESURE_SANS_EFFET, false },
	{ "results entered stay",                SESSION_RESULTATS_SAISIS, "2020-03-17", "2020-03-20", NULL, MESURE_SANS_EFFET, false },
	{ "validated stays",                     SESSION_VALIDEE, "2020-03-01", "2020-03-10", NULL, MESURE_SANS_EFFET, false },
	{ "cancelled stays",                     SESSION_ANNULEE, "2020-03-01", "2020-03-10", NULL, MESURE_SANS_EFFET, false },
	/* clang-format on */
};

static enum outcome
read_text(struct arena *arena, struct bytes bytes, struct mesure *mesure,
	  struct complaints *complaints)
{
	*complaints = (struct complaints){ .arena = arena };
	return xml_mesure_read(schema, arena, bytes, mesure, complaints);
}

/* One that must be correct. */
static struct mesure *
read_demo(struct arena *arena, const char *path)
{
	struct mesure *mesure = arena_alloc(arena, sizeof(*mesure));
	struct complaints complaints;
	struct bytes bytes;

	assert_int_equal(file_read(arena, path, 1 << 20, &bytes), OUTCOME_OK);
	if (read_text(arena, bytes, mesure, &complaints) != OUTCOME_OK)
		fail_msg("%s: %s", path, complaints.items[0].text);
	return mesure;
}

static struct date
date(const char *text)
{
	struct date date = { 0 };

	assert_true(date_parse(text, &date));
	return date;
}

static void
check_border(void **state)
{
	const struct border_case *c = *state;
	struct arena *arena = arena_new();
	const struct mesure *mesure =
		read_demo(arena, "sql/demo/mesure-v1.9.xml");
	const struct session session = {
		.statut = c->statut,
		.titre = "TP-00402",
		.departement = "44",
		.region = "52",
		.debut = date(c->debut),
		.fin = date("2020-12-31"),
		.fin_initiale = { c->initiale != NULL,
				  date(c->initiale ? c->initiale
						   : "1970-01-01") },
	};
	const struct mesure_cas cas = mesure_cas_of(mesure, &session);
	const struct mesure_regle *regle = mesure_judge(mesure, &cas);

	assert_int_equal(regle != NULL, c->code != NULL);
	if (regle) {
		assert_string_equal(regle->code, c->code);
		assert_int_equal(regle->effet, c->effet);
		assert_int_equal(*regle->signalement != '\0', c->listed);
		assert_int_equal(regle->fin_reelle, c->effet == MESURE_REPORT);
		if (c->effet == MESURE_REPORT)
			assert_int_equal(regle->fin.days,
					 date("2020-08-24").days);
	}
	arena_free(arena);
}

/* A regle, the line of its complaint and some of its words; NULL: correct. */
static struct bad_case {
	const char *name;
	const char *regle;
	long line;
	const char *words;
} bad_cases
	[] = {
/* clang-format off */
#define IN(conditions) "<regle>\n<sessions>\n" conditions "</sessions>\n"
#define OPEN "<statut>en-preparation</statut>\n"
#define OUVERTES OPEN "<statut>demande-dte-envoyee</statut><statut>convocations-envoyees</statut>"
#define END "<phrase>Essai.</phrase>\n</regle>"
#define TO(day) "<report-de-fin au=\"" day "\"/>" END
	{ "a mesure",                  IN(OPEN "<debut au=\"2020-03-16\"/>") TO("2020-06-30"), 0, NULL },
	{ "everything, said",          "<regle><toutes/><sans-effet/>" END, 0, NULL },
	{ "everything, not said",      IN("") "<sans-effet/>" END, 4, "write <toutes/>" },
	{ "every open one, not said",  IN(OUVERTES) "<annulation/>" END, 4, "write <toutes/>" },
	{ "every open one, said",      "<regle><toutes/><annulation/>" END, 0, NULL },
	{ "every open one of a titre", IN(OUVERTES "<titre>TP-1</titre>") "<annulation/>" END, 0, NULL },
	{ "a label is a statut",       IN("<statut>En préparation</statut>") "<sans-effet/>" END, 0, NULL },
	{ "no statut",                 IN("<statut>ouverte</statut>") "<sans-effet/>" END, 6, "\"ouverte\" is none" },
	{ "30 February",               IN("<debut au=\"2020-02-30\"/>") "<sans-effet/>" END, 6, "2020-02-30" },
	{ "a day of year 0",           IN("<debut au=\"0000-01-01\"/>") "<sans-effet/>" END, 6, "0000-01-01" },
	{ "a day with an offset",      IN("<debut au=\"2020-02-03Z\"/>") "<sans-effet/>" END, 6, "expected a day of the calendar" },
	{ "days in the wrong order",   IN("<debut du=\"2020-03-02\" au=\"2020-03-01\"/>") "<sans-effet/>" END, 4, "takes no session" },
	{ "an end before the start",   IN("<debut du=\"2020-03-02\"/><fin-initiale au=\"2020-03-01\"/>") "<sans-effet/>" END, 4, "takes no session" },
	{ "an end before a start that it takes", IN(OPEN "<debut au=\"2020-07-01\"/>") TO("2020-06-30"), 4, "before the start" },
	{ "an end on the last start",  IN(OPEN "<debut au=\"2020-06-30\"/>") TO("2020-06-30"), 0, NULL },
	{ "starts without a last day", IN(OPEN) TO("2020-06-30"), 4, "before the start" },
	{ "an effect that would shorten", IN(OPEN "<debut au=\"2020-03-01\"/><fin du=\"2020-06-30\"/>") TO("2020-06-30"), 4, "shorten" },
	{ "an effect that moves some", IN(OPEN "<debut au=\"2020-03-01\"/><fin du=\"2020-06-29\"/>") TO("2020-06-30"), 0, NULL },
	{ "closed sessions are not cancelled", IN("<statut>validee</statut>") "<annulation/>" END, 4, "closed" },
	{ "no statut: closed ones too", IN("<titre>TP-1</titre>") "<annulation/>" END, 4, "closed" },
	{ "a regle after its like",    IN(OPEN) "<annulation/>" END "\n" IN(OPEN) "<annulation/>" END, 10, "regle 2: never takes" },
	{ "unknown alone has no days", IN("<fin-initiale au=\"2020-03-01\" inconnue=\"seule\"/>") "<sans-effet/>" END, 6, "takes no days" },
	{ "unknown has no last day",   IN("<fin-initiale au=\"2020-03-01\" inconnue=\"comprise\"/>") "<sans-effet/>" END, 6, "regle of its own" },
	{ "unknown beside the known",  IN("<fin-initiale du=\"2020-03-01\" inconnue=\"comprise\"/>") "<sans-effet/>" END, 0, NULL },
	{ "an empty phrase",           IN(OPEN) "<annulation/><phrase> </phrase></regle>", 4, "phrase is empty" },
	{ "no effect at all",          IN(OPEN) END, 8, "phrase" },
	{ "an unknown effect",         IN(OPEN) "<supprimer/>" END, 8, "supprimer" },
		/* clang-format on */
	};

static void
check_bad(void **state)
{
	const struct bad_case *c = *state;
	struct arena *arena = arena_new();
	struct mesure *mesure = arena_alloc(arena, sizeof(*mesure));
	struct complaints complaints;
	const char *text = arena_printf(
		arena,
		"<mesure xmlns=\"urn:ceres:1\" nom=\"essai\" "
		"date=\"2020-06-15\">\n<intitule>Essai</intitule>\n"
		"<fondement>Aucun</fondement>\n%s\n</mesure>",
		c->regle);
	const enum outcome outcome =
		read_text(arena, text_bytes(text), mesure, &complaints);

	if (!c->words) {
		if (outcome != OUTCOME_OK)
			fail_msg("%s", complaints.items[0].text);
	} else {
		assert_int_equal(outcome, OUTCOME_INVALID);
		if (!strstr(complaints.items[0].text, c->words))
			assert_string_equal(complaints.items[0].text, c->words);
		assert_int_equal(complaints.items[0].line, c->line);
	}
	arena_free(arena);
}

/* `count` regles that each take a day of their own. */
static const char *
many(struct arena *arena, int count)
{
	char *text =
		arena_printf(arena, "<mesure xmlns=\"urn:ceres:1\" nom=\"x\" "
				    "date=\"2020-06-15\"><intitule>X</intitule>"
				    "<fondement>X</fondement>");

	for (int i = 0; i < count; i++) {
		char day[DATE_TEXT];

		date_format((struct date){ 18000 + i }, day);
		text = arena_printf(arena,
				    "%s<regle><sessions><debut du=\"%s\" "
				    "au=\"%s\"/></sessions><sans-effet/>" END,
				    text, day, day);
	}
	return arena_printf(arena, "%s</mesure>", text);
}

static void
regles_have_a_limit(void **state)
{
	struct arena *arena = arena_new();
	struct mesure *mesure = arena_alloc(arena, sizeof(*mesure));
	struct complaints complaints;

	(void)state;
	assert_int_equal(read_text(arena,
				   text_bytes(many(arena, MESURE_REGLES)),
				   mesure, &complaints),
			 OUTCOME_OK);
	assert_int_equal(read_text(arena,
				   text_bytes(many(arena, MESURE_REGLES + 1)),
				   mesure, &complaints),
			 OUTCOME_INVALID);
	assert_string_equal(complaints.items[0].text,
			    "101 regles: expected 100 at most");
	arena_free(arena);
}

static void
the_first_mesure_reads(void **state)
{
	struct arena *arena = arena_new();
	const struct mesure *mesure =
		read_demo(arena, "sql/demo/mesure-2020-03-24.xml");

	(void)state;
	assert_string_equal(mesure->nom, "2020-03-24");
	assert_int_equal(mesure->regle_count, 1);
	assert_int_equal(mesure->regles[0].fin.days, date("2020-06-30").days);
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(regles_have_a_limit),
		cmocka_unit_test(the_first_mesure_reads),
	};
	int failed;

	xml_library_open();
	schema = xml_schema_open("xsl/schema", "mesure");
	assert(schema);
	cases_add(&cases, border_cases, sizeof(border_cases),
		  sizeof(border_cases[0]), check_border);
	cases_add(&cases, bad_cases, sizeof(bad_cases), sizeof(bad_cases[0]),
		  check_bad);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("mesure documents", &cases);
	xml_schema_close(schema);
	return failed;
}
