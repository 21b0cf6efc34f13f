/* passwords.h: gives an account a new password, for every page that does so. */
#ifndef CERES_PAGES_PASSWORDS_H
#define CERES_PAGES_PASSWORDS_H

#include "app/formulaire.h"
#include "domain/compte.h"

/* The forms for somebody else's account, and for one's own, which also asks
 * for the present password. */
extern const struct formulaire password_formulaire;
extern const struct formulaire password_own_formulaire;

/*
 * Reads the fields `nouveau` and `confirmation` and hashes the password into
 * the arena. OUTCOME_INVALID: they are wrong, which was told, or another field
 * was refused before, so that nothing need be hashed.
 */
enum outcome passwords_read(struct page *page, const char *identifiant,
			    const char **hash);

/* Gives a locked account that new password, ends all its logins and tells the
 * journal. */
enum outcome passwords_change(struct page *page, struct compte *compte);

#endif
