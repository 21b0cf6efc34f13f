/* export.c: a list as CSV, streamed row by row (RFC 4180, in French Excel's
 * way: semicolons, a byte order mark, JJ/MM/AAAA). */
#include "app/page.h"

#include "app/csv.h"
#include "store/rows.h"

#include <string.h>

enum { BLOCK_BYTES = 60000 };

struct export
{
	struct rows *rows;
	bool begun;
	bool row; /* one is at hand */
	struct csv_text text;
};

/* Names are paths: "@id" is id, "titre/@code" titre code. */
static void
put_heading(struct csv_text *text, const struct rows *rows)
{
	const size_t columns = rows_columns(rows);

	csv_mark(text);
	for (size_t i = 0; i < columns; i++) {
		char name[80];
		size_t length = 0;

		for (const char *at = rows_name(rows, i);
		     *at && length + 1 < sizeof(name); at++)
			if (*at != '@')
				name[length++] = *at == '/' ? ' ' : *at;
		name[length] = '\0';
		csv_cell(text, name);
	}
	csv_line(text);
}

static enum outcome
next_block(void *context, struct arena *arena, struct bytes *block)
{
	struct export *export = context;
	struct csv_text *text = &export->text;

	csv_begin(text, arena, BLOCK_BYTES);
	rows_use(export->rows, arena);
	if (!export->begun)
		put_heading(text, export->rows);
	export->begun = true;
	while (export->row && text->length < BLOCK_BYTES / 2) {
		for (size_t i = rows_columns(export->rows); i > 0; i--)
			csv_cell(text, rows_value(export->rows));
		csv_line(text);
		export->row = rows_next(export->rows);
	}
	*block = (struct bytes){ text->data, text->length };
	return export->row ? OUTCOME_OK : rows_outcome(export->rows);
}

static void
end(void *context)
{
	struct export *export = context;

	/* next_block has told what it ended with. */
	(void)!rows_close(export->rows);
}

enum outcome
page_export(struct page *page, struct rows *rows)
{
	struct export *export = arena_alloc(page->arena, sizeof(*export));
	struct response_stream *stream =
		arena_alloc(page->arena, sizeof(*stream));

	rows_stream(rows);
	export->rows = rows;
	/* What fails at once still gets a page that says so. */
	export->row = rows_next(rows);
	if (rows_outcome(rows) != OUTCOME_OK)
		return rows_close(rows);
	*stream = (struct response_stream){
		.next = next_block,
		.end = end,
		.context = export,
	};
	page->stream = stream;
	return OUTCOME_OK;
}
