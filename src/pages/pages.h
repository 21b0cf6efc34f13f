/* pages.h: the handlers that routes.c names, those of the other headers too. */
#ifndef CERES_PAGES_PAGES_H
#define CERES_PAGES_PAGES_H

#include "app/page.h"

/* Shows the portal's front page. */
enum outcome page_accueil_show(struct page *page);

enum outcome page_bulletin_list(struct page *page);

/* OUTCOME_GONE: the bulletin was withdrawn; the page says when and why. */
enum outcome page_bulletin_show(struct page *page);

/* Shows a page whose words all stand in its stylesheet. */
enum outcome page_words_show(struct page *page);

/* Is this worker alive? */
enum outcome page_machine_health(struct page *page);

/* Can it answer: database reached, schema as this program knows it? */
enum outcome page_machine_ready(struct page *page);

/* Tells monitoring what it counts (in Prometheus' text format). */
enum outcome page_machine_metrics(struct page *page);

/* Renders the plain text of a page for machines. */
enum outcome page_machine_render(struct page *page, struct bytes *bytes);

#endif
