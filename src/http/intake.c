/*
 * intake.c: vets a request, then lets the library parse it.
 *
 * The library is never given a byte that http/vet has not approved. As a rule
 * the whole request is there at the first look: it is peeked at, and the
 * library reads it from the socket. One that comes in parts (a large body) is
 * gathered here and handed over as a file in memory.
 *
 * How FCGX_Accept_r is made to parse a descriptor that is already open: it
 * first ends the request before (FCGX_Finish_r), which closes ipcFd unless
 * keepConnection is set; then it accepts only if ipcFd is negative. So both
 * are set. BEGIN_REQUEST's own flag overwrites keepConnection. When parsing
 * fails it closes the descriptor and goes on to accept from listen_sock, which
 * is -1: it returns, with ipcFd -1.
 */
#include "intake.h"

#include "base/log.h"
#include "base/text.h"
#include "http/server.h"
#include "vet.h"

#include <assert.h>
#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

enum {
	/* There is room for the parameters, their records and the end of
	 * STDIN. */
	LOOK_BYTES = 64 << 10,
	/* A body may come in small records, or with much padding. */
	GATHER_LIMIT = 2 * SERVER_BODY_LIMIT,
};

static_assert((int)VET_BODY_LIMIT == (int)SERVER_BODY_LIMIT);

/* Logs why a connection is shut out, and answers false for the caller to
 * return. */
static bool
refuse(const struct vet *vet, const char *expected)
{
	log_error("a connection is shut out: byte %zu, expected %s", vet->place,
		  expected);
	return false;
}

static ssize_t
receive(int socket, char *data, size_t room, int flags)
{
	ssize_t got;

	do
		got = recv(socket, data, room, flags);
	while (got < 0 && errno == EINTR);
	return got;
}

/* Finds out what a recv that brought nothing means. */
static bool
refuse_silence(const struct vet *vet, ssize_t got)
{
	if (got == 0 && vet->place == 0)
		return false; /* somebody tried the door */
	return refuse(vet, got == 0 ? "more, but the peer has hung up"
				    : "more, but nothing came");
}

/* Has this request been arriving for SERVER_SOCKET_SECONDS? The alarm that
 * was set at its start serves as a clock that costs nothing. */
static bool
overdue(void)
{
	struct itimerval left = { 0 };

	getitimer(ITIMER_REAL, &left);
	return left.it_value.tv_sec > 0 &&
	       left.it_value.tv_sec <
		       SERVER_ALARM_SECONDS - SERVER_SOCKET_SECONDS;
}

/* Takes all the bytes of a request from the socket. */
static bool
gather(int socket, struct arena *arena, struct vet *vet, struct bytes *whole)
{
	size_t room = 2 * (size_t)LOOK_BYTES;
	char *data = arena_alloc(arena, room);
	size_t length = 0;

	*vet = (struct vet){ 0 };
	while (!vet_complete(vet)) {
		const char *expected;
		ssize_t got;

		if (length == room) {
			char *more;

			if (room >= GATHER_LIMIT)
				return refuse(vet, "the end of the request");
			more = arena_alloc(arena, 2 * room);
			data = memcpy(more, data, length);
			room *= 2;
		}
		got = receive(socket, data + length, room - length, 0);
		if (got <= 0)
			return refuse_silence(vet, got);
		expected = vet_walk(
			vet, (struct bytes){ data + length, (size_t)got });
		if (expected)
			return refuse(vet, expected);
		length += (size_t)got;
		if (overdue())
			return refuse(vet, "the rest sooner");
	}
	*whole = (struct bytes){ .data = data, .length = length };
	return true;
}

/* Answers a descriptor that reads as these bytes; -1: there is none. */
static int
bytes_as_file(struct bytes bytes)
{
	int file = memfd_create("request", MFD_CLOEXEC);

	if (file >= 0 &&
	    (write(file, bytes.data, bytes.length) != (ssize_t)bytes.length ||
	     lseek(file, 0, SEEK_SET) != 0)) {
		close(file);
		file = -1;
	}
	if (file < 0)
		log_error("no file in memory: %s", strerror(errno));
	return file;
}

static const char *
parameter(const FCGX_Request *fastcgi, const char *name)
{
	const char *value = FCGX_GetParam(name, fastcgi->envp);

	return value ? value : "";
}

static enum http_method
method_of(const char *name)
{
	static const char *const names[] = {
		[HTTP_GET] = "GET",
		[HTTP_HEAD] = "HEAD",
		[HTTP_POST] = "POST",
	};
	enum http_method method = HTTP_GET;

	while (method < HTTP_OTHER && strcmp(name, names[method]) != 0)
		method++;
	return method;
}

/* Only these names are read, so that a client's own header never passes for
 * one of nginx's. nginx/fastcgi.conf is the same list. */
static void
read_parameters(const FCGX_Request *fastcgi, struct request *request)
{
	*request = (struct request){
		.method = method_of(parameter(fastcgi, "REQUEST_METHOD")),
		.path = parameter(fastcgi, "DOCUMENT_URI"),
		.query = parameter(fastcgi, "QUERY_STRING"),
		.address = parameter(fastcgi, "REMOTE_ADDR"),
		.accept = parameter(fastcgi, "HTTP_ACCEPT"),
		.cookie = parameter(fastcgi, "HTTP_COOKIE"),
		.if_none_match = parameter(fastcgi, "HTTP_IF_NONE_MATCH"),
		.if_modified_since =
			parameter(fastcgi, "HTTP_IF_MODIFIED_SINCE"),
		.origin = parameter(fastcgi, "HTTP_ORIGIN"),
		.fetch_site = parameter(fastcgi, "HTTP_SEC_FETCH_SITE"),
		.content_type = parameter(fastcgi, "CONTENT_TYPE"),
	};
}

/* Reads the body, and checks that it is as long as announced: the library's
 * end of input alone does not tell a whole one from one that broke off. */
static bool
read_body(const FCGX_Request *fastcgi, struct arena *arena,
	  struct request *request)
{
	const char *announced = parameter(fastcgi, "CONTENT_LENGTH");
	int64_t length = 0;
	char *data;
	int got;

	if (*announced != '\0' && !text_parse_id(announced, &length)) {
		log_error("CONTENT_LENGTH is no number: %s", announced);
		return false;
	}
	if (length > SERVER_BODY_LIMIT) {
		log_error("a body of %s bytes is too large", announced);
		return false;
	}
	/* One more byte is asked for. It must not come, and asking makes the
	 * library take the end of STDIN off the socket. */
	data = arena_alloc(arena, (size_t)length + 1);
	got = FCGX_GetStr(data, (int)length + 1, fastcgi->in);
	if (got != length || FCGX_GetError(fastcgi->in) != 0) {
		log_error("a body has %d bytes of %lld (or more)", got,
			  (long long)length);
		return false;
	}
	data[length] = '\0';
	request->body =
		(struct bytes){ .data = data, .length = (size_t)length };
	return true;
}

/* Lets the library parse what `file` reads as: the socket, or the descriptor
 * of bytes_as_file. */
static bool
parse(int file, struct arena *arena, FCGX_Request *fastcgi,
      struct request *request)
{
	fastcgi->ipcFd = file;
	fastcgi->keepConnection = 1;
	if (FCGX_Accept_r(fastcgi) != 0) {
		log_error("a request was refused by libfcgi");
		return false;
	}
	read_parameters(fastcgi, request);
	if (*request->path != '/') {
		log_error("a request has no DOCUMENT_URI");
		return false;
	}
	return read_body(fastcgi, arena, request);
}

bool
intake_read(int socket, struct arena *arena, FCGX_Request *fastcgi,
	    struct request *request)
{
	char look[LOOK_BYTES];
	struct vet vet = { 0 };
	struct bytes whole = { .data = look };
	ssize_t got = receive(socket, look, sizeof(look), MSG_PEEK);
	const char *expected;
	bool parsed;
	int file;

	if (got <= 0)
		return refuse_silence(&vet, got);
	whole.length = (size_t)got;
	if ((expected = vet_walk(&vet, whole)))
		return refuse(&vet, expected);
	if (vet_complete(&vet))
		return parse(socket, arena, fastcgi, request);
	if (!gather(socket, arena, &vet, &whole))
		return false;
	if ((file = bytes_as_file(whole)) < 0)
		return false;
	parsed = parse(file, arena, fastcgi, request);
	close(file); /* a second time if the library did: nobody else is here */
	return parsed;
}
