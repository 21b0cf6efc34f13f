/* listing_csv.c: writes rows of the database as CSV. */
#include "app/listing_csv.h"

enum { HEADING_TEXT = 80, BLOCK_BYTES = 60000 };

static void
put_headings(struct csv_text *text, const struct rows *rows)
{
	const size_t columns = rows_columns(rows);

	csv_mark(text);
	for (size_t i = 0; i < columns; i++) {
		char heading[HEADING_TEXT];
		size_t length = 0;

		for (const char *at = rows_name(rows, i);
		     *at && *at != '*' && length + 1 < sizeof(heading); at++)
			if (*at != '@')
				heading[length++] = *at == '/' ? ' ' : *at;
		heading[length] = '\0';
		csv_cell(text, heading);
	}
	csv_line(text);
}

static void
put_row(struct csv_text *text, struct rows *rows)
{
	for (size_t i = rows_columns(rows); i > 0; i--)
		csv_cell(text, rows_value(rows));
	csv_line(text);
}

enum outcome
listing_whole_begin(struct listing_whole *whole, struct rows *rows)
{
	rows_stream(rows);
	*whole = (struct listing_whole){ .rows = rows };
	whole->row = rows_next(rows);
	return rows_outcome(rows);
}

enum outcome
listing_whole_next(void *context, struct arena *arena, struct bytes *block)
{
	struct listing_whole *whole = context;
	struct csv_text text;

	csv_begin(&text, arena, BLOCK_BYTES);
	rows_use(whole->rows, arena);
	if (!whole->begun)
		put_headings(&text, whole->rows);
	whole->begun = true;
	while (whole->row && text.length < BLOCK_BYTES / 2) {
		put_row(&text, whole->rows);
		whole->row = rows_next(whole->rows);
	}
	*block = (struct bytes){ text.data, text.length };
	return whole->row ? OUTCOME_OK : rows_outcome(whole->rows);
}

static void
end(void *context)
{
	struct listing_whole *whole = context;

	/* How the list ended was told by listing_whole_next already. */
	(void)!rows_close(whole->rows);
}

enum outcome
listing_csv(struct page *page, struct rows *rows)
{
	struct listing_whole *whole = arena_alloc(page->arena, sizeof(*whole));
	struct response_stream *stream =
		arena_alloc(page->arena, sizeof(*stream));

	rows_stream(rows);
	whole->rows = rows;
	/* A list that fails at its first row still gets a page that says so. */
	whole->row = rows_next(rows);
	if (rows_outcome(rows) != OUTCOME_OK)
		return rows_close(rows);
	*stream = (struct response_stream){
		.next = listing_whole_next,
		.end = end,
		.context = whole,
	};
	page->stream = stream;
	return OUTCOME_OK;
}
