/* passwords.h: a new password, wherever it is given. */
#ifndef CERES_PAGES_PASSWORDS_H
#define CERES_PAGES_PASSWORDS_H

#include "app/formulaire.h"
#include "domain/compte.h"

/* Of somebody else's account; of one's own, with the present password. */
extern const struct formulaire password_formulaire;
extern const struct formulaire password_own_formulaire;

/*
 * The hash of the fields `nouveau` and `confirmation`, in the arena; what is
 * wrong with them is told, and then OUTCOME_INVALID. Also where other fields
 * were refused before: nothing is hashed in vain.
 */
enum outcome passwords_read(struct page *page, const char *identifiant,
			    const char **hash);

/* Gives a locked account that new password, ends all its logins and tells the
 * journal. */
enum outcome passwords_change(struct page *page, struct compte *compte);

#endif
