/* command.h: what every command of ceresctl is given. */
#ifndef CERES_CLI_COMMAND_H
#define CERES_CLI_COMMAND_H

#include "app/config.h"
#include "app/route.h"
#include "base/arena.h"
#include "base/instant.h"
#include "base/outcome.h"
#include "domain/journal.h"
#include "options.h"
#include "store/store.h"

/* One command while it runs. Everything it points at lives in its arena. */
struct command {
	struct arena *arena;
	const struct options *options;
	const struct config *config;
	const struct route *routes;
	struct store *store; /* not connected yet */
	struct instant now;
	const char *auteur;	      /* for the journal */
	const char *const *arguments; /* the words after NOUN VERB */
	size_t argument_count;
	bool told; /* stderr already says why it must be tried again */
};

/*
 * Each answers OUTCOME_OK, or says on stderr what is wrong and what to do, and
 * answers why it failed. OUTCOME_BAD_REQUEST: its words or options are wrong.
 */
enum outcome cli_bulletin_check(struct command *command);
enum outcome cli_bulletin_publish(struct command *command);
enum outcome cli_bulletin_withdraw(struct command *command);
enum outcome cli_bulletin_list(struct command *command);
enum outcome cli_bulletin_export(struct command *command);
enum outcome cli_mesure_check(struct command *command);
enum outcome cli_mesure_load(struct command *command);
enum outcome cli_mesure_list(struct command *command);
enum outcome cli_mesure_preview(struct command *command);
enum outcome cli_mesure_apply(struct command *command);
enum outcome cli_mesure_undo(struct command *command);
enum outcome cli_maintenance_on(struct command *command);
enum outcome cli_maintenance_off(struct command *command);
enum outcome cli_maintenance_list(struct command *command);
enum outcome cli_db_migrate(struct command *command);
enum outcome cli_db_backup(struct command *command);
enum outcome cli_db_restore(struct command *command);
enum outcome cli_login_create(struct command *command);
enum outcome cli_login_lock(struct command *command);
enum outcome cli_login_unlock(struct command *command);
enum outcome cli_login_password(struct command *command);
enum outcome cli_session_import(struct command *command);
enum outcome cli_session_export(struct command *command);
enum outcome cli_courrier_send(struct command *command);
enum outcome cli_courrier_remind(struct command *command);
enum outcome cli_courrier_list(struct command *command);
enum outcome cli_doctor(struct command *command);

/* Writes a line on stderr, "ceresctl: …". */
[[gnu::format(printf, 1, 2)]] void cli_say(const char *format, ...);

/* Runs `work` in a transaction that may write; a dry run does everything,
 * too, and undoes it. */
enum outcome command_write(const struct command *command,
			   enum outcome (*work)(void *context), void *context);

/* Answers "would be " in a dry run, "" otherwise. */
const char *command_would(const struct command *command);

/* Answers a journal row of this command, with its date and author filled in. */
struct journal_entry command_entry(const struct command *command,
				   const char *noun, const char *noun_id,
				   const char *verb);

#endif
