/* vet.c: checks one FastCGI responder request byte by byte. */
#include "vet.h"

#include <string.h>

/* The offsets of fields in a record's header. */
enum {
	HEADER_VERSION = 0,
	HEADER_TYPE = 1,
	HEADER_ID = 2,
	HEADER_LENGTH = 4,
	HEADER_PADDING = 6,
};

static const struct part {
	unsigned char type;
	const char *expected;
} parts[] = {
	[VET_BEGIN] = { FCGI_BEGIN_REQUEST, "a BEGIN_REQUEST record" },
	[VET_PARAMS] = { FCGI_PARAMS, "a PARAMS record" },
	[VET_STDIN] = { FCGI_STDIN, "a STDIN record" },
};

static unsigned
two_bytes(const unsigned char *at)
{
	return (unsigned)at[0] << 8 | at[1];
}

/* `place` is where the fault lies, for the log. */
static const char *
refuse(struct vet *vet, size_t place, const char *expected)
{
	vet->place = place;
	vet->part = VET_REFUSED;
	return expected;
}

static const char *
check_id(struct vet *vet, size_t place)
{
	unsigned id = two_bytes(vet->header + HEADER_ID);

	if (vet->part == VET_BEGIN && id == FCGI_NULL_REQUEST_ID)
		return refuse(vet, place, "an id other than 0");
	if (vet->part != VET_BEGIN && id != vet->id)
		return refuse(vet, place, "the id of the request");
	vet->id = id;
	return NULL;
}

static const char *
check_length(struct vet *vet, size_t place)
{
	size_t length = two_bytes(vet->header + HEADER_LENGTH);

	if (vet->part == VET_BEGIN && length != sizeof(FCGI_BeginRequestBody))
		return refuse(vet, place, "a length of 8");
	if (vet->part == VET_PARAMS &&
	    length > VET_PARAMS_LIMIT - vet->params_length)
		return refuse(vet, place, "no more than 48 KiB of parameters");
	if (vet->part == VET_PARAMS && length == 0 &&
	    (vet->prefix_length > 0 || vet->pair_left > 0))
		return refuse(vet, place, "the rest of a parameter");
	if (vet->part == VET_STDIN &&
	    length > VET_BODY_LIMIT - vet->body_length)
		return refuse(vet, place, "no more than 1 MiB of body");
	return NULL;
}

/* Checks each field of a record's header as soon as it is there, so that
 * four stray bytes are refused instead of waited upon. `start` is the offset of
 * the record. */
static const char *
check_header(struct vet *vet, size_t start)
{
	const char *expected = NULL;

	if (vet->header[HEADER_VERSION] != FCGI_VERSION_1)
		return refuse(vet, start, "version 1");
	if (vet->header_length > HEADER_TYPE &&
	    vet->header[HEADER_TYPE] != parts[vet->part].type)
		return refuse(vet, start + HEADER_TYPE,
			      parts[vet->part].expected);
	if (vet->header_length >= HEADER_LENGTH)
		expected = check_id(vet, start + HEADER_ID);
	if (!expected && vet->header_length >= HEADER_PADDING)
		expected = check_length(vet, start + HEADER_LENGTH);
	return expected;
}

/* An empty record ends its part. */
static void
open_record(struct vet *vet)
{
	vet->content_left = two_bytes(vet->header + HEADER_LENGTH);
	vet->padding_left = vet->header[HEADER_PADDING];
	if (vet->part == VET_PARAMS)
		vet->params_length += vet->content_left;
	else if (vet->part == VET_STDIN)
		vet->body_length += vet->content_left;
	if (vet->part != VET_BEGIN && vet->content_left == 0)
		vet->part++;
}

static const char *
walk_header(struct vet *vet, struct bytes bytes, size_t *taken)
{
	size_t start = vet->place - vet->header_length;
	const char *expected;

	*taken = FCGI_HEADER_LEN - vet->header_length;
	if (*taken > bytes.length)
		*taken = bytes.length;
	memcpy(vet->header + vet->header_length, bytes.data, *taken);
	vet->header_length += *taken;
	if ((expected = check_header(vet, start)))
		return expected;
	if (vet->header_length == FCGI_HEADER_LEN)
		open_record(vet);
	return NULL;
}

/* Only the role's two bytes matter; the library handles keep_conn. */
static const char *
walk_begin(struct vet *vet, struct bytes bytes)
{
	static const unsigned char role[] = { 0, FCGI_RESPONDER };

	for (size_t i = 0; i < bytes.length; i++, vet->begin_length++)
		if (vet->begin_length < sizeof(role) &&
		    (unsigned char)bytes.data[i] != role[vet->begin_length])
			return refuse(vet, vet->place + i,
				      "the role of a responder");
	if (vet->begin_length == sizeof(FCGI_BeginRequestBody))
		vet->part = VET_PARAMS;
	return NULL;
}

/* A length is one byte, or four whose first bit is set. */
static size_t
length_width(const unsigned char *at)
{
	return *at & 0x80 ? 4 : 1;
}

static size_t
length_value(const unsigned char *at)
{
	if (length_width(at) == 1)
		return *at;
	return (size_t)(at[0] & 0x7F) << 24 | (size_t)at[1] << 16 |
	       two_bytes(at + 2);
}

/* Reads one more byte of a pair's two lengths. */
static const char *
walk_prefix(struct vet *vet, unsigned char byte, size_t place)
{
	size_t name_width, name, value;

	vet->prefix[vet->prefix_length++] = byte;
	name_width = length_width(vet->prefix);
	if (vet->prefix_length <= name_width ||
	    vet->prefix_length <
		    name_width + length_width(vet->prefix + name_width))
		return NULL;
	name = length_value(vet->prefix);
	value = length_value(vet->prefix + name_width);
	if (name == 0)
		return refuse(vet, place, "a parameter with a name");
	/* Each is below 2^31, so their sum cannot overflow. */
	if (name + value > VET_PARAMS_LIMIT)
		return refuse(vet, place, "a parameter below 48 KiB");
	vet->prefix_length = 0;
	vet->pair_left = name + value;
	return NULL;
}

static const char *
walk_params(struct vet *vet, struct bytes bytes)
{
	size_t at = 0;

	while (at < bytes.length) {
		size_t run = bytes.length - at;
		const char *expected, *zero;

		if (vet->pair_left == 0) {
			expected =
				walk_prefix(vet, (unsigned char)bytes.data[at],
					    vet->place + at);
			if (expected)
				return expected;
			at++;
			continue;
		}
		if (run > vet->pair_left)
			run = vet->pair_left;
		/* The library makes C strings of them, which a NUL would
		 * cut. */
		zero = memchr(bytes.data + at, '\0', run);
		if (zero)
			return refuse(vet,
				      vet->place + (size_t)(zero - bytes.data),
				      "a parameter without NUL");
		vet->pair_left -= run;
		at += run;
	}
	return NULL;
}

/* Takes content and padding of the record in hand. */
static const char *
walk_record(struct vet *vet, struct bytes bytes, size_t *taken)
{
	size_t *left =
		vet->content_left > 0 ? &vet->content_left : &vet->padding_left;
	const char *expected = NULL;

	*taken = bytes.length < *left ? bytes.length : *left;
	bytes.length = *taken;
	if (left == &vet->content_left && vet->part == VET_BEGIN)
		expected = walk_begin(vet, bytes);
	else if (left == &vet->content_left && vet->part == VET_PARAMS)
		expected = walk_params(vet, bytes);
	*left -= *taken;
	return expected;
}

const char *
vet_walk(struct vet *vet, struct bytes bytes)
{
	if (vet->part == VET_REFUSED)
		return "nothing behind a refusal";
	while (bytes.length > 0) {
		const char *expected;
		size_t taken;

		if (vet->content_left == 0 && vet->padding_left == 0 &&
		    vet->header_length == FCGI_HEADER_LEN)
			vet->header_length = 0;
		if (vet->header_length < FCGI_HEADER_LEN) {
			if (vet->part == VET_DONE)
				return refuse(vet, vet->place,
					      "nothing behind the request");
			expected = walk_header(vet, bytes, &taken);
		} else {
			expected = walk_record(vet, bytes, &taken);
		}
		if (expected)
			return expected;
		vet->place += taken;
		bytes.data += taken;
		bytes.length -= taken;
	}
	return NULL;
}

bool
vet_complete(const struct vet *vet)
{
	return vet->part == VET_DONE && vet->padding_left == 0;
}

const char *
vet_records(struct bytes bytes, size_t *place, bool *complete)
{
	struct vet vet = { 0 };
	const char *expected = vet_walk(&vet, bytes);

	*place = vet.place;
	*complete = !expected && vet_complete(&vet);
	return expected;
}
