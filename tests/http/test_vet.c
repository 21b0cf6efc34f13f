/* test_vet.c: what libfcgi may be given, and where the rest goes wrong. */
#include "http/vet.h"

#include "../base/cases.h"

#include <stdlib.h>
#include <string.h>

#define BEGIN	   "\1\1\0\1\0\10\0\0\0\1\0\0\0\0\0\0"
#define PARAMS	   "\1\4\0\1\0\4\0\0\1\1AB" /* A=B */
#define END_PARAMS "\1\4\0\1\0\0\0\0"
#define STDIN	   "\1\5\0\1\0\3\0\0xyz"
#define END_STDIN  "\1\5\0\1\0\0\0\0"
#define GET	   BEGIN PARAMS END_PARAMS END_STDIN
/* A management record that asks thrice for FCGI_MAX_CONNS: the one that
 * overruns libfcgi's stack. */
#define MAX_CONNS  "\16\0FCGI_MAX_CONNS"
#define GET_VALUES "\1\11\0\0\0\60\0\0" MAX_CONNS MAX_CONNS MAX_CONNS

#define ROW(bytes) bytes, sizeof(bytes) - 1

static struct vet_case {
	const char *name;
	const char *data;
	size_t length;
	const char *expected; /* NULL: nothing else */
	size_t place;
	bool complete;
} vet_cases[] = {
	/* clang-format off */
	{ "a GET",                   ROW(GET), NULL, 44, true },
	{ "a POST",                  ROW(BEGIN PARAMS END_PARAMS STDIN END_STDIN), NULL, 55, true },
	{ "no parameters",           ROW(BEGIN END_PARAMS END_STDIN), NULL, 32, true },
	{ "keep_conn",               ROW("\1\1\0\1\0\10\0\0\0\1\1\0\0\0\0\0" END_PARAMS END_STDIN), NULL, 32, true },
	{ "id 65535",                ROW("\1\1\377\377\0\10\0\0\0\1\0\0\0\0\0\0" "\1\4\377\377\0\0\0\0" "\1\5\377\377\0\0\0\0"), NULL, 32, true },
	{ "padding everywhere",      ROW("\1\1\0\1\0\10\2\0\0\1\0\0\0\0\0\0pp" "\1\4\0\1\0\4\1\0\1\1ABp" "\1\4\0\1\0\0\3\0ppp" "\1\5\0\1\0\1\1\0xp" "\1\5\0\1\0\0\2\0pp"), NULL, 62, true },
	{ "padding is missing",      ROW(BEGIN END_PARAMS "\1\5\0\1\0\0\2\0p"), NULL, 33, false },
	{ "a reserved byte",         ROW(BEGIN END_PARAMS "\1\5\0\1\0\0\0\377"), NULL, 32, true },
	{ "a pair over two records", ROW(BEGIN "\1\4\0\1\0\2\0\0\1\1" "\1\4\0\1\0\2\0\0AB" END_PARAMS END_STDIN), NULL, 52, true },
	{ "a length over two records", ROW(BEGIN "\1\4\0\1\0\3\0\0\1\200\0" "\1\4\0\1\0\4\0\0\0\1AB" END_PARAMS END_STDIN), NULL, 55, true },
	{ "long lengths",            ROW(BEGIN "\1\4\0\1\0\12\0\0\200\0\0\1\200\0\0\1AB" END_PARAMS END_STDIN), NULL, 50, true },
	{ "an empty value",          ROW(BEGIN "\1\4\0\1\0\3\0\0\1\0A" END_PARAMS END_STDIN), NULL, 43, true },
	{ "two pairs in a record",   ROW(BEGIN "\1\4\0\1\0\10\0\0\1\1AB\1\1CD" END_PARAMS END_STDIN), NULL, 48, true },

	{ "nothing yet",             ROW(""), NULL, 0, false },
	{ "half a header",           ROW("\1\1\0\1"), NULL, 4, false },
	{ "no parameters yet",       ROW(BEGIN), NULL, 16, false },
	{ "half a parameter",        ROW(BEGIN "\1\4\0\1\0\4\0\0\1\1A"), NULL, 27, false },
	{ "no end of parameters",    ROW(BEGIN PARAMS), NULL, 28, false },
	{ "no body yet",             ROW(BEGIN PARAMS END_PARAMS), NULL, 36, false },
	{ "no end of the body",      ROW(BEGIN PARAMS END_PARAMS STDIN), NULL, 47, false },
	{ "its last byte is missing", ROW(BEGIN END_PARAMS "\1\5\0\1\0\0\0"), NULL, 31, false },

	{ "four stray bytes",        ROW("GET "), "version 1", 0, false },
	{ "four zeros",              ROW("\0\0\0\0"), "version 1", 0, false },
	{ "one stray byte",          ROW("x"), "version 1", 0, false },
	{ "version 2",               ROW("\2\1\0\1\0\10\0\0"), "version 1", 0, false },
	{ "version 0 later",         ROW(BEGIN "\0"), "version 1", 16, false },
	{ "a management record",     ROW(GET_VALUES), "a BEGIN_REQUEST record", 1, false },
	{ "parameters first",        ROW(PARAMS), "a BEGIN_REQUEST record", 1, false },
	{ "an unknown type",         ROW("\1\377\0\1\0\10\0\0"), "a BEGIN_REQUEST record", 1, false },
	{ "id 0",                    ROW("\1\1\0\0\0\10\0\0"), "an id other than 0", 2, false },
	{ "BEGIN of 7 bytes",        ROW("\1\1\0\1\0\7\0\0"), "a length of 8", 4, false },
	{ "BEGIN of 9 bytes",        ROW("\1\1\0\1\0\11\0\0"), "a length of 8", 4, false },
	{ "BEGIN of 264 bytes",      ROW("\1\1\0\1\1\10\0\0"), "a length of 8", 4, false },
	{ "an authorizer",           ROW("\1\1\0\1\0\10\0\0\0\2"), "the role of a responder", 9, false },
	{ "a filter",                ROW("\1\1\0\1\0\10\0\0\0\3\0\0\0\0\0\0"), "the role of a responder", 9, false },
	{ "role 257",                ROW("\1\1\0\1\0\10\0\0\1\1"), "the role of a responder", 8, false },
	{ "BEGIN twice",             ROW(BEGIN BEGIN), "a PARAMS record", 17, false },
	{ "a body before parameters", ROW(BEGIN END_STDIN), "a PARAMS record", 17, false },
	{ "management after BEGIN",  ROW(BEGIN GET_VALUES), "a PARAMS record", 17, false },
	{ "management in parameters", ROW(BEGIN PARAMS GET_VALUES), "a PARAMS record", 29, false },
	{ "management before the body", ROW(BEGIN END_PARAMS GET_VALUES), "a STDIN record", 25, false },
	{ "management in the body",  ROW(BEGIN END_PARAMS STDIN GET_VALUES), "a STDIN record", 36, false },
	{ "abort",                   ROW(BEGIN END_PARAMS "\1\2\0\1\0\0\0\0"), "a STDIN record", 25, false },
	{ "PARAMS of another id",    ROW(BEGIN "\1\4\0\2\0\0\0\0"), "the id of the request", 18, false },
	{ "PARAMS of id 0",          ROW(BEGIN "\1\4\0\0\0\0\0\0"), "the id of the request", 18, false },
	{ "STDIN of id 257",         ROW(BEGIN END_PARAMS "\1\5\1\1\0\0\0\0"), "the id of the request", 26, false },
	{ "a pair is cut",           ROW(BEGIN "\1\4\0\1\0\3\0\0\1\1A" END_PARAMS), "the rest of a parameter", 27 + 4, false },
	{ "a length is cut",         ROW(BEGIN "\1\4\0\1\0\1\0\0\1" END_PARAMS), "the rest of a parameter", 25 + 4, false },
	{ "a long length is cut",    ROW(BEGIN "\1\4\0\1\0\3\0\0\1\200\0" END_PARAMS), "the rest of a parameter", 27 + 4, false },
	{ "no name",                 ROW(BEGIN "\1\4\0\1\0\3\0\0\0\1B"), "a parameter with a name", 25, false },
	{ "lengths of 0x7ffffffe",   ROW(BEGIN "\1\4\0\1\0\10\0\0\377\377\377\376\377\377\377\376"), "a parameter below 48 KiB", 31, false },
	{ "lengths of 0x7fffffff",   ROW(BEGIN "\1\4\0\1\0\10\0\0\377\377\377\377\377\377\377\377"), "a parameter below 48 KiB", 31, false },
	{ "48 KiB and one",          ROW(BEGIN "\1\4\0\1\0\5\0\0\1\200\0\300\0"), "a parameter below 48 KiB", 28, false },
	{ "2^24 and one",            ROW(BEGIN "\1\4\0\1\0\12\0\0\201\0\0\1\200\0\0\1AB"), "a parameter below 48 KiB", 31, false },
	{ "NUL in a name",           ROW(BEGIN "\1\4\0\1\0\4\0\0\1\1\0B"), "a parameter without NUL", 26, false },
	{ "NUL in a value",          ROW(BEGIN "\1\4\0\1\0\4\0\0\1\1A\0"), "a parameter without NUL", 27, false },
	{ "NUL in padding and body", ROW(BEGIN "\1\4\0\1\0\0\1\0\0" "\1\5\0\1\0\1\1\0\0\0" END_STDIN), NULL, 43, true },
	{ "a second request",        ROW(GET GET), "nothing behind the request", 44, false },
	{ "a stray byte behind",     ROW(GET "x"), "nothing behind the request", 44, false },
	/* clang-format on */
};

static void
check_answer(const struct vet_case *c, const char *expected, size_t place,
	     bool complete)
{
	if (c->expected)
		assert_string_equal(expected ? expected : "nothing else",
				    c->expected);
	else
		assert_ptr_equal(expected, NULL);
	assert_int_equal(place, c->place);
	assert_int_equal(complete, c->complete);
}

/* In one go, and byte by byte; from a block of the exact size. */
static void
check_vet(void **state)
{
	const struct vet_case *c = *state;
	char *copy = malloc(c->length);
	struct vet vet = { 0 };
	const char *expected;
	size_t place;
	bool complete;

	assert_non_null(copy);
	memcpy(copy, c->data, c->length);
	expected = vet_records((struct bytes){ copy, c->length }, &place,
			       &complete);
	check_answer(c, expected, place, complete);
	expected = NULL;
	for (size_t i = 0; i < c->length && !expected; i++)
		expected = vet_walk(&vet, (struct bytes){ copy + i, 1 });
	check_answer(c, expected, vet.place, vet_complete(&vet));
	free(copy);
}

static void
put_header(char *at, int type, size_t length)
{
	const char header[] = {
		1, (char)type, 0, 1, (char)(length >> 8), (char)length, 0, 0,
	};

	memcpy(at, header, sizeof(header));
}

/* Records of one type, as long as they are let in; the bytes let in. */
static size_t
bytes_let_in(struct vet *vet, int type, size_t record, const char **expected)
{
	char *data = test_malloc(8 + record);
	size_t sum = 0;

	put_header(data, type, record);
	/* A pair as long as the record: 1 + 4 + 1 bytes are its lengths. */
	memset(data + 8, 'x', record);
	if (type == FCGI_PARAMS) {
		data[8] = 1;
		data[9] = (char)0x80;
		data[10] = 0;
		data[11] = (char)((record - 6) >> 8);
		data[12] = (char)(record - 6);
	}
	while (!(*expected = vet_walk(vet, (struct bytes){ data, 8 + record })))
		sum += record;
	test_free(data);
	return sum;
}

static void
parameters_have_a_limit(void **state)
{
	static const size_t records[] = { 16, 4096, 16384, 49152 };

	(void)state;
	for (size_t i = 0; i < sizeof(records) / sizeof(records[0]); i++) {
		struct vet vet = { 0 };
		const char *expected;

		assert_null(vet_walk(&vet, (struct bytes){ BEGIN, 16 }));
		assert_int_equal(
			bytes_let_in(&vet, FCGI_PARAMS, records[i], &expected),
			VET_PARAMS_LIMIT);
		assert_string_equal(expected,
				    "no more than 48 KiB of parameters");
	}
}

static void
a_limit_is_one_of_bytes(void **state)
{
	static const char pair[3] = { 1, 0, 'A' };
	static const char over[] = "\1\4\0\1\0\1\0\0";
	char *data = test_calloc(8 + VET_PARAMS_LIMIT, 1);
	struct vet vet = { 0 };

	(void)state;
	put_header(data, FCGI_PARAMS, VET_PARAMS_LIMIT);
	/* Three bytes a pair: a name of one letter, no value. */
	for (size_t i = 0; i < VET_PARAMS_LIMIT; i += 3)
		memcpy(data + 8 + i, pair, sizeof(pair));
	assert_null(vet_walk(&vet, (struct bytes){ BEGIN, 16 }));
	assert_null(
		vet_walk(&vet, (struct bytes){ data, 8 + VET_PARAMS_LIMIT }));
	assert_string_equal(vet_walk(&vet, (struct bytes){ over, 8 }),
			    "no more than 48 KiB of parameters");
	test_free(data);
}

static void
a_body_has_a_limit(void **state)
{
	static const size_t records[] = { 1, 4096, 32768 };

	(void)state;
	for (size_t i = 0; i < sizeof(records) / sizeof(records[0]); i++) {
		struct vet vet = { 0 };
		const char *expected;

		assert_null(
			vet_walk(&vet, (struct bytes){ BEGIN END_PARAMS, 24 }));
		assert_int_equal(
			bytes_let_in(&vet, FCGI_STDIN, records[i], &expected),
			VET_BODY_LIMIT);
		assert_string_equal(expected, "no more than 1 MiB of body");
	}
}

int
main(void)
{
	struct cases cases = { 0 };
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(parameters_have_a_limit),
		cmocka_unit_test(a_limit_is_one_of_bytes),
		cmocka_unit_test(a_body_has_a_limit),
	};

	cases_add(&cases, vet_cases, sizeof(vet_cases), sizeof(vet_cases[0]),
		  check_vet);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("vet", &cases);
}
