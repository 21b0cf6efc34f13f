/* complaint.c: collects what is wrong with a document, and where. */
#include "xml/complaint.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void
complaint_add(struct complaints *complaints, long line, const char *format, ...)
{
	struct complaint *complaint = &complaints->items[complaints->count];
	char text[1024];
	va_list arguments;

	if (complaints->count == COMPLAINTS)
		return;
	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	text[strcspn(text, "\n")] = '\0';
	complaint->line = line;
	complaint->text = arena_copy(complaints->arena, text, strlen(text));
	complaints->count++;
}
