/* log.c: writes one line on stderr for each event. */
#include "base/log.h"

#include "base/utf8.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { LINE_BYTES = 1000 }; /* with its line feed */

static const char cut_mark[] = "\u2026";

/* The line as it grows; `room` leaves place for the mark of a cut. */
struct line {
	size_t length;
	char text[LINE_BYTES];
};

static const size_t line_room = LINE_BYTES - sizeof(cut_mark);

/* Answers how many bytes the first character has if it may stand in a log,
 * or 0 if its first byte must be escaped. Terminals obey the C1 controls too,
 * which are U+0080 to U+009F. */
static size_t
plain_length(struct bytes bytes)
{
	const unsigned char *at = (const unsigned char *)bytes.data;

	if (at[0] < 0x20 || at[0] == 0x7F)
		return 0;
	if (bytes.length > 1 && at[0] == 0xC2 && at[1] < 0xA0)
		return 0;
	return utf8_length(bytes);
}

/* Appends bytes. False: they do not fit any more. */
static int
line_add(struct line *line, const char *bytes, size_t length)
{
	if (length > line_room - line->length)
		return 0;
	memcpy(line->text + line->length, bytes, length);
	line->length += length;
	return 1;
}

static void
line_add_escaped(struct line *line, struct bytes bytes)
{
	while (bytes.length > 0) {
		char escape[sizeof("\\xNN")];
		const char *piece = bytes.data;
		size_t taken = plain_length(bytes);
		size_t length = taken;

		if (taken == 0) {
			snprintf(escape, sizeof(escape), "\\x%02X",
				 (unsigned)(unsigned char)bytes.data[0]);
			piece = escape;
			length = sizeof(escape) - 1;
			taken = 1;
		}
		if (!line_add(line, piece, length)) {
			memcpy(line->text + line->length, cut_mark,
			       sizeof(cut_mark) - 1);
			line->length += sizeof(cut_mark) - 1;
			return;
		}
		bytes.data += taken;
		bytes.length -= taken;
	}
}

void
log_error(const char *format, ...)
{
	struct line line = { 0 };
	/* This is longer than a line, where the rest is cut anyway; a
	 * character that is cut in two here lies beyond that point. */
	char message[LINE_BYTES + 8];
	int error = errno;
	va_list arguments;
	int length;

	length = snprintf(line.text, sizeof(line.text),
			  "ceres[%d] error: ", (int)getpid());
	line.length = length < 0 ? 0 : (size_t)length;
	va_start(arguments, format);
	length = vsnprintf(message, sizeof(message), format, arguments);
	va_end(arguments);
	if (length < 0)
		length = snprintf(message, sizeof(message), "%s", format);
	if ((size_t)length >= sizeof(message))
		length = sizeof(message) - 1;
	line_add_escaped(&line, (struct bytes){ .data = message,
						.length = (size_t)length });
	line.text[line.length++] = '\n';
	(void)!write(STDERR_FILENO, line.text, line.length); /* or tell whom? */
	errno = error;
}
