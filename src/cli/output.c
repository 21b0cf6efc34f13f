/* output.c: prints rows on stdout, for people and for programs. */
#include "output.h"

#include "app/listing.h"
#include "app/listing_csv.h"
#include "base/text.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { COLUMNS = 16, LINE_BYTES = 1000 };

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
	return rows_close(rows);
}

static enum outcome
print_csv(struct arena *arena, struct rows *rows)
{
	struct csv_text text;
	bool found = rows_next(rows);

	csv_begin(&text, arena, LINE_BYTES);
	listing_csv_headings(&text, rows);
	for (; found; found = rows_next(rows))
		listing_csv_row(&text, rows);
	fwrite(text.data, 1, text.length, stdout);
	return rows_close(rows);
}

static enum outcome
print_xml(struct arena *arena, struct rows *rows, const char *root,
	  const char *name)
{
	struct xml_writer *document = xml_writer_open(root);
	const enum outcome outcome = listing_write(document, rows, name);
	const struct bytes bytes = xml_writer_close(document, arena);

	if (outcome == OUTCOME_OK)
		fwrite(bytes.data, 1, bytes.length, stdout);
	return outcome;
}

enum outcome
output_rows(const struct command *command, struct rows *rows, const char *root,
	    const char *row)
{
	switch (command->options->format) {
	case FORMAT_XML:
		return print_xml(command->arena, rows, root, row);
	case FORMAT_CSV:
		return print_csv(command->arena, rows);
	case FORMAT_TEXT:
		break;
	}
	return print_text(command->arena, rows);
}
