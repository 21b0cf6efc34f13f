/* filtre.h: reads what the address of a list asks for. */
#ifndef CERES_PAGES_FILTRE_H
#define CERES_PAGES_FILTRE_H

#include "app/page.h"

/* Writes <filtre> with each of those fields as the address has it, empty or
 * not, in the order of the page; NULL is behind the last name. Opens the
 * document. */
void filtre_write(struct page *page, const char *const names[]);

/* Answers a field of the address, without spaces around it. */
const char *filtre_text(const struct page *page, const char *name);

/* Reads a day of the address; it is not known where the field is empty. What
 * is no day is told at its field; filtre_refused then says so. */
struct optional_date filtre_day(struct page *page, const char *name);

/* Reads where a range of a list begins: the two keys of the row before it,
 * both "" for the first range. False: the address does not hold two. */
bool filtre_place(const struct page *page, const char *keys[static 2]);

/* Was anything in the address refused? The document then tells it, the
 * answer is 422, and the handler leaves the list empty. */
bool filtre_refused(struct page *page);

#endif
