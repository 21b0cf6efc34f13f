/* step.c: a POST handler of a session, run on a real store. */
#include "step.h"

#include "base/text.h"
#include "pages/routes.h"

#include "../base/cases.h"

struct step
step_of(const char *code, enum outcome (*handler)(struct page *),
	int64_t session)
{
	return (struct step){
		.code = code,
		.handler = handler,
		.session = session,
	};
}

static const char *
number(struct database *place, int64_t id)
{
	return arena_printf(place->arena, "%lld", (long long)id);
}

/* The form that the site's own row of this step names. */
static const struct formulaire *
formulaire_of(const struct step *step)
{
	for (const struct route *row = routes; row->method; row++)
		if (row->handler == step->handler &&
		    text_equal(row->code, step->code))
			return row->formulaire;
	return NULL;
}

enum outcome
step_take(struct database *place, struct step *step, enum profil profil,
	  const char *sent)
{
	static const struct application application = { .routes = routes };
	static const struct form forms[] = { { .type = "text/html" }, { 0 } };
	const struct actor actor =
		exam_actor(profil, profil == PROFIL_CENTRE ? 1 : 90,
			   profil == PROFIL_UD ? "44" : "",
			   profil == PROFIL_DIRECCTE ? "52" : "");
	const struct route route = {
		.method = "POST",
		.path = "/sessions/{}",
		.place = PLACE_APPLICATION,
		.code = step->code,
		.forms = forms,
		.handler = step->handler,
		.formulaire = formulaire_of(step),
	};
	const char *const params[ROUTE_PARAMS] = {
		number(place, step->session),
		number(place, step->part),
	};
	enum outcome outcome;

	step->page = (struct page){
		.application = &application,
		.arena = place->arena,
		.store = place->store,
		.now = place_instant("2020-06-15T15:00:00+02:00"),
		.route = &route,
		.params = params,
		.path = "/sessions/1",
		.actor = &actor,
	};
	assert_int_equal(
		fields_parse(place->arena, text_bytes(sent), &step->page.sent),
		OUTCOME_OK);
	exam_begin(place);
	outcome = page_run(&step->page, step->handler);
	if (outcome == OUTCOME_OK)
		exam_commit(place);
	else
		store_rollback(place->store);
	return outcome;
}

const char *
step_refusal(const struct step *step)
{
	return step->page.refusals.count ? step->page.refusals.items[0].code
					 : "";
}

const char *
step_document(struct database *place, struct step *step)
{
	struct xml_writer *document = step->page.document;

	step->page.document = NULL;
	return document ? xml_writer_close(document, place->arena).data : "";
}
