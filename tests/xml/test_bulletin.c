/* test_bulletin.c: what a bulletin's document says, and its canonical bytes. */
#include "base/text.h"

#include "../base/cases.h"

#include "reading.h"

#include <string.h>

#define NUMERO	" numero=\"2.0\" publics=\"centre ud\">"
#define OPEN	"<bulletin xmlns=\"urn:ceres:1\" version=\"1.9\""
#define HEADING "<intitule>Essai</intitule><chapeau><p>Un essai.</p></chapeau>"
#define CLOSE	"</bulletin>"

/* A document with this in the place of its heading and lead. */
#define WITH(content) OPEN NUMERO content CLOSE
#define NBSP	      "\xC2\xA0"

static struct fact_case {
	const char *name;
	const char *document;
	const char *numero;
	const char *publics;
	const char *intitule;
	const char *resume;
} fact_cases[] = {
	/* clang-format off */
	{ "the least there is", WITH(HEADING), "2.0", "centre ud", "Essai", "Un essai." },
	{ "white space around and inside is one space",
	  WITH("<intitule>\n  Un \t essai\n</intitule><chapeau>\n  <p>Un\n    essai.</p>\n  </chapeau>"),
	  "2.0", "centre ud", "Un essai", "Un essai." },
	{ "two paragraphs, apart",
	  WITH("<intitule>Essai</intitule><chapeau>\n<p>Un.</p>\n<p>Deux.</p>\n</chapeau>"),
	  "2.0", "centre ud", "Essai", "Un. Deux." },
	{ "two paragraphs, nothing between",
	  WITH("<intitule>Essai</intitule><chapeau><p>Un.</p><p>Deux.</p></chapeau>"),
	  "2.0", "centre ud", "Essai", "Un. Deux." },
	{ "a list, nothing between",
	  WITH("<intitule>Essai</intitule><chapeau><p>Un:</p><liste><point>a</point><point>b</point></liste><p>Fin.</p></chapeau>"),
	  "2.0", "centre ud", "Essai", "Un: a b Fin." },
	{ "no-break spaces stay",
	  WITH("<intitule>Essai" NBSP ": «" NBSP "oui" NBSP "»</intitule><chapeau><p>" NBSP "x" NBSP "</p></chapeau>"),
	  "2.0", "centre ud", "Essai" NBSP ": «" NBSP "oui" NBSP "»", NBSP "x" NBSP },
	{ "marks inside a paragraph are not read",
	  WITH("<intitule>Essai</intitule><chapeau><p>Le <jour date=\"2020-06-15\">lundi 15</jour>, <passage regles=\"R2\">à 12h</passage>.</p></chapeau>"),
	  "2.0", "centre ud", "Essai", "Le lundi 15, à 12h." },
	{ "references and CDATA are their characters",
	  WITH("<intitule>A &amp; B &lt; &#233;</intitule><chapeau><p><![CDATA[<x> & ]]>y</p></chapeau>"),
	  "2.0", "centre ud", "A & B < é", "<x> & y" },
	{ "comments and instructions are nobody's words",
	  WITH("<intitule>Un<!-- secret --> essai<?x secret?></intitule><chapeau><p>Un<!-- a -->e<?y?> fois</p></chapeau>"),
	  "2.0", "centre ud", "Un essai", "Une fois" },
	{ "white space in attributes is not theirs",
	  OPEN " numero=\" 2.0 \" publics=\" centre \n ud \">" HEADING CLOSE,
	  "2.0", "centre ud", "Essai", "Un essai." },
	{ "a numero of one part", OPEN " numero=\"2\" publics=\"dgefp\">" HEADING CLOSE, "2", "dgefp", "Essai", "Un essai." },
	{ "a numero of three parts", OPEN " numero=\"1.10.3\" publics=\"direccte\">" HEADING CLOSE, "1.10.3", "direccte", "Essai", "Un essai." },
	{ "a byte order mark", "\xEF\xBB\xBF" WITH(HEADING), "2.0", "centre ud", "Essai", "Un essai." },
	{ "a prefix for the namespace",
	  "<c:bulletin xmlns:c=\"urn:ceres:1\" version=\"1.9\" numero=\"2.0\" publics=\"ud\"><c:intitule>Essai</c:intitule><c:chapeau><c:p>x</c:p></c:chapeau></c:bulletin>",
	  "2.0", "ud", "Essai", "x" },
	/* clang-format on */
};

/* What is kept says the same, and is kept the same again. */
static void
check_again(const struct bulletin *first)
{
	struct reading reading;
	struct bulletin reread;

	reading_start(&reading, first->document);
	assert_int_equal(reading.outcome, OUTCOME_OK);
	assert_int_equal(reading.bulletin.document.length,
			 first->document.length);
	assert_memory_equal(reading.bulletin.document.data,
			    first->document.data, first->document.length);
	assert_string_equal(reading.bulletin.resume, first->resume);
	assert_int_equal(
		xml_bulletin_reread(reading.arena, first->document, &reread),
		OUTCOME_OK);
	assert_string_equal(reread.numero, first->numero);
	assert_int_equal(reread.correction_count, first->correction_count);
	assert_int_equal(reread.fenetre.announced, first->fenetre.announced);
	assert_ptr_equal(reread.document.data, first->document.data);
	reading_end(&reading);
}

static void
check_facts(void **state)
{
	const struct fact_case *c = *state;
	struct reading reading;
	const struct bulletin *bulletin = &reading.bulletin;

	reading_start(&reading, text_bytes(c->document));
	if (reading.outcome != OUTCOME_OK)
		assert_string_equal(reading.complaints.items[0].text, "");
	assert_string_equal(bulletin->numero, c->numero);
	assert_string_equal(bulletin->publics, c->publics);
	assert_string_equal(bulletin->intitule, c->intitule);
	assert_string_equal(bulletin->resume, c->resume);
	assert_false(bulletin->fenetre.announced);
	assert_int_equal(bulletin->correction_count, 0);
	assert_memory_not_equal(bulletin->document.data, "<?xml", 5);
	check_again(bulletin);
	reading_end(&reading);
}

/* What is kept of a document: its own bytes where `want` is NULL. */
static struct canonical_case {
	const char *name;
	const char *document;
	const char *want;
} canonical_cases[] = {
	/* clang-format off */
	{ "kept as it is", WITH(HEADING), NULL },
	{ "accents are kept as they are", WITH("<intitule>Été «" NBSP "à" NBSP "» \xF0\x9F\x98\x80</intitule><chapeau><p>œ</p></chapeau>"), NULL },
	{ "white space is kept", WITH("<intitule> Essai </intitule>\n  <chapeau><p>x\n  y</p></chapeau>\n"), NULL },
	{ "the declaration goes", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" WITH(HEADING) "\n", WITH(HEADING) },
	{ "what another declaration says does not matter", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" WITH("<intitule>é</intitule><chapeau><p>x</p></chapeau>"), WITH("<intitule>é</intitule><chapeau><p>x</p></chapeau>") },
	{ "the byte order mark goes", "\xEF\xBB\xBF" WITH(HEADING), WITH(HEADING) },
	{ "comments go", "<!-- a -->" WITH("<!-- b --><intitule>Es<!-- c -->sai</intitule><chapeau><p>Un essai.</p></chapeau><!-- d -->") "<!-- e -->", WITH(HEADING) },
	{ "instructions go", "<?a?>" WITH("<?b?>" HEADING "<?c d?>") "<?e?>", WITH(HEADING) },
	{ "CRLF is a line feed", WITH("<intitule>Es\r\nsai</intitule><chapeau><p>x\ry</p></chapeau>"), WITH("<intitule>Es\nsai</intitule><chapeau><p>x\ny</p></chapeau>") },
	{ "references become characters", WITH("<intitule>&#233;&#x27;</intitule><chapeau><p>&quot;&apos;</p></chapeau>"), WITH("<intitule>é'</intitule><chapeau><p>\"'</p></chapeau>") },
	{ "a return that was referred to stays referred to", WITH("<intitule>a&#13;b</intitule><chapeau><p>x</p></chapeau>"), NULL },
	{ "quotes around attributes become double", OPEN " numero='2.0' publics='ud'>" HEADING CLOSE, OPEN " numero=\"2.0\" publics=\"ud\">" HEADING CLOSE },
	{ "CDATA is kept", WITH("<intitule><![CDATA[a & b]]></intitule><chapeau><p>x</p></chapeau>"), NULL },
	{ "space inside tags goes", "<bulletin\n xmlns=\"urn:ceres:1\"  version=\"1.9\" numero=\"2.0\" publics=\"centre ud\"  >" HEADING "</bulletin >", WITH(HEADING) },
	/* clang-format on */
};

static void
check_canonical(void **state)
{
	const struct canonical_case *c = *state;
	const char *want = c->want ? c->want : c->document;
	struct reading reading;

	reading_start(&reading, text_bytes(c->document));
	if (reading.outcome != OUTCOME_OK)
		assert_string_equal(reading.complaints.items[0].text, "");
	assert_string_equal(reading.bulletin.document.data, want);
	assert_int_equal(reading.bulletin.document.length, strlen(want));
	check_again(&reading.bulletin);
	reading_end(&reading);
}

/* What was stored and can no longer be read. */
static void
check_broken(void **state)
{
	struct arena *arena = arena_new();
	struct bulletin bulletin;

	(void)state;
	assert_int_equal(
		xml_bulletin_reread(arena, text_bytes("<bulletin"), &bulletin),
		OUTCOME_FAILED);
	assert_int_equal(xml_bulletin_reread(arena, text_bytes(""), &bulletin),
			 OUTCOME_FAILED);
	arena_free(arena);
}

static void
check_real(void **state)
{
	struct reading reading;
	char text[INSTANT_TEXT];

	(void)state;
	reading_start_file(&reading, "sql/demo/bulletin-1.9.xml");
	assert_int_equal(reading.outcome, OUTCOME_OK);
	assert_string_equal(reading.bulletin.numero, "1.9");
	assert_string_equal(reading.bulletin.publics, "centre ud direccte");
	assert_string_equal(reading.bulletin.intitule,
			    "MISE EN PRODUCTION DE LA V1.9");
	assert_string_equal(
		reading.bulletin.resume,
		"Une nouvelle version de CERES 1.9 sera disponible à partir "
		"de lundi 15 juin 2020. La mise en production de cette "
		"nouvelle version est prévue entre 12h et 15h, CERES ne sera "
		"donc pas utilisable pendant ce créneau.");
	instant_format(reading.bulletin.fenetre.debut, text);
	assert_string_equal(text, "2020-06-15T12:00:00+02:00");
	instant_format(reading.bulletin.fenetre.fin, text);
	assert_string_equal(text, "2020-06-15T15:00:00+02:00");
	check_again(&reading.bulletin);
	reading_end(&reading);
}

int
main(void)
{
	static struct cases cases;
	static const char *real = "the bulletin of 15 June 2020";
	static const char *broken = "a stored one that is broken";
	int failed;

	readings_open();
	cases_add(&cases, fact_cases, sizeof(fact_cases), sizeof(*fact_cases),
		  check_facts);
	cases_add(&cases, canonical_cases, sizeof(canonical_cases),
		  sizeof(*canonical_cases), check_canonical);
	cases_add(&cases, &real, sizeof(real), sizeof(real), check_real);
	cases_add(&cases, &broken, sizeof(broken), sizeof(broken),
		  check_broken);
	failed = cases_run("bulletin", &cases);
	readings_close();
	return failed;
}
