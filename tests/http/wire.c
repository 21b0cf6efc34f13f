/* wire.c: the client's half of stand.h, FastCGI by hand. */
#include "stand.h"

#include "base/text.h"

#include "../base/cases.h"

#include <errno.h>
#include <fastcgi.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

enum { RECORD = 32 << 10 };

int
stand_connect(const struct stand *stand)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	strncpy(address.sun_path, stand->socket, sizeof(address.sun_path) - 1);
	assert_int_equal(
		connect(client, (struct sockaddr *)&address, sizeof(address)),
		0);
	return client;
}

/* A server that has shut us out is not this function's affair. */
void
stand_send(int client, const void *data, size_t length)
{
	const char *at = data;

	while (length > 0) {
		ssize_t sent = send(client, at, length, MSG_NOSIGNAL);

		if (sent < 0 && (errno == EPIPE || errno == ECONNRESET))
			return;
		assert_true(sent > 0);
		at += sent;
		length -= (size_t)sent;
	}
}

void
wire_record(struct wire *wire, int type, struct bytes content)
{
	size_t padding = (8 - content.length % 8) % 8;
	const FCGI_Header header = {
		.version = FCGI_VERSION_1,
		.type = (unsigned char)type,
		.requestIdB0 = 1,
		.contentLengthB1 = (unsigned char)(content.length >> 8),
		.contentLengthB0 = (unsigned char)content.length,
		.paddingLength = (unsigned char)padding,
	};
	char *at = wire->data + wire->length;

	assert_true(wire->length + 8 + content.length + padding <=
		    sizeof(wire->data));
	memcpy(at, &header, sizeof(header));
	if (content.length > 0)
		memcpy(at + 8, content.data, content.length);
	memset(at + 8 + content.length, 0, padding);
	wire->length += 8 + content.length + padding;
}

static size_t
put_length(char *at, size_t length)
{
	if (length < 128) {
		*at = (char)length;
		return 1;
	}
	at[0] = (char)(0x80 | length >> 24);
	at[1] = (char)(length >> 16);
	at[2] = (char)(length >> 8);
	at[3] = (char)length;
	return 4;
}

void
wire_request(struct wire *wire, const char *const *parameters,
	     struct bytes body)
{
	static const char begin[8] = { 0, FCGI_RESPONDER };
	char pairs[RECORD];
	size_t length = 0;

	for (; *parameters; parameters += 2) {
		size_t name = strlen(parameters[0]);
		size_t value = strlen(parameters[1]);

		length += put_length(pairs + length, name);
		length += put_length(pairs + length, value);
		memcpy(pairs + length, parameters[0], name);
		memcpy(pairs + length + name, parameters[1], value);
		length += name + value;
	}
	wire_record(wire, FCGI_BEGIN_REQUEST,
		    (struct bytes){ begin, sizeof(begin) });
	wire_record(wire, FCGI_PARAMS, (struct bytes){ pairs, length });
	wire_record(wire, FCGI_PARAMS, (struct bytes){ 0 });
	for (; body.length > 0; body.length -= length, body.data += length) {
		length = body.length < RECORD ? body.length : RECORD;
		wire_record(wire, FCGI_STDIN,
			    (struct bytes){ body.data, length });
	}
	wire_record(wire, FCGI_STDIN, (struct bytes){ 0 });
}

/* Everything until the server closes. */
static struct bytes
read_all(int client)
{
	size_t room = 1 << 16, length = 0;
	char *data = test_malloc(room);

	for (;;) {
		ssize_t got = recv(client, data + length, room - length, 0);

		if (got <= 0) {
			assert_true(got == 0 || errno == ECONNRESET);
			close(client);
			return (struct bytes){ data, length };
		}
		length += (size_t)got;
		if (length == room)
			data = test_realloc(data, room *= 2);
	}
}

/* The record at the start of `raw`, taken off it; its type, -1 if there is
 * no whole one of request 1. */
static int
take_record(struct bytes *raw, struct bytes *content)
{
	FCGI_Header header;
	size_t whole;

	if (raw->length < sizeof(header))
		return -1;
	memcpy(&header, raw->data, sizeof(header));
	content->data = raw->data + sizeof(header);
	content->length =
		(size_t)header.contentLengthB1 << 8 | header.contentLengthB0;
	whole = sizeof(header) + content->length + header.paddingLength;
	if (header.version != FCGI_VERSION_1 || header.requestIdB1 != 0 ||
	    header.requestIdB0 != 1 || raw->length < whole || whole % 8 != 0)
		return -1;
	raw->data += whole;
	raw->length -= whole;
	return header.type;
}

struct answer
stand_read(int client)
{
	struct bytes raw = read_all(client), content, rest = raw;
	struct answer answer = { .text = test_calloc(raw.length + 1, 1) };
	int type;

	while ((type = take_record(&rest, &content)) == FCGI_STDOUT &&
	       content.length > 0) {
		memcpy(answer.text + answer.length, content.data,
		       content.length);
		answer.length += content.length;
	}
	answer.complete = type == FCGI_STDOUT &&
			  take_record(&rest, &content) == FCGI_END_REQUEST &&
			  content.length == 8 && rest.length == 0 &&
			  memcmp(content.data, "\0\0\0\0\0\0\0", 8) == 0;
	test_free((char *)(uintptr_t)raw.data);
	return answer;
}

struct answer
stand_get(const struct stand *stand, const char *path, const char *query)
{
	const char *const parameters[] = {
		"REQUEST_METHOD", "GET", "DOCUMENT_URI", path,
		"QUERY_STRING",	  query, NULL,
	};
	struct wire *wire = test_calloc(1, sizeof(*wire));
	int client = stand_connect(stand);

	wire_request(wire, parameters, (struct bytes){ 0 });
	stand_send(client, wire->data, wire->length);
	test_free(wire);
	return stand_read(client);
}

void
stand_expect_count(const struct stand *stand, const char *count)
{
	struct answer answer = stand_get(stand, "/count", "");
	const char *body = strstr(answer.text, "\r\n\r\n");

	assert_true(answer.complete);
	assert_non_null(body);
	assert_string_equal(body + 4, count);
	test_free(answer.text);
}
