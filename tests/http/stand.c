/* stand.c: a server in a process of its own, and a FastCGI client by hand. */
#include "stand.h"

#include "base/log.h"
#include "base/text.h"
#include "http/server.h"

#include "../base/cases.h"

#include <dirent.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

/* What a worker knows. */
struct knowledge {
	const struct stand *stand;
	int answered;
};

static void
answer_echo(struct arena *arena, const struct request *request,
	    struct response *response)
{
	char *text =
		arena_printf(arena, "%d|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%zu|",
			     request->method, request->path, request->query,
			     request->address, request->accept, request->cookie,
			     request->if_none_match, request->if_modified_since,
			     request->origin, request->fetch_site,
			     request->content_type, request->body.length);
	size_t length = strlen(text);
	char *whole = arena_alloc(arena, length + request->body.length + 1);

	snprintf(whole, length + 1, "%s", text);
	memcpy(whole + length, request->body.data, request->body.length);
	response->body = (struct bytes){ whole, length + request->body.length };
}

static void
answer_bytes(struct arena *arena, const struct request *request,
	     struct response *response)
{
	size_t length = strtoul(request->query, NULL, 10);
	char *data = arena_alloc(arena, length + 1);

	for (size_t i = 0; i < length; i++)
		data[i] = (char)('a' + i % 26);
	response->body = (struct bytes){ data, length };
}

struct blocks {
	int left;
	int length;
	int good; /* until one fails; -1: none does */
};

static enum outcome
next_block(void *context, struct arena *arena, struct bytes *block)
{
	struct blocks *blocks = context;
	char *data;

	log_error("stream block");
	if (blocks->good-- == 0)
		return OUTCOME_FAILED;
	if (blocks->left-- == 0)
		return OUTCOME_OK;
	data = arena_alloc(arena, (size_t)blocks->length);
	memset(data, 's', (size_t)blocks->length);
	*block = (struct bytes){ data, (size_t)blocks->length };
	return OUTCOME_OK;
}

static void
end_blocks(void *context)
{
	(void)context;
	log_error("stream ended");
}

static void
answer_stream(struct arena *arena, const struct request *request,
	      struct response *response)
{
	struct response_stream *stream = arena_alloc(arena, sizeof(*stream));
	struct blocks *blocks = arena_alloc(arena, sizeof(*blocks));

	blocks->good = -1;
	if (sscanf(request->query, "%d %d %d", &blocks->left, &blocks->length,
		   &blocks->good) < 2)
		abort();
	*stream = (struct response_stream){
		.next = next_block,
		.end = end_blocks,
		.context = blocks,
	};
	response->stream = stream;
}

static void
wait_for_release(const struct stand *stand)
{
	char byte = 'x';

	if (write(stand->in_hand[1], &byte, 1) != 1 ||
	    read(stand->release[0], &byte, 1) != 1)
		abort();
}

static void
answer(void *context, struct arena *arena, const struct request *request,
       struct response *response)
{
	struct knowledge *knowledge = context;
	const char *path = request->path;

	knowledge->answered++;
	if (text_equal(path, "/nothing"))
		return;
	response->status = 200;
	response_header(response, "Content-Type", "text/plain");
	if (text_equal(path, "/echo"))
		answer_echo(arena, request, response);
	else if (text_equal(path, "/bytes"))
		answer_bytes(arena, request, response);
	else if (text_equal(path, "/stream"))
		answer_stream(arena, request, response);
	else if (text_equal(path, "/wait"))
		wait_for_release(knowledge->stand);
	else if (text_equal(path, "/hang"))
		for (alarm(1);;)
			pause();
	else if (text_equal(path, "/304"))
		response->status = 304;
	if (!response->body.data && !response->stream)
		response->body = text_bytes(
			arena_printf(arena, "%d", knowledge->answered - 1));
}

void
stand_start(struct stand *stand, int worker)
{
	struct knowledge knowledge = { .stand = stand };
	const struct server server = {
		.listener = stand->listener,
		.peer_count = 1,
		.peers = &stand->peer,
		.context = &knowledge,
		.answer = answer,
	};
	pid_t child;
	int log;

	fflush(NULL);
	child = fork();
	assert_true(child >= 0);
	if (child > 0) {
		stand->workers[worker] = child;
		return;
	}
	malloc_trim(0); /* the test's own heap would hide what leaks */
	/* A test that fails must not leave its workers behind. */
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	log = open(stand->log, O_WRONLY | O_CREAT | O_APPEND, 0600);
	dup2(log, STDERR_FILENO);
	close(log);
	_exit(server_run(&server) ? 0 : 1);
}

static int
listen_at(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int listener = socket(AF_UNIX, SOCK_STREAM, 0);

	strncpy(address.sun_path, path, sizeof(address.sun_path) - 1);
	assert_int_equal(
		bind(listener, (struct sockaddr *)&address, sizeof(address)),
		0);
	assert_int_equal(listen(listener, 4096), 0);
	return listener;
}

int
stand_open(void **state)
{
	struct stand *stand = test_calloc(1, sizeof(*stand));

	*state = stand;
	strcpy(stand->folder, "/tmp/ceres-http.XXXXXX");
	assert_non_null(mkdtemp(stand->folder));
	snprintf(stand->socket, sizeof(stand->socket), "%s/socket",
		 stand->folder);
	snprintf(stand->log, sizeof(stand->log), "%s/log", stand->folder);
	assert_int_equal(pipe(stand->in_hand), 0);
	assert_int_equal(pipe(stand->release), 0);
	stand->peer = getuid();
	stand->listener = listen_at(stand->socket);
	stand_start(stand, 0);
	return 0;
}

int
stand_ended(struct stand *stand, int worker)
{
	int outcome = 0;

	assert_int_equal(waitpid(stand->workers[worker], &outcome, 0),
			 stand->workers[worker]);
	stand->workers[worker] = 0;
	return WIFEXITED(outcome) ? WEXITSTATUS(outcome) : -1;
}

int
stand_close(void **state)
{
	struct stand *stand = *state;
	int wrong = 0;

	for (int i = 0; i < STAND_WORKERS; i++) {
		if (stand->workers[i] == 0)
			continue;
		kill(stand->workers[i], SIGTERM);
		wrong += stand_ended(stand, i) != 0;
	}
	close(stand->listener);
	for (int i = 0; i < 2; i++) {
		close(stand->in_hand[i]);
		close(stand->release[i]);
	}
	unlink(stand->socket);
	unlink(stand->log);
	rmdir(stand->folder);
	test_free(stand);
	return wrong;
}

void
stand_wait(struct stand *stand)
{
	char byte;

	assert_int_equal(read(stand->in_hand[0], &byte, 1), 1);
}

void
stand_release(struct stand *stand)
{
	assert_int_equal(write(stand->release[1], "x", 1), 1);
}

int
stand_logged(const struct stand *stand, const char *text)
{
	FILE *log = fopen(stand->log, "r");
	char line[2000];
	int count = 0;

	assert_non_null(log);
	while (fgets(line, sizeof(line), log))
		count += strstr(line, text) != NULL;
	fclose(log);
	return count;
}

int
stand_descriptors(const struct stand *stand)
{
	char path[64];
	int count = 0;
	DIR *folder;

	snprintf(path, sizeof(path), "/proc/%d/fd", (int)stand->workers[0]);
	folder = opendir(path);
	assert_non_null(folder);
	while (readdir(folder))
		count++;
	closedir(folder);
	return count;
}
