/* champ.h: one field of a form, read and told. */
#ifndef CERES_APP_CHAMP_H
#define CERES_APP_CHAMP_H

#include "app/formulaire.h"

/* Answers the word that documents use for a kind: "texte", "lignes", …. */
const char *champ_genre_code(enum champ_genre genre);

/* Does a form of this thing have that field? */
bool champ_applies(const struct formulaire *formulaire,
		   const struct champ *champ, const void *thing);

/* Was the field sent at all, even if it was left empty? */
bool champ_is_sent(const struct page *page, const struct champ *champ);

/* Reads what was sent into its member. It answers why that cannot be, and
 * then the member stays as it was; a refusal whose code is "" means that
 * nothing is wrong. */
const struct refusal *champ_read(const struct page *page,
				 const struct champ *champ, void *thing);

/* Answers what its member holds, as a form would send it: one text, or
 * several of a field of codes; none where the member is empty. */
struct codes champ_values(const struct page *page,
			  const struct formulaire *formulaire,
			  const struct champ *champ, const void *thing);

/* Answers the same as one text, with a space between codes. */
const char *champ_text(const struct page *page,
		       const struct formulaire *formulaire,
		       const struct champ *champ, const void *thing);

#endif
