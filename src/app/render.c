/* render.c: draws a page in the form that was asked for. */
#include "render.h"

#include "http/conditional.h"
#include "marks.h"

#include <string.h>

static const char schema_link[] =
	"</schemas/page.rng>; rel=\"describedby\"; type=\"application/xml\"";

enum outcome
render_document(const struct page *page, const char *stylesheet,
		struct bytes document, struct xml_result *result)
{
	enum outcome outcome;

	if (!stylesheet) {
		result->bytes = document;
		result->digest = digest_of(document);
		return OUTCOME_OK;
	}
	outcome = xml_transform(page->application->stylesheets, stylesheet,
				document, result);
	if (outcome == OUTCOME_OK &&
	    ((page->actor && page->actor->compte) || page->reprise.closed))
		outcome = marks_fill(page, result);
	return outcome;
}

/* Tells the browser to save a list under the page's name. */
static enum outcome
render_stream(struct page *page)
{
	struct response *response = page->response;

	*response = response_of(OUTCOME_OK);
	response->stream = page->stream;
	render_type(page->arena, response, page->form->type);
	response_header(response, "Cache-Control", "private, no-store");
	response_header(response, "Content-Disposition",
			arena_printf(page->arena,
				     "attachment; filename=\"%s%s\"",
				     page->route->code, page->form->suffix));
	return OUTCOME_OK;
}

static enum outcome
render_form(struct page *page, struct xml_result *result)
{
	const struct form *form = page->form;
	struct bytes document;
	enum outcome outcome;

	if (!form->render) {
		document = xml_writer_close(page_document(page), page->arena);
		page->document = NULL;
		return render_document(page, form->stylesheet, document,
				       result);
	}
	if ((outcome = form->render(page, &result->bytes)) == OUTCOME_OK)
		result->digest = digest_of(result->bytes);
	return outcome;
}

void
render_type(struct arena *arena, struct response *response, const char *type)
{
	const bool xml = strstr(type, "xml");

	/* XML tells its encoding itself (RFC 7303). */
	response_header(response, "Content-Type",
			xml ? type
			    : arena_printf(arena, "%s; charset=utf-8", type));
}

/* Links to every other form, and to the schema of the document behind them. */
static void
add_links(const struct page *page, struct response *response)
{
	const struct form *form = page->route->forms;
	const char *path = page->path;
	const char *links = schema_link;

	if (page->next)
		links = arena_printf(page->arena, "<%s>; rel=\"next\", %s",
				     page->next, links);
	for (; form->type; form++) {
		if (form == page->form || !page_has_form(page, form))
			continue;
		links = arena_printf(page->arena,
				     "<%s%s>; rel=\"alternate\"; type=\"%s\", "
				     "%s",
				     route_form_path(page->arena, path, form),
				     page_query(page), form->type, links);
	}
	response_header(response, "Link", links);
}

static const char *
cache_control(enum place place)
{
	switch (place) {
	case PLACE_RUBRIQUE:
	case PLACE_WORDS:
		return "public, max-age=60";
	case PLACE_APPLICATION:
		return "private, no-cache";
	case PLACE_MACHINE:
		break;
	}
	return "no-store";
}

static void
add_validators(const struct page *page, struct response *response,
	       struct digest digest)
{
	char etag[DIGEST_TEXT];

	digest_format(digest, etag);
	response_header(response, "ETag",
			arena_printf(page->arena, "\"%s\"", etag));
	if (page->modified) {
		char *date = arena_alloc(page->arena, INSTANT_HTTP);

		instant_format_http(*page->modified, date);
		response_header(response, "Last-Modified", date);
	}
}

void
render_condition(const struct page *page)
{
	struct response *response = page->response;
	const char *etag = response_value(response, "ETag");

	if (response->status == 200 && etag &&
	    conditional_unmodified(page->request, etag, page->modified))
		response->status = 304;
}

static void
add_vary(const struct page *page, struct response *response)
{
	const bool mine = page->route->place == PLACE_APPLICATION;

	if (page->negotiated)
		response_header(response, "Vary",
				mine ? "Accept, Cookie" : "Accept");
	else if (mine)
		response_header(response, "Vary", "Cookie");
}

void
render_challenge(struct response *response)
{
	response_header(response, "WWW-Authenticate",
			"Cookie realm=\"CERES\", form-action=\"/connexion\"");
}

enum outcome
render_page(struct page *page, enum outcome outcome)
{
	struct response *response = page->response;
	struct xml_result result;
	enum outcome rendered;

	if (page->stream)
		return render_stream(page);
	if ((rendered = render_form(page, &result)) != OUTCOME_OK)
		return rendered;
	*response = response_of(outcome);
	response->body = result.bytes;
	render_type(page->arena, response, page->form->type);
	response_header(response, "Cache-Control",
			page->reprise.code || outcome == OUTCOME_LOGIN
				? "no-store"
				: cache_control(page->route->place));
	if (page->route->place == PLACE_MACHINE)
		return OUTCOME_OK;
	add_vary(page, response);
	add_links(page, response);
	if (page->cookie)
		response_header(response, "Set-Cookie", page->cookie);
	if (outcome == OUTCOME_LOGIN)
		render_challenge(response);
	if (outcome == OUTCOME_INVALID || outcome == OUTCOME_FORBIDDEN ||
	    outcome == OUTCOME_CONFLICT || outcome == OUTCOME_LOGIN ||
	    page->reprise.code)
		return OUTCOME_OK;
	add_validators(page, response, result.digest);
	return OUTCOME_OK;
}
