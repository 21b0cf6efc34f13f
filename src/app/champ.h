/* champ.h: one field of a form, read and told. */
#ifndef CERES_APP_CHAMP_H
#define CERES_APP_CHAMP_H

#include "app/formulaire.h"

/* "texte", "lignes", …; what documents use. */
const char *champ_genre_code(enum champ_genre genre);

/* Has a form of this thing that field? */
bool champ_applies(const struct formulaire *formulaire,
		   const struct champ *champ, const void *thing);

/* Was anything sent for the field, if only nothing? */
bool champ_is_sent(const struct page *page, const struct champ *champ);

/* Reads what was sent into its member. Answers why it cannot be, and then the
 * member stays; a refusal whose code is "" is none. */
const struct refusal *champ_read(const struct page *page,
				 const struct champ *champ, void *thing);

/* What its member holds, as a form would have it: a text, or several of a field
 * of codes; none where it is empty. */
struct codes champ_values(const struct page *page,
			  const struct formulaire *formulaire,
			  const struct champ *champ, const void *thing);

/* The same as one text, a space between codes. */
const char *champ_text(const struct page *page,
		       const struct formulaire *formulaire,
		       const struct champ *champ, const void *thing);

#endif
