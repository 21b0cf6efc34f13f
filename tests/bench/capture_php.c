/* capture_php.c: what was captured, for the peer (e). */
#include "capture.h"

#include <stdio.h>
#include <stdlib.h>

enum { DOCUMENT = 1 << 20 };

static void
put_quoted(FILE *file, const char *text)
{
	fputc('\'', file);
	for (; *text; text++) {
		if (*text == '\'' || *text == '\\')
			fputc('\\', file);
		fputc(*text, file);
	}
	fputs("'", file);
}

static void
put_document(FILE *file, const char *path)
{
	char *text = calloc(1, DOCUMENT);
	FILE *document = fopen(path, "r");

	if (!text || !document || fread(text, 1, DOCUMENT - 1, document) == 0)
		capture_stop(path, "cannot be read");
	put_quoted(file, text);
	fclose(document);
	free(text);
}

void
capture_php(const struct capture *capture, const char *documents,
	    const char *folder)
{
	for (size_t i = 0; i < capture->visit_count; i++) {
		const char *name = i < capture->logins ? "sessions" : "session";
		const size_t login = i % capture->logins;
		char path[4096];
		FILE *file;

		snprintf(path, sizeof(path), "%s/%s-%s.php", folder, name,
			 capture->tokens[login]);
		if (!(file = fopen(path, "w")))
			capture_stop(path, "cannot be written");
		fputs("<?php return ['statements' => [\n", file);
		for (size_t j = 0; j < capture->visits[i].count; j++) {
			put_quoted(file, capture->visits[i].executions[j].sql);
			fputs(",\n", file);
		}
		fputs("], 'xml' => ", file);
		snprintf(path, sizeof(path), "%s/%s-%zu.xml", documents, name,
			 login);
		put_document(file, path);
		fputs("];\n", file);
		fclose(file);
	}
}
