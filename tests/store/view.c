/* view.c: who looks at the centres of exam.h, and what they see. */
#include "view.h"

#include "../base/cases.h"

#include <string.h>

struct actor
view_actor(const struct view_case *c)
{
	return exam_actor(c->profil, c->compte, c->departement, c->region);
}

struct actor
view_nation(void)
{
	return exam_actor(PROFIL_DGEFP, 90, "", "");
}

const char *
view_column(struct place *place, struct rows *rows, const char *column)
{
	const char *text = "";

	while (rows_next(rows))
		for (size_t i = 0; i < rows_columns(rows); i++) {
			const char *value = rows_value(rows);

			if (strcmp(rows_name(rows, i), column) == 0)
				text = arena_printf(place->arena, "%s%s ", text,
						    value ? value : "-");
		}
	assert_int_equal(rows_close(rows), OUTCOME_OK);
	return text;
}
