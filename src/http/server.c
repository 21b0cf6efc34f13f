/*
 * server.c: the worker's loop.
 *
 * A stop is looked for in one place only, between two requests. SIGTERM stays
 * blocked and arrives as a readable descriptor beside the listener: so it can
 * neither be lost between a test and a wait, nor cut a request short, nor wait
 * for a quiet moment under load (ppoll does not let a signal in as long as a
 * descriptor is ready).
 */
#include "http/server.h"

#include "base/log.h"
#include "delivery.h"
#include "intake.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <unistd.h>

/* Says whether a request is in hand: the alarm of the one before may still
 * go off while the worker waits for the next, and a signal's handler learns of
 * nothing else. */
static volatile sig_atomic_t request_in_hand;

static void
end_hung_request(int signal)
{
	static const char line[] = "ceres: a request hung, the worker ends\n";

	(void)signal;
	if (!request_in_hand)
		return;
	if (write(STDERR_FILENO, line, sizeof(line) - 1) < 0)
		_exit(75);
	_exit(75); /* EX_TEMPFAIL: the supervisor starts another */
}

static bool
listens(int listener)
{
	static const struct {
		int option, value;
	} wants[] = {
		{ SO_DOMAIN, AF_UNIX },
		{ SO_TYPE, SOCK_STREAM },
		{ SO_ACCEPTCONN, 1 },
	};

	for (size_t i = 0; i < sizeof(wants) / sizeof(wants[0]); i++) {
		int value = 0;
		socklen_t length = sizeof(value);

		if (getsockopt(listener, SOL_SOCKET, wants[i].option, &value,
			       &length) != 0 ||
		    value != wants[i].value)
			return false;
	}
	return true;
}

/* Without O_NONBLOCK this worker would hang in accept4, deaf, when another
 * one was quicker to take the connection. */
static bool
make_nonblocking(int listener)
{
	int flags = fcntl(listener, F_GETFL);

	return flags >= 0 && fcntl(listener, F_SETFL, flags | O_NONBLOCK) == 0;
}

/* Answers the descriptor that tells of SIGTERM; -1 on failure. It must come
 * after FCGX_Init, which sets handlers of its own. */
static int
open_stops(void)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN };
	struct sigaction alarmed = { .sa_handler = end_hung_request };
	sigset_t stops;

	sigaction(SIGPIPE, &ignore, NULL);
	sigaction(SIGALRM, &alarmed, NULL);
	sigemptyset(&stops);
	sigaddset(&stops, SIGTERM);
	sigaddset(&stops, SIGINT);
	sigaddset(&stops, SIGUSR1); /* multiwatch's own way to say it */
	if (sigprocmask(SIG_BLOCK, &stops, NULL) != 0)
		return -1;
	return signalfd(-1, &stops, SFD_CLOEXEC | SFD_NONBLOCK);
}

/* The socket is no door for others on this machine (0660 is the first lock):
 * whoever connects could forge any parameter. */
static bool
peer_allowed(const struct server *server, int socket)
{
	struct ucred peer = { .uid = (uid_t)-1 };
	socklen_t length = sizeof(peer);

	if (getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0)
		for (size_t i = 0; i < server->peer_count; i++)
			if (server->peers[i] == peer.uid)
				return true;
	log_error("user %d (process %d) is shut out: not a peer", (int)peer.uid,
		  (int)peer.pid);
	return false;
}

/* A peer that stops reading makes the worker wait twice: once for a write
 * that ends short, once for one that writes nothing. */
static bool
set_timeouts(int socket)
{
	const struct timeval receive = { .tv_sec = SERVER_SOCKET_SECONDS };
	const struct timeval send = {
		.tv_sec = SERVER_SOCKET_SECONDS / 2,
		.tv_usec = SERVER_SOCKET_SECONDS % 2 * 500000,
	};

	return setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &receive,
			  sizeof(receive)) == 0 &&
	       setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &send,
			  sizeof(send)) == 0;
}

/* Answers the one request of a connection. */
static void
serve(const struct server *server, int socket)
{
	struct arena *arena = arena_new();
	struct response response = { .status = 500 };
	struct request request;
	FCGX_Request fastcgi;

	FCGX_InitRequest(&fastcgi, -1, 0);
	if (intake_read(socket, arena, &fastcgi, &request)) {
		server->answer(server->context, arena, &request, &response);
		delivery_write(socket, arena, fastcgi.requestId, &request,
			       &response);
	}
	/* FCGX_Finish_r is not called here, because it would write and wait
	 * for nginx. */
	FCGX_Free(&fastcgi, 0);
	arena_free(arena);
}

/* Was an accept4 that brought nothing only too late? */
static bool
harmless(int error)
{
	return error == EAGAIN || error == EINTR || error == ECONNABORTED;
}

/* Takes one connection, if it is still there. False: the worker cannot go
 * on. */
static bool
take(const struct server *server)
{
	int socket = accept4(server->listener, NULL, NULL, SOCK_CLOEXEC);

	if (socket < 0 && harmless(errno))
		return true;
	if (socket < 0) {
		log_error("no connection can be taken: %s", strerror(errno));
		return false;
	}
	alarm(SERVER_ALARM_SECONDS);
	request_in_hand = 1;
	if (peer_allowed(server, socket) && set_timeouts(socket))
		serve(server, socket);
	close(socket);
	request_in_hand = 0;
	return true;
}

/* Takes connections until the worker is asked to stop: true. */
static bool
loop(const struct server *server, int stops)
{
	enum { LISTENER, STOPS, WATCHED };

	for (;;) {
		struct pollfd watched[WATCHED] = {
			[LISTENER] = { server->listener, POLLIN, 0 },
			[STOPS] = { stops, POLLIN, 0 },
		};

		if (poll(watched, WATCHED, -1) < 0 && errno != EINTR) {
			log_error("cannot wait: %s", strerror(errno));
			return false;
		}
		if (watched[STOPS].revents != 0)
			return true;
		if (watched[LISTENER].revents != 0 && !take(server))
			return false;
	}
}

bool
server_run(const struct server *server)
{
	bool asked;
	int stops;

	if (!listens(server->listener)) {
		log_error("descriptor %d is no listening Unix socket",
			  server->listener);
		return false;
	}
	if (FCGX_Init() != 0 || !make_nonblocking(server->listener) ||
	    (stops = open_stops()) < 0) {
		log_error("the server cannot start: %s", strerror(errno));
		return false;
	}
	asked = loop(server, stops);
	alarm(0);
	close(stops);
	return asked;
}
