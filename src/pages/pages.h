/* pages.h: every handler that routes.c names. */
#ifndef CERES_PAGES_PAGES_H
#define CERES_PAGES_PAGES_H

#include "app/page.h"

/* The portal's front page. */
enum outcome page_accueil_show(struct page *page);

enum outcome page_bulletin_list(struct page *page);

/* OUTCOME_GONE: withdrawn; the page then says when and why. */
enum outcome page_bulletin_show(struct page *page);

/* A page whose words all stand in its stylesheet. */
enum outcome page_words_show(struct page *page);

/* Is this worker alive? */
enum outcome page_machine_health(struct page *page);

/* Can it answer: database reached, schema as this program knows it? */
enum outcome page_machine_ready(struct page *page);

/* What monitoring reads (Prometheus' text format). */
enum outcome page_machine_metrics(struct page *page);

/* The plain text of a page for machines. */
enum outcome page_machine_render(struct page *page, struct bytes *bytes);

#endif
