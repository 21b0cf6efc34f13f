/* page.h: one request being answered. */
#ifndef CERES_APP_PAGE_H
#define CERES_APP_PAGE_H

#include "app/address.h"
#include "app/calendar.h"
#include "app/config.h"
#include "app/listing.h"
#include "app/offer.h"
#include "app/route.h"
#include "base/arena.h"
#include "base/digest.h"
#include "base/instant.h"
#include "domain/actor.h"
#include "domain/journal.h"
#include "domain/maintenance.h"
#include "domain/refusal.h"
#include "http/fields.h"
#include "http/request.h"
#include "http/response.h"
#include "store/rows.h"
#include "store/store.h"
#include "xml/transform.h"
#include "xml/writer.h"

/* What a worker has from its start to its end. */
struct application {
	const struct config *config;
	const struct route *routes;
	struct store *store;
	struct store *public_store; /* can read what is public, nothing else */
	struct xml_stylesheets *stylesheets;
	struct recall *recall; /* by app/recall.h */
	/* What stylesheets write where a form's key, its seal or what was
	 * typed belongs (src/app/marks.h): unguessable, and replaced in the
	 * finished bytes. */
	char cle[DIGEST_TEXT];
	struct sceau_secret *secret; /* of seals; ask reprise_secret for it */
};

enum { PAGE_REFUSALS = 64 };

/* What was wrong with a form that was sent. */
struct page_refusals {
	size_t count;
	struct {
		const char *champ; /* "": of the whole */
		const char *code;
		const char *regle;
	} items[PAGE_REFUSALS];
};

/* What was typed into a form that could not be taken goes through the
 * browser, encrypted, until it can be shown again (app/reprise.h). */
struct reprise {
	const char *given; /* as it came with this POST; "": it did not */
	const char *path;  /* of its form; NULL: no form is in question */

	const char *code;   /* what became of it; NULL: nothing yet */
	const char *closed; /* as it leaves; NULL: nothing is kept */
	const char *cookie; /* of the login that has begun for it */
};

/*
 * Lives as long as its request; everything in it is in its arena. The members
 * above the empty line are set before the handler runs, those below it by the
 * handler or after it.
 */
struct page {
	const struct application *application;
	struct arena *arena;
	const struct request *request;
	struct store *store; /* of a POST in its transaction; NULL where none is
				needed */
	struct instant now;
	const struct route *route;
	const char *const *params; /* what stood for each {} of the path */
	const char *path;	   /* of the page, without a form's suffix */
	const struct maintenance *windows; /* not over yet, earliest first */
	size_t window_count;
	const struct actor *actor; /* who asks; never NULL */
	struct fields query;	   /* of the address */
	struct fields sent;	   /* of a POST */
	enum outcome again;	   /* of the POST whose form is shown again */

	const struct form *form; /* NULL: Accept chooses, after the handler */
	bool negotiated;	 /* Accept chose it */
	const struct calendar_event *event; /* NULL: no calendar form */
	const struct instant *modified;	    /* NULL: no Last-Modified */
	const char *text;		    /* of a page for machines */
	const char *location; /* where a POST that was done leads */
	const char *cookie;   /* of a login; NULL: unchanged */
	enum outcome
		answer; /* the answer's, where it is not the handler's outcome,
			   which decides whether the work stands */
	enum outcome failed; /* the first read that page_read was told of */
	const struct response_stream *stream; /* of a long list */
	const char *next; /* address of the rest of a list: Link rel=next */
	struct page_refusals refusals; /* by app/saisie.h */
	bool is_shown; /* the form that was sent stands on the page again */
	struct reprise reprise; /* by app/reprise.h */
	struct digest key;	/* by app/recall.h */
	bool keeps;		/* the answer is to be kept under that key */
	bool recalled;		/* the answer was found under that key */
	struct xml_writer *document; /* by page_document */
	struct response *response;   /* made from all that */
};

/* Answers the page's document, which the first call opens: <page> with its
 * code, the windows to announce and the other forms there are. The content
 * comes next. `event` must be set before. */
struct xml_writer *page_document(struct page *page);

/*
 * Runs a handler. Where a read that page_read was told of has failed, that is
 * the outcome, whatever the handler answers: so a page may be written to its
 * end although a part of it could not be read.
 */
enum outcome page_run(struct page *page,
		      enum outcome (*handler)(struct page *page));

/* Answers whether a read went well. If it did not, its outcome is what becomes
 * of the page (see page_run). */
bool page_read(struct page *page, enum outcome outcome);

/* Writes the rows as elements of that name, see app/listing.h. */
void page_rows(struct page *page, struct rows *rows, const char *element);

/* Writes them inside an element `list`. */
void page_list(struct page *page, const char *list, struct rows *rows,
	       const char *element);

/* Writes one range of a list that is read by keys, and what page_suite says of
 * the next. */
void page_list_range(struct page *page, const char *list, struct rows *rows,
		     const char *element, struct range range);

/* Answers the id that stands in the path for the {} of that index; 0, which
 * nothing has, where what stands there is no id. */
int64_t page_id(const struct page *page, size_t index);

/* Makes the answer of a POST a 303 to that path, and is always OUTCOME_OK.
 * `fait`, where it is not NULL, names the French sentence with which the page
 * there greets. */
enum outcome page_redirect(struct page *page, const char *path,
			   const char *fait);

/* Adds an entry to the journal, in the name of whoever asks, dated now. */
enum outcome page_journal(const struct page *page, struct journal_entry entry);

/* Is the CSV of a list asked for (suffix .csv)? */
bool page_is_csv(const struct page *page);

/* Writes <suite href>, the address of the next range of a list, and of its
 * beginning where this is not the first. The answer has the next one as a Link
 * too. */
void page_suite(struct page *page, const char *apres);

/* Answers today's date in Paris, the J of the rules. */
struct date page_today(const struct page *page);

/* Answers the date as AAAA-MM-JJ. */
const char *page_date(const struct page *page, struct date date);

/* Writes an attribute, unless it is empty. */
void page_attribute(struct page *page, const char *name, const char *text);

/* Answers a number as an attribute has it. */
const char *page_number(const struct page *page, int64_t number);

/* Does this page have that form? It does, unless that is a calendar and there
 * is no event. */
bool page_has_form(const struct page *page, const struct form *form);

/* Answers the form that the request's Accept likes best, the first of several
 * that it likes equally; NULL where it likes none that the page has. */
const struct form *page_negotiate(const struct page *page);

/* Writes whoever asks as <compte>, unless nobody is logged in. */
void page_actor(const struct page *page, struct xml_writer *document);

/* Writes a window as <maintenance>. */
void page_window(const struct page *page, struct xml_writer *document,
		 const struct maintenance *window);

/* Renders the page's calendar form. */
enum outcome page_render_event(struct page *page, struct bytes *bytes);

/* Answers an instant as xs:dateTime of Paris. */
const char *page_instant(const struct page *page, struct instant instant);

#endif
