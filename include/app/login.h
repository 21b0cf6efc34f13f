/* login.h: who asks. */
#ifndef CERES_APP_LOGIN_H
#define CERES_APP_LOGIN_H

#include "app/page.h"
#include "base/digest.h"

/* Looks up who sent the request's cookie, and fills page->actor in. It is
 * nobody where there is no cookie, where the login is over, or where the
 * account is locked. */
enum outcome login_read(struct page *page);

/* Reads the request's own token, as the database knows it. False: the request
 * has none. */
bool login_token(const struct page *page, struct digest *digest);

/*
 * Gives this account a login of its own, in page->cookie, and ends the one the
 * request came with. In a STORE_WRITE.
 */
enum outcome login_begin(struct page *page, int64_t compte);

/* Ends the request's own login. */
enum outcome login_over(struct page *page);

/* Is this the jeton that our forms carry for this login? */
bool login_owns(const struct page *page, const char *jeton);

#endif
