/* output.c: prints rows on stdout, for people and for programs. */
#include "output.h"

#include "app/listing.h"
#include "app/listing_csv.h"
#include "app/transaction.h"
#include "base/text.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { COLUMNS = 16, PART = 500 };

/* The rows of a list for people, which are read whole to know how wide they
 * are. */
struct grid {
	size_t columns;
	size_t count;
	size_t room;
	const char *(*cells)[COLUMNS]; /* the first row is the heading */
	size_t widths[COLUMNS];
};

/* "@id" is called id. */
static const char *
heading_of(const struct rows *rows, size_t column)
{
	const char *name = rows_name(rows, column);

	return *name == '@' ? name + 1 : name;
}

static const char **
grid_add(struct grid *grid, struct arena *arena)
{
	if (grid->count == grid->room) {
		const size_t room = grid->room ? 2 * grid->room : 32;
		void *cells = arena_alloc(arena, room * sizeof(*grid->cells));

		if (grid->count)
			memcpy(cells, grid->cells,
			       grid->count * sizeof(*grid->cells));
		grid->cells = cells;
		grid->room = room;
	}
	return grid->cells[grid->count++];
}

static void
grid_set(struct grid *grid, const char **row, size_t column, const char *text)
{
	const size_t width = text_characters(text ? text : "");

	row[column] = text ? text : "";
	if (width > grid->widths[column])
		grid->widths[column] = width;
}

static void
grid_print(const struct grid *grid)
{
	for (size_t i = 0; i < grid->count; i++)
		for (size_t j = 0; j < grid->columns; j++) {
			const char *text = grid->cells[i][j];
			const bool last = j + 1 == grid->columns;
			const int pad =
				(int)(grid->widths[j] - text_characters(text));

			printf("%s%*s", text, last ? 0 : pad + 2, "");
			if (last)
				putchar('\n');
		}
}

static enum outcome
print_text(struct arena *arena, struct rows *rows)
{
	struct grid grid = { 0 };

	while (rows_next(rows)) {
		const char **row;

		if (!grid.count) {
			grid.columns = rows_columns(rows);
			assert(grid.columns <= COLUMNS);
			row = grid_add(&grid, arena);
			for (size_t i = 0; i < grid.columns; i++)
				grid_set(&grid, row, i, heading_of(rows, i));
		}
		row = grid_add(&grid, arena);
		for (size_t i = 0; i < grid.columns; i++)
			grid_set(&grid, row, i, rows_value(rows));
	}
	grid_print(&grid);
	return rows_outcome(rows);
}

enum outcome
output_blocks(enum outcome (*next)(void *context, struct arena *arena,
				   struct bytes *block),
	      void *context)
{
	struct bytes block;
	enum outcome outcome;

	do {
		struct arena *arena = arena_new();

		outcome = next(context, arena, &block);
		if (outcome == OUTCOME_OK && block.length)
			fwrite(block.data, 1, block.length, stdout);
		arena_free(arena);
	} while (outcome == OUTCOME_OK && block.length);
	/* What was printed cannot be taken back, so there is no second try. */
	return outcome == OUTCOME_AGAIN ? OUTCOME_FAILED : outcome;
}

static enum outcome
print_csv(struct rows *rows)
{
	struct listing_whole whole;
	const enum outcome outcome = listing_whole_begin(&whole, rows);

	return outcome == OUTCOME_OK ? output_blocks(listing_whole_next, &whole)
				     : outcome;
}

/* Rows while they are printed as elements. */
struct elements {
	struct xml_writer *document; /* NULL: nothing more comes */
	struct rows *rows;
	const char *name;
};

static enum outcome
next_elements(void *context, struct arena *arena, struct bytes *block)
{
	struct elements *elements = context;
	size_t count;

	*block = (struct bytes){ 0 };
	if (!elements->document)
		return OUTCOME_OK;
	rows_use(elements->rows, arena);
	count = listing_lines(elements->document, elements->rows,
			      elements->name, PART);
	if (count == PART) {
		*block = xml_writer_take(elements->document, arena);
	} else if (rows_outcome(elements->rows) == OUTCOME_OK) {
		*block = xml_writer_close(elements->document, arena);
		elements->document = NULL;
	}
	return rows_outcome(elements->rows);
}

static enum outcome
print_xml(struct rows *rows, const char *root, const char *name)
{
	struct elements elements = { xml_writer_open(root), rows, name };
	enum outcome outcome;

	rows_stream(rows);
	xml_text(elements.document, "\n");
	outcome = output_blocks(next_elements, &elements);
	xml_writer_abandon(elements.document);
	return outcome;
}

enum outcome
output_rows(const struct command *command, struct rows *rows, const char *root,
	    const char *row)
{
	enum outcome outcome;
	enum outcome closed;

	if (command->options->format == FORMAT_XML)
		outcome = print_xml(rows, root, row);
	else if (command->options->format == FORMAT_CSV)
		outcome = print_csv(rows);
	else
		outcome = print_text(command->arena, rows);
	closed = rows_close(rows);
	return outcome == OUTCOME_OK ? closed : outcome;
}

/* A list while it is read and printed. */
struct printing {
	const struct command *command;
	output_reader *read;
	const char *root;
	const char *row;
};

static enum outcome
print(void *context)
{
	const struct printing *printing = context;

	return output_rows(printing->command, printing->read(printing->command),
			   printing->root, printing->row);
}

enum outcome
output_list(const struct command *command, output_reader *read,
	    const char *root, const char *row)
{
	return transaction_run(command->store, STORE_READ, print,
			       &(struct printing){ command, read, root, row });
}
