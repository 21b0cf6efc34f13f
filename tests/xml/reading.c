/* reading.c: one reading of one bulletin, and what came of it. */
#include "reading.h"

#include "base/file.h"
#include "base/instant.h"
#include "xml/library.h"

#include "../base/cases.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

static struct xml_schema *schema;
static struct arena *names_arena;

void
readings_open(void)
{
	xml_library_open();
	names_arena = arena_new();
	schema = xml_schema_open("xsl/schema", "bulletin");
	assert(schema && instant_open_zone());
}

void
readings_close(void)
{
	xml_schema_close(schema);
	arena_free(names_arena);
}

const struct xml_schema *
readings_schema(void)
{
	return schema;
}

void
reading_start(struct reading *reading, struct bytes bytes)
{
	memset(reading, 0, sizeof(*reading));
	reading->arena = arena_new();
	reading->complaints.arena = reading->arena;
	reading->outcome =
		xml_bulletin_read(schema, reading->arena, bytes,
				  &reading->bulletin, &reading->complaints);
	assert_int_equal(reading->outcome == OUTCOME_OK,
			 reading->complaints.count == 0);
}

void
reading_start_file(struct reading *reading, const char *path)
{
	struct arena *arena = arena_new();
	struct bytes bytes;

	assert_int_equal(file_read(arena, path, 1 << 20, &bytes), OUTCOME_OK);
	reading_start(reading, bytes);
	arena_free(arena); /* nothing of the answer may point there */
}

void
reading_end(struct reading *reading)
{
	arena_free(reading->arena);
}

void
reading_refused(const struct reading *reading, long line, const char *words)
{
	const struct complaint *first = reading->complaints.items;

	assert_int_not_equal(reading->outcome, OUTCOME_OK);
	if (!strstr(first->text, words))
		assert_string_equal(first->text, words);
	if (line >= 0)
		assert_int_equal(first->line, line);
}

const char *
reading_document(struct arena *arena, const char *attributes, const char *rest)
{
	return arena_printf(
		arena,
		"<bulletin xmlns=\"urn:ceres:1\" version=\"1.9\" %s>"
		"<intitule>Essai</intitule><chapeau><p>Un essai.</p></chapeau>"
		"%s</bulletin>",
		attributes, rest);
}

size_t
reading_names(const char *folder, const char *prefix, const char *names[],
	      size_t limit)
{
	struct dirent **entries;
	const int found = scandir(folder, &entries, NULL, alphasort);
	size_t count = 0;

	assert(found > 0);
	for (int i = 0; i < found; i++) {
		const char *name = entries[i]->d_name;

		if (*name != '.' &&
		    strncmp(name, prefix, strlen(prefix)) == 0) {
			assert(count < limit);
			names[count++] = arena_printf(names_arena, "%s/%s",
						      folder, name);
		}
		free(entries[i]);
	}
	free(entries);
	return count;
}
