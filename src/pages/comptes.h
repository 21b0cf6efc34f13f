/* comptes.h: handlers of logging in and of accounts, that routes.c names. */
#ifndef CERES_PAGES_COMPTES_H
#define CERES_PAGES_COMPTES_H

#include "app/formulaire.h"

extern const struct formulaire compte_formulaire;

enum outcome page_connexion_show(struct page *page);

/* Counts what fails; says neither whether the account exists nor is locked. */
enum outcome page_connexion_open(struct page *page);
enum outcome page_connexion_close(struct page *page);

/* The account of who asks, and its new password. */
enum outcome page_compte_show(struct page *page);
enum outcome page_compte_password(struct page *page);

/* What it was told; a POST reads it up to the id in `dernier`. */
enum outcome page_avis_list(struct page *page);
enum outcome page_avis_read(struct page *page);

/* The DGEFP's: every account, one of them, and what may become of it. */
enum outcome page_comptes_list(struct page *page);
enum outcome page_comptes_new(struct page *page);
enum outcome page_comptes_show(struct page *page);
enum outcome page_comptes_create(struct page *page);
enum outcome page_comptes_update(struct page *page);

/* Field `verrouille`: oui or non. */
enum outcome page_comptes_lock(struct page *page);

/* Field `nouveau`: somebody forgot theirs. */
enum outcome page_comptes_password(struct page *page);

#endif
