/* fold.c: decomposition and case by ICU; what counts as a letter here. */
#include "domain/fold.h"

#include "base/text.h"

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>
#include <unicode/uchar.h>
#include <unicode/uiter.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

enum { DECOMPOSITION = 18 }; /* units of the longest, U+FDFA's */

struct output {
	char *folded;
	size_t room;
	size_t length;
};

static void
put_byte(struct output *output, char byte)
{
	/* The last place is kept for the NUL. */
	if (output->length + 1 < output->room)
		output->folded[output->length] = byte;
	output->length++;
}

static void
put_character(struct output *output, UChar32 character)
{
	UChar units[U16_MAX_LENGTH];
	int32_t count = 0;
	char bytes[U8_MAX_LENGTH];
	int32_t length;
	UErrorCode error = U_ZERO_ERROR;

	U16_APPEND_UNSAFE(units, count, character);
	u_strToUTF8(bytes, sizeof(bytes), &length, units, count, &error);
	assert(U_SUCCESS(error));
	for (int32_t i = 0; i < length; i++)
		put_byte(output, bytes[i]);
}

/* Letters that Unicode does not take apart, but that people write so. */
static const struct {
	UChar32 letter;
	const char *spelling;
} spellings[] = {
	{ 0x00DF, "ss" }, /* ß */
	{ 0x00E6, "ae" }, /* æ */
	{ 0x0153, "oe" }, /* œ */
	{ 0x00F8, "o" },  /* ø */
	{ 0x0111, "d" },  /* đ */
	{ 0x0142, "l" },  /* ł */
	{ 0x0131, "i" },  /* ı */
};

static void
put_letter(struct output *output, UChar32 letter)
{
	for (size_t i = 0; i < sizeof(spellings) / sizeof(*spellings); i++) {
		if (spellings[i].letter != letter)
			continue;
		for (const char *at = spellings[i].spelling; *at; at++)
			put_byte(output, *at);
		return;
	}
	put_character(output, letter);
}

/* Modifier letters (U+02BC is an apostrophe) and marks do not count. */
static bool
counts(UChar32 character)
{
	return (U_GET_GC_MASK(character) &
		(U_GC_LU_MASK | U_GC_LL_MASK | U_GC_LT_MASK | U_GC_LO_MASK |
		 U_GC_ND_MASK)) != 0;
}

/* Of the other marks some are vowels, as in Hindi: those stay. */
static bool
is_foreign_mark(UChar32 character)
{
	return (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0 &&
	       ublock_getCode(character) != UBLOCK_COMBINING_DIACRITICAL_MARKS;
}

static void
put_folded(struct output *output, UChar32 character)
{
	if (counts(character) || is_foreign_mark(character))
		put_letter(output, u_foldCase(character, U_FOLD_CASE_DEFAULT));
}

static void
put_decomposed(struct output *output, const UNormalizer2 *normalizer,
	       UChar32 character)
{
	UChar units[DECOMPOSITION];
	UCharIterator parts;
	UChar32 part;
	UErrorCode error = U_ZERO_ERROR;
	int32_t length = unorm2_getDecomposition(normalizer, character, units,
						 DECOMPOSITION, &error);

	assert(U_SUCCESS(error));
	if (length < 0) { /* nothing to take apart */
		put_folded(output, character);
		return;
	}
	uiter_setString(&parts, units, length);
	while ((part = uiter_next32(&parts)) != U_SENTINEL)
		put_folded(output, part);
}

size_t
fold_text(const char *text, char *folded, size_t room)
{
	struct output output = { .folded = folded, .room = room };
	struct bytes bytes = text_bytes(text);
	UCharIterator characters;
	UChar32 character;
	UErrorCode error = U_ZERO_ERROR;
	const UNormalizer2 *normalizer = unorm2_getNFKDInstance(&error);

	assert(U_SUCCESS(error) && bytes.length <= INT32_MAX);
	uiter_setUTF8(&characters, bytes.data, (int32_t)bytes.length);
	while ((character = uiter_next32(&characters)) != U_SENTINEL)
		put_decomposed(&output, normalizer, character);
	if (room > 0)
		folded[output.length < room ? output.length : room - 1] = '\0';
	return output.length;
}
