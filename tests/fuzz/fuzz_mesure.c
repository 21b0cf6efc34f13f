/* fuzz_mesure.c: a mesure's document: it is refused with a reason, or its
 * canonical form says the same, and its regles take what they show. */
#include "base/text.h"
#include "xml/library.h"
#include "xml/mesure.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t length);

static void
require(int claim)
{
	if (!claim)
		abort();
}

/* One schema for all inputs; it is no input's to change. */
static struct xml_schema *
schema(void)
{
	static struct xml_schema *opened;

	if (!opened) {
		xml_library_open();
		opened = xml_schema_open("xsl/schema", "mesure");
		require(opened != NULL);
	}
	return opened;
}

static void
require_same(struct arena *arena, const struct mesure *mesure)
{
	struct mesure *again = arena_alloc(arena, sizeof(*again));

	require(xml_mesure_reread(arena, mesure->document, again) ==
		OUTCOME_OK);
	require(again->document.length == mesure->document.length);
	require(!memcmp(again->document.data, mesure->document.data,
			again->document.length));
	require(again->regle_count == mesure->regle_count);
	require(text_equal(again->nom, mesure->nom));
}

static void
require_example(const struct mesure *mesure, size_t index)
{
	struct mesure_cas cas;

	if (mesure_regle_example(mesure, index, &cas))
		require(mesure_judge(mesure, &cas) == &mesure->regles[index]);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t length)
{
	struct arena *arena = arena_new();
	struct mesure *mesure = arena_alloc(arena, sizeof(*mesure));
	struct complaints complaints = { .arena = arena };
	const struct bytes bytes = { (const char *)data, length };

	if (xml_mesure_read(schema(), arena, bytes, mesure, &complaints) ==
	    OUTCOME_OK) {
		require_same(arena, mesure);
		for (size_t i = 0; i < mesure->regle_count; i++)
			if (mesure_regle_check(mesure, i) == MESURE_SANS_DEFAUT)
				require_example(mesure, i);
	} else {
		require(complaints.count > 0);
	}
	arena_free(arena);
	return 0;
}
