/* titre_echu.h: what the pages of demandes on titres échus share (R23 to
 * R26). */
#ifndef CERES_PAGES_TITRE_ECHU_H
#define CERES_PAGES_TITRE_ECHU_H

#include "app/page.h"
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

#endif
