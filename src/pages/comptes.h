/* comptes.h: the handlers of logging in and of accounts, which routes.c
 * names. */
#ifndef CERES_PAGES_COMPTES_H
#define CERES_PAGES_COMPTES_H

#include "app/formulaire.h"

extern const struct formulaire compte_formulaire;

enum outcome page_connexion_show(struct page *page);

/* Counts the attempts that fail, and does not let anybody learn whether an
 * account exists or is locked. */
enum outcome page_connexion_open(struct page *page);
enum outcome page_connexion_close(struct page *page);

/* Show the account of whoever asks, and change its password. */
enum outcome page_compte_show(struct page *page);
enum outcome page_compte_password(struct page *page);

/* Show what the account was told, and mark it as read up to the id in the
 * field `dernier`. */
enum outcome page_avis_list(struct page *page);
enum outcome page_avis_read(struct page *page);

/* Let the DGEFP see every account, and make, change, lock and unlock one. */
enum outcome page_comptes_list(struct page *page);
enum outcome page_comptes_new(struct page *page);
enum outcome page_comptes_show(struct page *page);
enum outcome page_comptes_create(struct page *page);
enum outcome page_comptes_update(struct page *page);

/* The field `verrouille` says oui or non. */
enum outcome page_comptes_lock(struct page *page);

/* Gives the account of somebody who forgot theirs the password in `nouveau`. */
enum outcome page_comptes_password(struct page *page);

#endif
