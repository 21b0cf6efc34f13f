/* library.c: libxml2 and libxslt made safe, once a process. */
#include "xml/library.h"

#include "base/arena.h"
#include "base/log.h"

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlmemory.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltutils.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *
must(void *memory)
{
	if (!memory)
		memory_end();
	return memory;
}

static void *
allocate(size_t length)
{
	return must(malloc(length ? length : 1));
}

static void *
reallocate(void *memory, size_t length)
{
	return must(realloc(memory, length ? length : 1));
}

static char *
duplicate(const char *text)
{
	return must(strdup(text));
}

/* The libraries hand a message over in pieces as often as in lines. */
[[gnu::format(printf, 2, 3)]] static void
log_message(void *context, const char *format, ...)
{
	char line[512];
	va_list arguments;

	(void)context;
	va_start(arguments, format);
	vsnprintf(line, sizeof(line), format, arguments);
	va_end(arguments);
	line[strcspn(line, "\n")] = '\0';
	if (*line)
		log_error("xml: %s", line);
}

void
xml_library_open(void)
{
	xmlMemSetup(free, allocate, reallocate, duplicate);
	xmlInitParser();
	xsltInit();
	xmlSetGenericErrorFunc(NULL, log_message);
	xsltSetGenericErrorFunc(NULL, log_message);
}
