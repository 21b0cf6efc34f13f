/* worker.c: the program that answers requests, a FastCGI responder on the
 * socket it inherits as descriptor 0. */
#include "app/application.h"
#include "app/dispatch.h"
#include "base/log.h"
#include "http/server.h"
#include "pages/routes.h"
#include "xml/library.h"

#include <pwd.h>
#include <sodium.h>
#include <string.h>
#include <sysexits.h>
#include <unistd.h>

enum { PEERS = 16 };

/* Our own user and those the configuration names. */
static bool
find_peers(const char *names, struct arena *arena, uid_t *peers, size_t *count)
{
	char *rest = arena_copy(arena, names, strlen(names));
	char *place = NULL;

	peers[0] = geteuid();
	*count = 1;
	for (const char *name = strtok_r(rest, " ", &place); name;
	     name = strtok_r(NULL, " ", &place)) {
		const struct passwd *user = getpwnam(name);

		if (!user || *count == PEERS) {
			log_error("worker.peers: %s: %s", name,
				  user ? "too many" : "no such user");
			return false;
		}
		peers[(*count)++] = user->pw_uid;
	}
	return true;
}

static int
serve(const struct config *config, struct arena *arena)
{
	struct application application;
	uid_t peers[PEERS];
	struct server server = {
		.listener = STDIN_FILENO,
		.peers = peers,
		.context = &application,
		.answer = dispatch_answer,
	};
	bool served;

	if (!find_peers(config->worker_peers, arena, peers, &server.peer_count))
		return EX_CONFIG;
	if (!application_open(&application, config, routes))
		return EX_SOFTWARE;
	served = server_run(&server);
	application_close(&application);
	return served ? EX_OK : EX_OSERR;
}

int
main(int argc, char **argv)
{
	struct arena *arena = arena_new();
	const char *file = CONFIG_DEFAULT_FILE;
	struct config config;
	int option;
	int code = EX_CONFIG;

	while ((option = getopt(argc, argv, "c:")) != -1) {
		if (option != 'c')
			return EX_USAGE;
		file = optarg;
	}
	xml_library_open();
	if (sodium_init() < 0 || !instant_open_zone())
		log_error("this machine lacks what time and hashes need: "
			  "run ceresctl doctor");
	else if (config_load(&config, arena, file, NULL, 0))
		code = serve(&config, arena);
	arena_free(arena);
	return code;
}
