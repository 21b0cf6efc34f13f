/* csv.c: writes cells and lines of CSV, for French Excel. */
#include "app/csv.h"

#include "base/date.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

void
csv_begin(struct csv_text *text, struct arena *arena, size_t room)
{
	*text = (struct csv_text){
		.arena = arena,
		.data = arena_alloc(arena, room),
		.room = room,
	};
}

static void
put(struct csv_text *text, const char *bytes, size_t length)
{
	if (text->length + length > text->room) {
		const size_t room = (text->length + length) * 2;
		char *data = arena_alloc(text->arena, room);

		memcpy(data, text->data, text->length);
		text->data = data;
		text->room = room;
	}
	memcpy(text->data + text->length, bytes, length);
	text->length += length;
}

void
csv_mark(struct csv_text *text)
{
	put(text, "\uFEFF", strlen("\uFEFF"));
}

static void
put_quoted(struct csv_text *text, const char *value)
{
	put(text, "\"", 1);
	if (strchr("=+-@\t\r", *value))
		put(text, "'", 1);
	for (; *value; value++) {
		if (*value == '"')
			put(text, "\"", 1);
		put(text, value, 1);
	}
	put(text, "\"", 1);
}

void
csv_cell(struct csv_text *text, const char *value)
{
	char day[DATE_TEXT];
	struct date date;

	if (text->cells++)
		put(text, ";", 1);
	if (!value || !*value)
		return;
	if (strlen(value) == DATE_TEXT - 1 && value[4] == '-' &&
	    date_parse(value, &date)) {
		const struct civil civil = date_civil(date);

		snprintf(day, sizeof(day), "%02d/%02d/%04d", civil.day,
			 civil.month, civil.year);
		value = day;
	}
	if (strpbrk(value, ";\"\r\n") || strchr("=+-@\t\r", *value))
		put_quoted(text, value);
	else
		put(text, value, strlen(value));
}

void
csv_number(struct csv_text *text, int64_t number)
{
	char digits[24];

	snprintf(digits, sizeof(digits), "%" PRId64, number);
	csv_cell(text, digits);
}

void
csv_line(struct csv_text *text)
{
	put(text, "\r\n", 2);
	text->cells = 0;
}
