/* calendar.c: writes calendar files (RFC 5545). It does so by hand, because
 * libical would bring 1.5 MB of ICU into each worker; the tests read with
 * libical what is written here. */
#include "app/calendar.h"

#include <assert.h>
#include <ctype.h>
#include <inttypes.h>
#include <string.h>

enum {
	LINE_OCTETS = 75, /* without its end (3.1) */
	FRAME = 1024,	  /* more than all that is not somebody's text */
	GROWTH = 3,	  /* an escape for each octet, and folds */
	HOUR_SECONDS = 3600,
	MINUTE_SECONDS = 60,
};

/* A calendar file while it is written. */
struct file {
	struct arena *arena;
	char *data;
	size_t length;
	size_t room;
	size_t column; /* octets on this line */
};

static void
put(struct file *file, const char *bytes, size_t length)
{
	assert(file->length + length < file->room);
	memcpy(file->data + file->length, bytes, length);
	file->length += length;
	file->column += length;
}

/* Writes what must stay on one line: a character, or one with its backslash. */
static void
put_piece(struct file *file, const char *bytes, size_t length)
{
	if (file->column + length > LINE_OCTETS) {
		put(file, "\r\n ", 3);
		file->column = 1;
	}
	put(file, bytes, length);
}

static size_t
character_length(const char *text)
{
	size_t length = 1;

	while (((unsigned char)text[length] & 0xC0) == 0x80)
		length++;
	return length;
}

/* Writes a TEXT (3.3.11): a line feed becomes \n, a carriage return nothing. */
static void
put_text(struct file *file, const char *text)
{
	for (size_t length; *text; text += length) {
		length = character_length(text);
		if (strchr("\\,;", *text))
			put_piece(file, (char[]){ '\\', *text }, 2);
		else if (*text == '\n')
			put_piece(file, "\\n", 2);
		else if (*text == '\t' || !iscntrl((unsigned char)*text))
			put_piece(file, text, length);
	}
}

static void
begin(struct file *file, const char *name)
{
	put(file, name, strlen(name));
	put(file, ":", 1);
}

static void
end(struct file *file)
{
	put(file, "\r\n", 2);
	file->column = 0;
}

static void
put_line(struct file *file, const char *name, const char *text)
{
	begin(file, name);
	put_text(file, text);
	end(file);
}

/* Writes a word of ours, or an address: it is ASCII and has no escapes. */
static void
put_plain(struct file *file, const char *name, const char *word)
{
	begin(file, name);
	for (; *word; word++)
		if (isgraph((unsigned char)*word))
			put_piece(file, word, 1);
	end(file);
}

static const char *
day(struct arena *arena, struct date date)
{
	const struct civil civil = date_civil(date);

	return arena_printf(arena, "%04d%02d%02d", civil.year, civil.month,
			    civil.day);
}

static void
put_instant(struct file *file, const char *name, struct instant instant)
{
	const struct wall wall = instant_utc(instant);

	put_plain(file, name,
		  arena_printf(file->arena, "%sT%02d%02d%02dZ",
			       day(file->arena, wall.date),
			       wall.seconds / HOUR_SECONDS,
			       wall.seconds / MINUTE_SECONDS % 60,
			       wall.seconds % 60));
}

/* A calendar's end is the day after the last one. */
static void
put_time(struct file *file, const struct calendar_event *event)
{
	const struct date after = date_add_days(event->dernier, 1);

	if (!event->days) {
		put_instant(file, "DTSTART", event->debut);
		put_instant(file, "DTEND", event->fin);
		return;
	}
	put_plain(file, "DTSTART;VALUE=DATE", day(file->arena, event->premier));
	put_plain(file, "DTEND;VALUE=DATE", day(file->arena, after));
}

static void
put_event(struct file *file, const struct calendar_event *event)
{
	put_plain(file, "BEGIN", "VEVENT");
	put_line(file, "UID", event->uid);
	put_instant(file, "DTSTAMP", event->maj);
	put_instant(file, "LAST-MODIFIED", event->maj);
	put_plain(file, "SEQUENCE",
		  arena_printf(file->arena, "%" PRId64, event->sequence));
	put_plain(file, "STATUS", event->annulee ? "CANCELLED" : "CONFIRMED");
	put_time(file, event);
	put_line(file, "SUMMARY", event->summary);
	put_line(file, "DESCRIPTION", event->description);
	put_plain(file, "URL", event->url);
	/* The event concerns the application, so nobody's time is taken by
	 * it. */
	put_plain(file, "TRANSP", "TRANSPARENT");
	put_plain(file, "END", "VEVENT");
}

struct bytes
calendar_write(struct arena *arena, const struct calendar_event *event)
{
	const size_t texts = strlen(event->uid) + strlen(event->summary) +
			     strlen(event->description) + strlen(event->url);
	struct file file = { .arena = arena, .room = FRAME + GROWTH * texts };

	file.data = arena_alloc(arena, file.room);
	put_plain(&file, "BEGIN", "VCALENDAR");
	put_plain(&file, "VERSION", "2.0");
	put_line(&file, "PRODID", "-//CERES//communication CERES//FR");
	if (event->mailed)
		put_plain(&file, "METHOD", "PUBLISH");
	put_event(&file, event);
	put_plain(&file, "END", "VCALENDAR");
	return (struct bytes){ file.data, file.length };
}
