/* listing_csv.c: writes rows of the database as CSV. */
#include "app/listing_csv.h"

enum { HEADING_TEXT = 80, BLOCK_BYTES = 60000 };

void
listing_csv_headings(struct csv_text *text, const struct rows *rows)
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

const char *
listing_csv_row(struct csv_text *text, struct rows *rows)
{
	const char *first = rows_value(rows);

	csv_cell(text, first);
	for (size_t i = rows_columns(rows); i > 1; i--)
		csv_cell(text, rows_value(rows));
	csv_line(text);
	return first;
}

/* A list while it is sent. */
struct whole {
	struct rows *rows;
	bool begun;
	bool row; /* one is at hand */
	struct csv_text text;
};

static enum outcome
next_block(void *context, struct arena *arena, struct bytes *block)
{
	struct whole *whole = context;
	struct csv_text *text = &whole->text;

	csv_begin(text, arena, BLOCK_BYTES);
	rows_use(whole->rows, arena);
	if (!whole->begun)
		listing_csv_headings(text, whole->rows);
	whole->begun = true;
	while (whole->row && text->length < BLOCK_BYTES / 2) {
		listing_csv_row(text, whole->rows);
		whole->row = rows_next(whole->rows);
	}
	*block = (struct bytes){ text->data, text->length };
	return whole->row ? OUTCOME_OK : rows_outcome(whole->rows);
}

static void
end(void *context)
{
	struct whole *whole = context;

	/* How the list ended was told by next_block already. */
	(void)!rows_close(whole->rows);
}

enum outcome
listing_csv(struct page *page, struct rows *rows)
{
	struct whole *whole = arena_alloc(page->arena, sizeof(*whole));
	struct response_stream *stream =
		arena_alloc(page->arena, sizeof(*stream));

	rows_stream(rows);
	whole->rows = rows;
	/* A list that fails at its first row still gets a page that says so. */
	whole->row = rows_next(rows);
	if (rows_outcome(rows) != OUTCOME_OK)
		return rows_close(rows);
	*stream = (struct response_stream){
		.next = next_block,
		.end = end,
		.context = whole,
	};
	page->stream = stream;
	return OUTCOME_OK;
}
