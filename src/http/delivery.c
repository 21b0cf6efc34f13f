/*
 * delivery.c: an answer in FastCGI records, in one writev(2) as a rule.
 *
 * The library would copy it through 8 KiB buffers, a write each, then wait
 * for nginx to close: three times the system calls for a page of 30 KB.
 */
#include "delivery.h"

#include "base/log.h"
#include "http/server.h"

#include <assert.h>
#include <errno.h>
#include <fastcgi.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

enum {
	/* Records are multiples of 8 bytes, so that only the last one is
	 * padded. */
	RECORD_LIMIT = FCGI_MAX_LENGTH - FCGI_MAX_LENGTH % 8,
	RECORD_PIECES = 3, /* header, content, padding */
	NOT_MODIFIED = 304,
};

/* The pieces that are to be written, in order. */
struct delivery {
	struct arena *arena;
	int id;
	size_t count;
	struct iovec *pieces;
};

static void
put_piece(struct delivery *delivery, const void *data, size_t length)
{
	delivery->pieces[delivery->count++] = (struct iovec){
		.iov_base = (void *)(uintptr_t)data, /* writev only reads */
		.iov_len = length,
	};
}

static void
put_header(struct delivery *delivery, unsigned char type, size_t length,
	   size_t padding)
{
	FCGI_Header *header = arena_alloc(delivery->arena, sizeof(*header));

	*header = (FCGI_Header){
		.version = FCGI_VERSION_1,
		.type = type,
		.requestIdB1 = (unsigned char)(delivery->id >> 8),
		.requestIdB0 = (unsigned char)delivery->id,
		.contentLengthB1 = (unsigned char)(length >> 8),
		.contentLengthB0 = (unsigned char)length,
		.paddingLength = (unsigned char)padding,
	};
	put_piece(delivery, header, sizeof(*header));
}

static void
put_output(struct delivery *delivery, struct bytes bytes)
{
	static const char zeros[8];

	while (bytes.length > 0) {
		size_t length = bytes.length < RECORD_LIMIT ? bytes.length
							    : RECORD_LIMIT;
		size_t padding = (sizeof(zeros) - length % sizeof(zeros)) %
				 sizeof(zeros);

		put_header(delivery, FCGI_STDOUT, length, padding);
		put_piece(delivery, bytes.data, length);
		put_piece(delivery, zeros, padding);
		bytes.data += length;
		bytes.length -= length;
	}
}

/* An exit status of 0 and FCGI_REQUEST_COMPLETE are zeros. */
static void
put_end(struct delivery *delivery)
{
	static const FCGI_EndRequestBody complete;

	put_header(delivery, FCGI_STDOUT, 0, 0);
	put_header(delivery, FCGI_END_REQUEST, sizeof(complete), 0);
	put_piece(delivery, &complete, sizeof(complete));
}

/* Puts "Status: 200 OK", the headers and the empty line. */
static struct bytes
head_text(struct arena *arena, const struct response *response)
{
	const bool whole =
		response->status != NOT_MODIFIED && !response->stream;
	char length_line[64];
	char status_line[64];
	size_t room = sizeof(status_line) + sizeof(length_line);
	char *text, *at;

	length_line[0] = '\0';
	if (whole)
		snprintf(length_line, sizeof(length_line),
			 "Content-Length: %zu\r\n", response->body.length);
	for (size_t i = 0; i < response->header_count; i++)
		room += strlen(response->headers[i].name) +
			strlen(response->headers[i].value) + 4;
	assert(response->status >= 100 && response->status <= 999);
	text = arena_alloc(arena, room);
	snprintf(status_line, sizeof(status_line), "Status: %d %s\r\n",
		 response->status, response_reason(response->status));
	at = stpcpy(text, status_line);
	for (size_t i = 0; i < response->header_count; i++) {
		at = stpcpy(at, response->headers[i].name);
		at = stpcpy(at, ": ");
		at = stpcpy(at, response->headers[i].value);
		at = stpcpy(at, "\r\n");
	}
	at = stpcpy(at, length_line);
	at = stpcpy(at, "\r\n");
	return (struct bytes){ .data = text, .length = (size_t)(at - text) };
}

/* Moves past what a short write has written. */
static void
drop_written(struct delivery *delivery, size_t written)
{
	while (delivery->count > 0 && written >= delivery->pieces->iov_len) {
		written -= delivery->pieces->iov_len;
		delivery->pieces++;
		delivery->count--;
	}
	if (delivery->count > 0) {
		delivery->pieces->iov_base =
			(char *)delivery->pieces->iov_base + written;
		delivery->pieces->iov_len -= written;
	}
}

static bool
write_pieces(struct delivery *delivery, int socket)
{
	while (delivery->count > 0) {
		int count = delivery->count < IOV_MAX ? (int)delivery->count
						      : IOV_MAX;
		ssize_t written = writev(socket, delivery->pieces, count);

		if (written >= 0) {
			drop_written(delivery, (size_t)written);
			continue;
		}
		if (errno == EINTR)
			continue;
		if (errno == EAGAIN)
			log_error("an answer was not read within %d s",
				  SERVER_SOCKET_SECONDS);
		return false;
	}
	return true;
}

/* Makes a delivery for that many bytes of content, with nothing put yet. */
static struct delivery
delivery_of(struct arena *arena, int id, size_t length)
{
	const size_t records = length / RECORD_LIMIT + 5;

	return (struct delivery){
		.arena = arena,
		.id = id,
		.pieces = arena_alloc(arena, records * RECORD_PIECES *
						     sizeof(struct iovec)),
	};
}

/* Writes a stream to its end; with `more` false it only ends it. True: all
 * of it was written. */
static bool
write_stream(int socket, int id, const struct response_stream *stream,
	     bool more)
{
	bool written = more;

	while (written && more) {
		struct arena *arena = arena_new();
		struct bytes block = { "", 0 };

		alarm(SERVER_ALARM_SECONDS);
		if (stream->next(stream->context, arena, &block) !=
		    OUTCOME_OK) {
			written = false; /* logged where it happened */
		} else if ((more = block.length > 0)) {
			struct delivery delivery =
				delivery_of(arena, id, block.length);

			put_output(&delivery, block);
			written = write_pieces(&delivery, socket);
		}
		arena_free(arena);
	}
	stream->end(stream->context);
	return written;
}

void
delivery_write(int socket, struct arena *arena, int id,
	       const struct request *request, const struct response *response)
{
	struct bytes head = head_text(arena, response);
	struct bytes body = response->body;
	const bool bodiless = request->method == HTTP_HEAD ||
			      response->status == NOT_MODIFIED;
	struct delivery delivery;

	if (bodiless)
		body.length = 0;
	delivery = delivery_of(arena, id, head.length + body.length);
	put_output(&delivery, head);
	put_output(&delivery, body);
	if (response->stream && !bodiless) {
		/* An answer that breaks off without an end record is taken
		 * for whole by nobody. */
		if (!write_stream(socket, id, response->stream,
				  write_pieces(&delivery, socket)))
			return;
		delivery = delivery_of(arena, id, 0);
	} else if (response->stream) {
		response->stream->end(response->stream->context);
	}
	put_end(&delivery);
	write_pieces(&delivery, socket);
}
