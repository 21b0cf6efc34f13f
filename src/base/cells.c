/* cells.c: reads lines of cells from a CSV of foreign origin. */
#include "base/cells.h"

#include "base/text.h"

#include <csv.h>
#include <iconv.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum {
	CELLS = 64, /* of one line; what comes behind is left out */
	WIDEST = 3, /* bytes of UTF-8 that a byte of Windows-1252 becomes */
};

/* Every byte of Windows-1252 is a character, except five. */
static bool
from_windows(struct arena *arena, struct bytes bytes, struct bytes *text)
{
	const size_t room = bytes.length * WIDEST + 1;
	char *start = arena_alloc(arena, room);
	char *to = start;
	/* The library only reads, although its argument has no const. */
	char *from = (char *)(uintptr_t)bytes.data;
	size_t left = bytes.length;
	size_t free_bytes = room;
	iconv_t converter = iconv_open("UTF-8", "WINDOWS-1252");
	size_t converted;

	if (converter == (iconv_t)-1)
		return false;
	converted = iconv(converter, &from, &left, &to, &free_bytes);
	iconv_close(converter);
	*text = (struct bytes){ start, room - free_bytes };
	return converted != (size_t)-1;
}

/* Takes the line ends of every kind of machine. */
static const char *
with_line_feeds(struct arena *arena, struct bytes bytes)
{
	char *text = arena_alloc(arena, bytes.length + 1);
	size_t length = 0;

	for (size_t i = 0; i < bytes.length; i++) {
		const bool ends = bytes.data[i] == '\r';

		if (ends && i + 1 < bytes.length && bytes.data[i + 1] == '\n')
			continue;
		text[length] = bytes.data[i];
		if (ends)
			text[length] = '\n';
		length++;
	}
	return text;
}

enum outcome
cells_decode(struct arena *arena, struct bytes bytes, const char **text)
{
	static const char mark[] = "\xEF\xBB\xBF";
	const size_t width = sizeof(mark) - 1;

	if (bytes.length >= width && memcmp(bytes.data, mark, width) == 0) {
		bytes.data += width;
		bytes.length -= width;
	}
	if (text_valid_length(bytes) != bytes.length &&
	    !from_windows(arena, bytes, &bytes))
		return OUTCOME_INVALID;
	if (text_valid_length(bytes) != bytes.length)
		return OUTCOME_INVALID;
	*text = with_line_feeds(arena, bytes);
	return OUTCOME_OK;
}

/* Counts how often a separator stands on the line, outside quotes. */
static size_t
count_on_line(const char *text, char separator)
{
	bool quoted = false;
	size_t count = 0;

	for (; *text && *text != '\n'; text++) {
		quoted ^= *text == '"';
		count += !quoted && *text == separator;
	}
	return count;
}

static char
separator_of(const char *text)
{
	static const char separators[] = ";,\t";
	char best = ';';

	text += strspn(text, " \n");
	for (const char *at = separators; *at; at++)
		if (count_on_line(text, *at) > count_on_line(text, best))
			best = *at;
	return best;
}

/* What libcsv hands to its callbacks. */
struct reading {
	struct arena *arena;
	struct cells *cells;
	size_t limit;
	size_t number; /* of the line being read */
	size_t feeds;  /* inside its cells */
	size_t count;
	bool blank;
	const char *line[CELLS];
};

static void
take_cell(void *data, size_t length, void *context)
{
	struct reading *reading = context;
	const char *text = data;

	for (size_t i = 0; i < length; i++)
		reading->feeds += text[i] == '\n';
	while (length && strchr(" \t\n", *text)) {
		text++;
		length--;
	}
	while (length && strchr(" \t\n", text[length - 1]))
		length--;
	if (length)
		reading->blank = false;
	if (reading->count < CELLS)
		reading->line[reading->count++] =
			arena_copy(reading->arena, text, length);
}

static void
keep_line(struct reading *reading)
{
	struct cells *cells = reading->cells;
	const size_t size = reading->count * sizeof(*reading->line);
	struct cells_line *line;

	if (cells->count > reading->limit)
		return;
	line = &cells->lines[cells->count++];
	line->number = reading->number;
	line->count = reading->count;
	line->cells = arena_alloc(reading->arena, size);
	memcpy(line->cells, reading->line, size);
}

/* CSV_REPALL_NL has this called once for each line feed, also on a blank
 * line. */
static void
take_line(int ending, void *context)
{
	struct reading *reading = context;

	(void)ending;
	if (!reading->blank)
		keep_line(reading);
	reading->number += 1 + reading->feeds;
	reading->feeds = 0;
	reading->count = 0;
	reading->blank = true;
}

enum outcome
cells_read(struct arena *arena, const char *text, size_t limit,
	   struct cells *cells)
{
	struct reading reading = {
		.arena = arena,
		.cells = cells,
		.limit = limit,
		.number = 1,
		.blank = true,
	};
	struct csv_parser parser;

	cells->count = 0;
	cells->lines = arena_alloc(arena, (limit + 1) * sizeof(*cells->lines));
	if (csv_init(&parser, CSV_REPALL_NL) != 0)
		memory_end();
	csv_set_delim(&parser, (unsigned char)separator_of(text));
	/* Without CSV_STRICT it stops only where memory is gone. */
	if (csv_parse(&parser, text, strlen(text), take_cell, take_line,
		      &reading) != strlen(text) ||
	    csv_fini(&parser, take_cell, take_line, &reading) != 0)
		memory_end();
	csv_free(&parser);
	return cells->count > limit ? OUTCOME_TOO_LARGE : OUTCOME_OK;
}

const char *
cells_quote(struct arena *arena, const char *cell)
{
	const size_t room = 2 * strlen(cell) + 3; /* two quotes and a NUL */
	char *quoted = arena_alloc(arena, room);

	csv_write(quoted, room, cell, strlen(cell));
	return quoted;
}
