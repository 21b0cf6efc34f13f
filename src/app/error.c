/* error.c: the page that says what went wrong. */
#include "error.h"

#include "app/reprise.h"
#include "app/saisie.h"
#include "http/accept.h"
#include "render.h"

#include <string.h>

/* Answers the code of <erreur>, for which xsl/messages.xsl has the sentence. */
static const char *const codes[] = {
	[OUTCOME_OK] = "",
	[OUTCOME_BAD_REQUEST] = "bad-request",
	[OUTCOME_LOGIN] = "connexion-requise",
	[OUTCOME_FORBIDDEN] = "forbidden",
	[OUTCOME_NOT_FOUND] = "not-found",
	[OUTCOME_METHOD] = "method-not-allowed",
	[OUTCOME_NOT_ACCEPTABLE] = "not-acceptable",
	[OUTCOME_CONFLICT] = "conflict",
	[OUTCOME_GONE] = "gone",
	[OUTCOME_TOO_LARGE] = "too-large",
	[OUTCOME_MEDIA_TYPE] = "unsupported-media-type",
	[OUTCOME_INVALID] = "invalid",
	[OUTCOME_MAINTENANCE] = "maintenance",
	[OUTCOME_AGAIN] = "unavailable",
	[OUTCOME_UNAVAILABLE] = "unavailable",
	[OUTCOME_FAILED] = "failed",
};

bool
error_is_xml(const struct request *request)
{
	static const char suffix[] = ".xml";
	const size_t length = strlen(request->path);

	if (length > strlen(suffix) &&
	    strcmp(request->path + length - strlen(suffix), suffix) == 0)
		return true;
	return accept_quality(request->accept, "application/xml") >
	       accept_quality(request->accept, "text/html");
}

/* Writes the forms that there are instead (406). */
static void
write_forms(const struct page *page, struct xml_writer *document)
{
	const char *path = page->path;

	xml_start(document, "formes");
	for (const struct form *form = page->route->forms; form->type; form++) {
		if (!page_has_form(page, form))
			continue;
		xml_start(document, "forme");
		xml_attribute(document, "type", form->type);
		xml_attribute(document, "href",
			      route_form_path(page->arena, path, form));
		xml_end(document);
	}
	xml_end(document);
}

/* Writes until when the application is closed and why, with every window
 * that has a part in it (R3). */
static void
write_closing(const struct page *page, struct xml_writer *document,
	      struct response *response)
{
	const struct instant end =
		maintenance_end(page->windows, page->window_count, page->now);

	response_header(
		response, "Retry-After",
		arena_printf(page->arena, "%lld",
			     (long long)(end.seconds - page->now.seconds)));
	xml_attribute(document, "fin", page_instant(page, end));
	for (size_t i = 0; i < page->window_count; i++)
		if (instant_compare(page->windows[i].debut, end) < 0)
			page_window(page, document, &page->windows[i]);
}

/* Answers the rule that leaves a page to other profils. */
static void
write_regle(const struct page *page, struct xml_writer *document)
{
	const struct route *route = page->route;

	if (!route || !route->regle || route->roles & page->actor->profil)
		return;
	xml_start(document, "refus");
	xml_attribute(document, "code", "profil-sans-droit");
	xml_attribute(document, "regle", route->regle);
	xml_end(document);
}

/* Turns "GET, HEAD" of a header into the list of words that a document has. */
static const char *
words(struct arena *arena, const char *list)
{
	char *text = arena_copy(arena, list, strlen(list));
	char *to = text;

	for (const char *from = text; *from; from++)
		if (*from != ',')
			*to++ = *from;
	*to = '\0';
	return text;
}

static struct bytes
error_document(const struct page *page, enum outcome outcome, const char *allow,
	       struct response *response)
{
	struct xml_writer *document = xml_writer_open("page");

	xml_attribute(document, "code", "erreur");
	xml_attribute(document, "racine", "/");
	page_actor(page, document);
	if (page->again == OUTCOME_LOGIN)
		saisie_write(page, document);
	xml_start(document, "erreur");
	xml_attribute(document, "code", codes[outcome]);
	if (allow)
		xml_attribute(document, "methodes", words(page->arena, allow));
	if (outcome == OUTCOME_NOT_ACCEPTABLE)
		write_forms(page, document);
	if (outcome == OUTCOME_MAINTENANCE)
		write_closing(page, document, response);
	if (outcome == OUTCOME_MAINTENANCE)
		reprise_write(page, document);
	if (outcome == OUTCOME_FORBIDDEN)
		write_regle(page, document);
	saisie_write_refusals(page, document);
	xml_end(document);
	if (page->again == OUTCOME_LOGIN)
		reprise_write_typed(page, document);
	return xml_writer_close(document, page->arena);
}

/* For this outcome nginx has a page and headers of its own, and serves an
 * older copy where it has one (nginx/ceres.conf). */
static void
leave_to_nginx(struct response *response)
{
	response_header(response, "X-Accel-Redirect", "/indisponible");
}

void
error_render(struct page *page, enum outcome outcome, const char *allow,
	     struct response *response)
{
	const bool xml = error_is_xml(page->request);
	struct xml_result result = { 0 };
	struct bytes document;

	*response = response_of(outcome);
	if (outcome == OUTCOME_UNAVAILABLE || outcome == OUTCOME_AGAIN) {
		leave_to_nginx(response);
		return;
	}
	if (outcome == OUTCOME_LOGIN && !xml) {
		*response = response_see_other(arena_printf(
			page->arena, "/connexion?retour=%s", page->path));
		return;
	}
	if (outcome == OUTCOME_LOGIN)
		render_challenge(response);
	if (page->reprise.cookie)
		response_header(response, "Set-Cookie", page->reprise.cookie);
	response_header(response, "Cache-Control", "no-store");
	response_header(response, "Vary", "Accept");
	if (allow)
		response_header(response, "Allow", allow);
	document = error_document(page, outcome, allow, response);
	if (render_document(page, xml ? NULL : RENDER_STYLESHEET, document,
			    &result) != OUTCOME_OK)
		return; /* logged; the number alone is left to say */
	render_type(page->arena, response,
		    xml ? "application/xml" : "text/html");
	response->body = result.bytes;
}
