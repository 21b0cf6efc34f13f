/* rubrique.c: ceresctl bulletin export: writes the rubrique as static files. */
#include "app/application.h"
#include "app/dispatch.h"
#include "app/transaction.h"
#include "base/file.h"
#include "base/text.h"
#include "command.h"
#include "store/bulletin.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { FILE_LIMIT = 1 << 20 };

/* One copy of the rubrique: where it goes, and what was done. */
struct copy {
	struct command *command;
	struct application application;
	const char *folder;
	size_t bulletin_count;
	const char **numeros;
	size_t written;
	size_t untouched;
};

static enum outcome
write_file(struct copy *copy, const char *path, struct bytes bytes)
{
	struct command *command = copy->command;
	const char *target =
		arena_printf(command->arena, "%s%s", copy->folder, path);
	bool changed = true;
	enum outcome outcome = OUTCOME_OK;

	if (command->options->dry_run)
		changed = !file_holds(target, bytes);
	else
		outcome = file_write(target, bytes, &changed);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (changed)
		printf("%s\n", target);
	copy->written += changed;
	copy->untouched += !changed;
	return OUTCOME_OK;
}

/* Asks the application as nginx would, and writes the bytes of its answer. */
static enum outcome
copy_page(struct copy *copy, const char *path)
{
	struct arena *arena = arena_new();
	const struct request request = {
		.method = HTTP_GET,
		.path = path,
		.query = "",
		.address = "",
		.accept = "",
		.cookie = "",
		.if_none_match = "",
		.if_modified_since = "",
		.origin = "",
		.fetch_site = "",
		.content_type = "",
	};
	struct response response = response_of(OUTCOME_FAILED);
	enum outcome outcome = OUTCOME_OK;

	dispatch_answer(&copy->application, arena, &request, &response);
	/* A bulletin without window has no calendar; a withdrawn one (410)
	 * says so in each form. */
	if (response.status == 200 || response.status == 410)
		outcome = write_file(copy, path, response.body);
	else if (response.status == 503)
		outcome = OUTCOME_UNAVAILABLE;
	else if (response.status != 404) {
		cli_say("%s: answered %d", path, response.status);
		outcome = OUTCOME_FAILED;
	}
	arena_free(arena);
	return outcome;
}

/* Writes each form of a page under the name that pages link to. */
static enum outcome
copy_forms(struct copy *copy, const struct route *route, const char *path)
{
	struct arena *arena = copy->command->arena;
	const bool folder = path[strlen(path) - 1] == '/';
	enum outcome outcome = OUTCOME_OK;

	for (const struct form *form = route->forms;
	     form->type && outcome == OUTCOME_OK; form++) {
		const bool index = folder && form == route->forms;

		outcome = copy_page(copy,
				    index ? arena_printf(arena, "%sindex%s",
							 path, form->suffix)
					  : route_form_path(arena, path, form));
	}
	return outcome;
}

static enum outcome
copy_route(struct copy *copy, const struct route *route)
{
	const char *hole = strstr(route->path, "{}");
	enum outcome outcome = OUTCOME_OK;

	if (!hole)
		return copy_forms(copy, route, route->path);
	for (size_t i = 0; i < copy->bulletin_count && outcome == OUTCOME_OK;
	     i++)
		outcome =
			copy_forms(copy, route,
				   arena_printf(copy->command->arena, "%.*s%s",
						(int)(hole - route->path),
						route->path, copy->numeros[i]));
	return outcome;
}

/* Skips the pages that nginx holds and what it packed for itself. */
static int
is_public(const struct dirent *entry)
{
	const char *suffix = strrchr(entry->d_name, '.');

	return entry->d_type == DT_REG && suffix != entry->d_name &&
	       !text_equal(suffix, ".gz");
}

/* Copies the files below `source` that nginx serves by itself below `path`. */
static enum outcome
copy_files(struct copy *copy, const char *path, const char *source)
{
	struct arena *arena = copy->command->arena;
	struct dirent **entries = NULL;
	const int count = scandir(source, &entries, is_public, alphasort);
	enum outcome outcome = OUTCOME_OK;

	if (count < 0) {
		cli_say("%s: %s", source, strerrordesc_np(errno));
		return OUTCOME_FAILED;
	}
	for (int i = 0; i < count; i++) {
		const char *name = entries[i]->d_name;
		struct bytes bytes;

		if (outcome == OUTCOME_OK)
			outcome = file_read(
				arena,
				arena_printf(arena, "%s/%s", source, name),
				FILE_LIMIT, &bytes);
		if (outcome == OUTCOME_OK)
			outcome = write_file(
				copy, arena_printf(arena, "%s/%s", path, name),
				bytes);
		free(entries[i]);
	}
	free(entries);
	return outcome;
}

static enum outcome
find_bulletins(void *context)
{
	enum { BULLETINS = 1000 };
	struct copy *copy = context;
	struct command *command = copy->command;
	struct rows *rows =
		store_bulletin_list(command->store, "", "", BULLETINS);

	copy->bulletin_count = 0;
	copy->numeros =
		arena_alloc(command->arena, BULLETINS * sizeof(*copy->numeros));
	while (rows_next(rows))
		copy->numeros[copy->bulletin_count++] = rows_value(rows);
	return rows_close(rows);
}

static enum outcome
copy_everything(struct copy *copy)
{
	struct command *command = copy->command;
	const char *share = command->config->share;
	enum outcome outcome;

	outcome = transaction_run(command->store, STORE_READ, find_bulletins,
				  copy);
	for (const struct route *row = command->routes;
	     row->method && outcome == OUTCOME_OK; row++)
		if (row->place == PLACE_RUBRIQUE || row->place == PLACE_WORDS)
			outcome = copy_route(copy, row);
	if (outcome == OUTCOME_OK)
		outcome = copy_files(
			copy, "/static",
			arena_printf(command->arena, "%s/nginx/static", share));
	if (outcome == OUTCOME_OK)
		outcome = copy_files(
			copy, "/schemas",
			arena_printf(command->arena, "%s/xsl/schema", share));
	return outcome;
}

enum outcome
cli_bulletin_export(struct command *command)
{
	struct copy copy = {
		.command = command,
		.folder = command->arguments[0],
	};
	enum outcome outcome;

	if (!application_open(&copy.application, command->config,
			      command->routes))
		return OUTCOME_FAILED;
	outcome = copy_everything(&copy);
	application_close(&copy.application);
	if (outcome == OUTCOME_OK)
		printf("%zu file(s) %s, %zu untouched\n", copy.written,
		       command->options->dry_run ? "would be written"
						 : "written",
		       copy.untouched);
	return outcome;
}
