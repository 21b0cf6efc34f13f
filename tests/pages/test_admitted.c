/* test_admitted.c: each row of the site's map, asked for by each profil. */
#include "base/text.h"
#include "pages/routes.h"

#include "../base/cases.h"

#include "stand.h"

#include <string.h>

/* Only who is not logged in yet sends a form without a jeton, and only
 * logging out twice is harmless. */
static void
every_form_is_guarded(void **state)
{
	(void)state;
	for (const struct route *row = routes; row->method; row++) {
		enum guard want = GUARD_CLE;

		if (text_equal(row->path, "/connexion"))
			want = GUARD_NONE;
		if (text_equal(row->path, "/deconnexion"))
			want = GUARD_JETON;
		if (!text_equal(row->method, "POST"))
			continue;
		assert_int_equal(row->guard, want);
		assert_true(want == GUARD_NONE ||
			    !(row->roles & PROFIL_PUBLIC));
		assert_true(row->again || want == GUARD_JETON);
	}
}

/* The row's path with ids in the places of {}. */
static const char *
path_of(struct arena *arena, const struct route *row)
{
	const char *path = row->path;
	const char *hole;

	while ((hole = strstr(path, "{}")))
		path = arena_printf(arena, "%.*s7%s", (int)(hole - path), path,
				    hole + 2);
	return path;
}

/* One row and one profil: who is not in it gets no further than that. */
static void
expect_admitted(const struct route *row, enum profil profil)
{
	struct arena *arena = arena_new();
	const bool posts = text_equal(row->method, "POST");
	struct response response;

	stand_reset();
	stand.profil = profil;
	response = stand_ask(arena, posts ? HTTP_POST : HTTP_GET,
			     path_of(arena, row), "");
	if (row->roles & profil) {
		assert_true(response.status != 303 || posts);
		assert_int_not_equal(response.status, 401);
		/* Without its jeton no form is even looked at. */
		assert_true(response.status != 403 || posts);
	} else {
		assert_int_equal(response.status, profil != PROFIL_PUBLIC ? 403
						  : posts		  ? 401
							  : 303);
		assert_int_equal(stand.asked, 0);
	}
	/* The form again, or what the store has not got for it. */
	if (posts && row->guard != GUARD_NONE && row->roles & profil)
		assert_true(response.status == 403 || response.status == 404 ||
			    response.status == 500);
	arena_free(arena);
}

static void
nobody_opens_what_is_not_theirs(void **state)
{
	(void)state;
	for (const struct route *row = routes; row->method; row++)
		for (int profil = PROFIL_PUBLIC; profil <= PROFIL_SERVICE;
		     profil <<= 1)
			if (row->place == PLACE_APPLICATION)
				expect_admitted(row, (enum profil)profil);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_form_is_guarded),
		cmocka_unit_test(nobody_opens_what_is_not_theirs),
	};
	int failed;

	stand_open();
	failed = cmocka_run_group_tests_name("admitted", tests, NULL, NULL);
	stand_close();
	return failed;
}
