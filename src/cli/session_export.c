/* session_export.c: ceresctl session export: sessions into a file. */
#include "app/csv.h"
#include "app/transaction.h"
#include "base/text.h"
#include "command.h"
#include "store/session_import.h"
#include "xml/writer.h"

#include <stdio.h>
#include <string.h>

enum { PART = 500, CSV_ROOM = 64 << 10 };

/* One export, part by part in one snapshot. */
struct export
{
	const struct command *command;
	int64_t after;
	size_t parts;
	size_t found; /* rows of the part */
};

/* "titre/@code" into "titre" and "code"; "@id" and "titre" have one of them. */
static const char *
split(struct arena *arena, const char *name, const char **attribute)
{
	const char *at = strchr(name, '@');

	*attribute = at ? at + 1 : NULL;
	if (!at)
		return name;
	return at == name ? ""
			  : arena_copy(arena, name, (size_t)(at - name) - 1);
}

static void
write_ccps(struct xml_writer *document, struct arena *arena, const char *codes)
{
	while (*codes) {
		const size_t length = strcspn(codes, " ");

		xml_start(document, "ccp");
		xml_attribute(document, "code",
			      arena_copy(arena, codes, length));
		xml_end(document);
		codes += length + (codes[length] == ' ');
	}
}

/* Columns of the same child stand together. */
static void
write_session(struct xml_writer *document, struct arena *arena,
	      struct rows *rows, int64_t *id)
{
	const char *open = "";

	xml_start(document, "session");
	for (size_t i = 0; i < rows_columns(rows); i++) {
		const char *attribute;
		const char *child =
			split(arena, rows_name(rows, i), &attribute);
		const char *value = rows_value(rows);

		if (i == 0 && !text_parse_id(value, id))
			*id = 0;
		if (*open && !text_equal(open, child)) {
			xml_end(document);
			open = "";
		}
		if (!value)
			continue;
		if (text_equal(child, "ccp")) {
			write_ccps(document, arena, value);
			continue;
		}
		if (*child && !*open) {
			xml_start(document, child);
			open = child;
		}
		if (attribute)
			xml_attribute(document, attribute, value);
		else
			xml_text(document, value);
	}
	if (*open)
		xml_end(document);
	xml_end(document);
}

/* A part is written as a document of its own; its root's tags go out once. */
static enum outcome
export_xml(struct export *export, struct arena *arena, struct rows *rows)
{
	static const char end[] = "</sessions>";
	struct xml_writer *document = xml_writer_open("sessions");
	struct bytes bytes;
	const char *first;
	size_t length;

	/* An element, so that an empty list has two tags, too. */
	xml_text(document, "\n");
	for (; rows_next(rows); export->found++) {
		write_session(document, arena, rows, &export->after);
		xml_text(document, "\n");
	}
	bytes = xml_writer_close(document, arena);
	length = bytes.length;
	while (length && bytes.data[length - 1] != '<')
		length--;
	length -= length > 0;
	/* Behind the declaration, the root's tag and its line. */
	first = strstr(bytes.data, "?>");
	first = export->parts && first ? strchr(first + 2, '>') + 2
				       : bytes.data;
	fwrite(first, 1, (size_t)(bytes.data + length - first), stdout);
	if (export->found < PART)
		printf("%s\n", end);
	return rows_close(rows);
}

/* "@id" is called id, "titre/@code" titre code. */
static const char *
heading_of(struct arena *arena, const char *name)
{
	char *heading = arena_copy(arena, name, strlen(name));
	char *to = heading;

	for (const char *from = name; *from; from++)
		if (*from != '@')
			*to++ = *from == '/' ? ' ' : *from;
	*to = '\0';
	return heading;
}

static enum outcome
export_csv(struct export *export, struct arena *arena, struct rows *rows)
{
	struct csv_text text;

	csv_begin(&text, arena, CSV_ROOM);
	for (bool row = rows_next(rows); row || !export->parts;
	     row = rows_next(rows)) {
		const size_t columns = rows_columns(rows);

		if (!export->parts && !export->found) {
			csv_mark(&text);
			for (size_t i = 0; i < columns; i++)
				csv_cell(&text,
					 heading_of(arena, rows_name(rows, i)));
			csv_line(&text);
		}
		if (!row)
			break;
		for (size_t i = 0; i < columns; i++) {
			const char *value = rows_value(rows);

			if (i == 0 && !text_parse_id(value, &export->after))
				export->after = 0;
			csv_cell(&text, value);
		}
		csv_line(&text);
		export->found++;
	}
	fwrite(text.data, 1, text.length, stdout);
	return rows_close(rows);
}

static enum outcome
export_all(void *context)
{
	struct export *export = context;
	const struct command *command = export->command;
	enum outcome outcome = OUTCOME_OK;

	/* What has gone out cannot be taken back: no second try. */
	if (export->parts)
		return OUTCOME_FAILED;
	do {
		struct arena *arena = arena_new();
		struct arena *before = store_use(command->store, arena);
		struct rows *rows = store_session_export(command->store,
							 export->after, PART);

		export->found = 0;
		outcome = command->options->format == FORMAT_CSV
				  ? export_csv(export, arena, rows)
				  : export_xml(export, arena, rows);
		export->parts++;
		store_use(command->store, before);
		arena_free(arena);
	} while (outcome == OUTCOME_OK && export->found == PART);
	return outcome;
}

enum outcome
cli_session_export(struct command *command)
{
	struct export export = { .command = command };

	/* A transaction: every part shows the same moment. */
	return transaction_run(command->store, STORE_WRITE, export_all,
			       &export);
}
