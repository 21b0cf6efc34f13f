/* session_export.c: ceresctl session export: writes sessions into a file. */
#include "app/listing.h"
#include "app/listing_csv.h"
#include "app/transaction.h"
#include "base/text.h"
#include "command.h"
#include "store/session_list.h"

#include <stdio.h>

enum { PART = 500, CSV_ROOM = 64 << 10 };

/* Sessions while they are written, range by range from one snapshot. */
struct outgoing {
	const struct command *command;
	struct xml_writer *document; /* NULL: as CSV */
	int64_t after;		     /* the last id of the part before */
	bool begun;
	bool more; /* the part was full: there may be another */
};

static enum outcome
write_xml(struct outgoing *outgoing, struct arena *arena, struct rows *rows)
{
	struct range range = { .limit = PART,
			       .keys = { "@id" },
			       .lines = true };
	enum outcome outcome;
	struct bytes bytes;

	if (!outgoing->begun)
		xml_text(outgoing->document, "\n");
	outcome = listing_range(outgoing->document, rows, "session", arena,
				&range);
	outgoing->more = range.count == PART &&
			 text_parse_id(range.last, &outgoing->after);
	bytes = xml_writer_take(outgoing->document, arena);
	fwrite(bytes.data, 1, bytes.length, stdout);
	return outcome;
}

static enum outcome
write_csv(struct outgoing *outgoing, struct arena *arena, struct rows *rows)
{
	struct csv_text text;
	const char *last = NULL;
	size_t count = 0;
	bool row = rows_next(rows);

	csv_begin(&text, arena, CSV_ROOM);
	if (!outgoing->begun)
		listing_csv_headings(&text, rows);
	for (; row; row = rows_next(rows), count++)
		last = listing_csv_row(&text, rows);
	outgoing->more = count == PART && text_parse_id(last, &outgoing->after);
	fwrite(text.data, 1, text.length, stdout);
	return rows_close(rows);
}

static enum outcome
write_all(void *context)
{
	struct outgoing *outgoing = context;
	struct store *store = outgoing->command->store;
	enum outcome outcome;

	/* What was written cannot be taken back, so there is no second try. */
	if (outgoing->begun)
		return OUTCOME_FAILED;
	do {
		struct arena *arena = arena_new();
		struct arena *before = store_use(store, arena);
		struct rows *rows =
			store_session_export(store, outgoing->after, PART);

		outcome = outgoing->document ? write_xml(outgoing, arena, rows)
					     : write_csv(outgoing, arena, rows);
		outgoing->begun = true;
		store_use(store, before);
		arena_free(arena);
	} while (outcome == OUTCOME_OK && outgoing->more);
	return outcome;
}

enum outcome
cli_session_export(struct command *command)
{
	struct outgoing outgoing = { .command = command };
	enum outcome outcome;
	struct bytes end;

	if (command->options->format != FORMAT_CSV)
		outgoing.document = xml_writer_open("sessions");
	/* This is a transaction so that every range shows the same moment. */
	outcome = transaction_run(command->store, STORE_WRITE, write_all,
				  &outgoing);
	if (!outgoing.document || outcome != OUTCOME_OK) {
		xml_writer_abandon(outgoing.document);
		return outcome;
	}
	end = xml_writer_close(outgoing.document, command->arena);
	fwrite(end.data, 1, end.length, stdout);
	return OUTCOME_OK;
}
