/* titre_echu.h: what the pages of demandes on titres échus share (R23 to
 * R26). */
#ifndef CERES_PAGES_TITRE_ECHU_H
#define CERES_PAGES_TITRE_ECHU_H

#include "app/page.h"
#include "domain/session.h"
#include "domain/titre_echu.h"
#include "store/titre_echu.h"

/* Works out what state the titre of an agrément is in on a day, with the
 * emergencies of its région. */
enum outcome titre_echu_work_out(struct page *page,
				 const struct titre_echu *echu, struct date day,
				 struct titre_echeance *echeance);

/* Writes the same as <echeance> into the document, which is open. */
void titre_echu_write(struct page *page, const struct titre_echu *echu,
		      struct date day);

/*
 * Both days of the form, outside the agrément's: for `moved`, a session that
 * is given them, or for a new one where that is NULL. R23 is asked of the
 * first, where there is an agrément, and told at `champ`.
 */
enum outcome titre_echu_read_dates(struct page *page,
				   const struct titre_echu *echu,
				   const struct session *moved,
				   const char *champ, struct date *debut,
				   struct date *fin);

#endif
