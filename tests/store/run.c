/* run.c: a mesure, and passages of it. */
#include "run.h"

#include "xml/library.h"
#include "xml/mesure.h"

#include "../base/cases.h"

#include <inttypes.h>

static const char document[] =
	"<mesure xmlns='urn:ceres:1' nom='m' date='2020-06-15'>"
	"<intitule>M</intitule><fondement>M</fondement>"
	"<regle code='R5'><sessions><statut>en-preparation</statut>"
	"<debut au='2020-03-16'/></sessions><annulation/>"
	"<phrase>Annulée.</phrase></regle>"
	"<regle code='R9'><sessions><statut>en-preparation</statut>"
	"<debut du='2020-07-06' au='2020-07-06'/></sessions>"
	"<report-de-fin au='2020-08-24'/><phrase>Reportée.</phrase>"
	"<signalement>À voir.</signalement></regle></mesure>";

struct run
run_enter(void **state)
{
	struct place *place = *state;
	struct run run = {
		.place = place,
		.mesure = arena_alloc(place->arena, sizeof(struct mesure)),
		.now = place_instant("2020-06-15T12:00:00"),
	};
	struct complaints complaints = { .arena = place->arena };
	struct xml_schema *schema = xml_schema_open("xsl/schema", "mesure");
	struct mesure_record record = { .nom = "m", .chargee = run.now };

	assert_int_equal(xml_mesure_read(schema, place->arena,
					 (struct bytes){ document,
							 sizeof(document) - 1 },
					 run.mesure, &complaints),
			 OUTCOME_OK);
	xml_schema_close(schema);
	record.document = run.mesure->document;
	exam_begin(place);
	assert_int_equal(store_mesure_save(place->store, &record, run.mesure),
			 OUTCOME_OK);
	exam_commit(place);
	return run;
}

int64_t
run_add(const struct run *run, const char *debut, const char *fin)
{
	struct session session = exam_session();

	session.debut = exam_date(debut);
	session.fin = exam_date(fin);
	session.fin_initiale = (struct optional_date){ true, session.fin };
	return exam_add(run->place, session);
}

void
run_preview(const struct run *run, struct mesure_apercu *apercu)
{
	exam_begin(run->place);
	assert_int_equal(mesure_apercu_make(run->place->store, run->mesure,
					    run->now, apercu),
			 OUTCOME_OK);
	exam_commit(run->place);
}

void
run_ask(struct run *run)
{
	struct mesure_apercu *apercu =
		arena_alloc(run->place->arena, sizeof(*apercu));

	run_preview(run, apercu);
	exam_begin(run->place);
	assert_int_equal(mesure_ask(run->place->store, apercu, "dgefp",
				    run->now, &run->passage),
			 OUTCOME_OK);
	exam_commit(run->place);
}

enum outcome
run_ask_return(struct run *run, int64_t id, struct passage *back)
{
	enum outcome outcome;

	exam_begin(run->place);
	outcome = mesure_ask_retour(run->place->store, id, "dgefp", run->now,
				    back);
	if (outcome == OUTCOME_OK)
		exam_commit(run->place);
	else
		store_rollback(run->place->store);
	return outcome;
}

void
run_step(struct run *run)
{
	exam_begin(run->place);
	assert_int_equal(mesure_step(run->place->store, run->mesure,
				     run->passage.id, run->now, &run->passage),
			 OUTCOME_OK);
}

void
run_finish(struct run *run)
{
	do {
		run_step(run);
		exam_commit(run->place);
	} while (!run->passage.ended);
}

void
run_apply(struct run *run)
{
	run_ask(run);
	run_finish(run);
}

void
run_take_back(struct run *run, int64_t id)
{
	struct passage back;

	assert_int_equal(run_ask_return(run, id, &back), OUTCOME_OK);
	run->passage = back;
	run_finish(run);
}

void
run_change(const struct run *run, int64_t session, const char *auteur,
	   const char *verb)
{
	place_sql(run->place,
		  "UPDATE session SET revision = revision + 1"
		  " WHERE id = %" PRId64,
		  session);
	place_sql(run->place,
		  "INSERT INTO journal (date, auteur, noun, noun_id, verb,"
		  " revision) SELECT '2020-06-15 12:30:00', '%s', 'session',"
		  " id, '%s', revision FROM session WHERE id = %" PRId64,
		  auteur, verb, session);
}
