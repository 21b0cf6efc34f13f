/* test_outside.c: nothing that a document names is opened: no file, no
 * address; and nothing of a refused document is kept. */
#include "base/text.h"
#include "xml/transform.h"

#include "../base/cases.h"

#include "reading.h"

#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

#define BODY                                                                   \
	"<bulletin xmlns=\"urn:ceres:1\" version=\"1.9\" numero=\"2.0\""       \
	" publics=\"centre\"><intitule>Essai</intitule><chapeau><p>%s</p>"     \
	"</chapeau></bulletin>"

/* A file and an address that tell when somebody comes. */
static char secret[] = "/tmp/ceres-secret.XXXXXX";
static int watch;
static int listener;
static unsigned port;

static void
open_traps(void)
{
	struct sockaddr_in address = {
		.sin_family = AF_INET,
		.sin_addr = { htonl(INADDR_LOOPBACK) },
	};
	socklen_t length = sizeof(address);
	const int file = mkstemp(secret);

	assert(file >= 0 && write(file, "hidden words", 12) == 12);
	close(file);
	watch = inotify_init1(IN_NONBLOCK);
	assert(inotify_add_watch(watch, secret, IN_OPEN | IN_ACCESS) >= 0);
	listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
	assert(bind(listener, (struct sockaddr *)&address, length) == 0 &&
	       listen(listener, 5) == 0 &&
	       getsockname(listener, (struct sockaddr *)&address, &length) ==
		       0);
	port = ntohs(address.sin_port);
}

static void
close_traps(void)
{
	unlink(secret);
	close(watch);
	close(listener);
}

static bool
somebody_came(void)
{
	char event[512];
	const int client = accept(listener, NULL, NULL);

	if (client >= 0)
		close(client);
	return client >= 0 || read(watch, event, sizeof(event)) > 0;
}

/* %s of `head` is the address of the trap. */
static struct trap_case {
	const char *name;
	const char *head;
	const char *word; /* in the paragraph */
	bool accepted;
} trap_cases[] = {
	/* clang-format off */
	{ "an external DTD",              "<!DOCTYPE bulletin SYSTEM \"%s\">", "x", false },
	{ "a public DTD",                 "<!DOCTYPE bulletin PUBLIC \"-//x\" \"%s\">", "x", false },
	{ "an external entity",           "<!DOCTYPE bulletin [<!ENTITY e SYSTEM \"%s\">]>", "&e;", false },
	{ "a parameter entity",           "<!DOCTYPE bulletin [<!ENTITY %% e SYSTEM \"%s\"> %%e;]>", "x", false },
	{ "a stylesheet instruction",     "<?xml-stylesheet type=\"text/xsl\" href=\"%s\"?>", "x", true },
	{ "a catalogue instruction",      "<?oasis-xml-catalog catalog=\"%s\"?>", "x", true },
	{ "an XInclude",                  "<?x %s?>", "<i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hostname\"/>", false },
	{ "a schema's place",             "<?x %s?>", "<x:y xmlns:x=\"http://www.w3.org/2001/XMLSchema-instance\" x:schemaLocation=\"urn:ceres:1 file:///etc/hostname\"/>", false },
	/* clang-format on */
};

static void
check_trap(void **state)
{
	const struct trap_case *c = *state;
	struct arena *arena = arena_new();
	const char *places[] = {
		secret,
		arena_printf(arena, "file://%s", secret),
		arena_printf(arena, "http://127.0.0.1:%u/x", port),
		arena_printf(arena, "ftp://127.0.0.1:%u/x", port),
	};

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		char head[256];
		struct reading reading;

		snprintf(head, sizeof(head), c->head, places[i]);
		reading_start(&reading,
			      text_bytes(arena_printf(arena, "%s" BODY, head,
						      c->word)));
		assert_int_equal(reading.outcome == OUTCOME_OK, c->accepted);
		for (size_t j = 0; j < reading.complaints.count; j++)
			assert_null(strstr(reading.complaints.items[j].text,
					   "hidden"));
		reading_end(&reading);
		assert_false(somebody_came());
	}
	arena_free(arena);
}

static void
the_traps_work(void **state)
{
	struct sockaddr_in address = {
		.sin_family = AF_INET,
		.sin_port = htons((uint16_t)port),
		.sin_addr = { htonl(INADDR_LOOPBACK) },
	};
	const int client = socket(AF_INET, SOCK_STREAM, 0);
	FILE *file;

	(void)state;
	assert_false(somebody_came());
	file = fopen(secret, "r");
	fclose(file);
	assert_true(somebody_came());
	assert_int_equal(
		connect(client, (struct sockaddr *)&address, sizeof(address)),
		0);
	assert_true(somebody_came());
	close(client);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_traps_work),
	};
	int failed;

	readings_open();
	open_traps();
	cases_add_tests(&cases, tests, sizeof(tests));
	cases_add(&cases, trap_cases, sizeof(trap_cases), sizeof(*trap_cases),
		  check_trap);
	failed = cases_run("outside", &cases);
	close_traps();
	readings_close();
	return failed;
}
