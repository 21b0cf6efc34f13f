/* held.c: forms whose login is over, sent and sent again. */
#include "held.h"

#include "base/text.h"

#include "../base/cases.h"

#include "site.h"
#include "stand.h"

const struct sceau_secret held_secret = { STAND_SECRET };

int64_t
held_now(void)
{
	return site_instant(SITE_NOW).seconds;
}

struct response
held_post(struct arena *arena, const char *path, const char *body,
	  const struct request *more)
{
	struct request request = *more;

	request.method = HTTP_POST;
	request.path = path;
	request.body = text_bytes(body);
	request.query = request.content_type = "";
	request.if_none_match = request.if_modified_since = "";
	request.accept = more->accept ? more->accept : "";
	request.origin = more->origin ? more->origin : "";
	request.fetch_site = more->fetch_site ? more->fetch_site : "";
	request.cookie = stand.actor ? SITE_COOKIE : "";
	site_runs = 0;
	return site_ask(arena, &request);
}

const char *
held_closed(struct arena *arena, int64_t compte, const char *path, int64_t fin)
{
	const struct sceau sceau = { compte, path, { held_now() + fin } };

	return sceau_close(&held_secret, arena, &sceau,
			   (struct bytes){ "nom\0a<b\0fichier\0", 17 });
}
