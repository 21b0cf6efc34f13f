/* courrier.c: ceresctl courrier: send, list. */
#include "courrier.h"

#include "app/clock.h"
#include "app/transaction.h"
#include "command.h"
#include "output.h"
#include "smtp.h"

#include <curl/curl.h>
#include <inttypes.h>
#include <stdio.h>

/* The messages that are due, while they are sent one after the other. */
struct sending {
	struct command *command;
	struct xml_stylesheets *stylesheets;
	const char *from; /* the address alone */
	size_t sent;
	size_t failed;
	bool away; /* the mail server */

	/* One of them. It begins afresh each time its transaction runs. */
	struct arena *arena;
	struct message_due due;
	const char *answer; /* NULL: it was taken */
};

static struct instant
now_of(const struct command *command)
{
	return clock_now(command->config->clock_offset);
}

/* Gives the message to the server once. */
static void
try(struct sending *sending)
{
	const struct message_due *due = &sending->due;
	const struct config *config = sending->command->config;
	struct smtp_mail wire = { .from = sending->from, .to = due->courriel };
	struct mail mail;
	enum smtp_verdict verdict;

	sending->away = false;
	if (!message_courriel_is_valid(due->courriel)) {
		sending->answer = "the account has no valid address";
		return;
	}
	if (courrier_mail(sending->arena, config, sending->stylesheets, due,
			  &mail) != OUTCOME_OK) {
		sending->answer = "the message cannot be drawn";
		return;
	}
	wire.text = mail_compose(sending->arena, &mail);
	verdict = smtp_send(sending->arena, config, &wire, &sending->answer);
	sending->away = verdict == SMTP_AWAY;
	if (verdict == SMTP_TAKEN)
		sending->answer = NULL;
}

/* The row is locked from before the mail leaves until its fate is stored: so
 * a message is sent at least once, and never by two processes at the same time.
 * */
static enum outcome
send_one(void *context)
{
	struct sending *sending = context;
	const struct command *command = sending->command;
	struct message_due *due = &sending->due;
	const enum outcome outcome =
		store_message_take(command->store, command->now, due);

	if (outcome != OUTCOME_OK)
		return outcome;
	try(sending);
	if (!sending->answer)
		return store_message_sent(command->store, due->message.id,
					  now_of(command));
	return store_message_failed(
		command->store, due->message.id,
		message_retry(now_of(command), due->essais + 1),
		sending->answer);
}

static void
tell(struct sending *sending)
{
	const struct message_due *due = &sending->due;

	if (!sending->answer) {
		sending->sent++;
		printf("message %" PRId64 ": sent to %s\n", due->message.id,
		       due->courriel);
		return;
	}
	sending->failed++;
	cli_say("message %" PRId64 " to %s: %s", due->message.id, due->courriel,
		sending->answer);
}

/* Goes on until none is due, or the server is away and the others must wait
 * as well. */
static enum outcome
send_all(struct sending *sending)
{
	enum outcome outcome = OUTCOME_OK;

	while (outcome == OUTCOME_OK && !sending->away) {
		sending->arena = arena_new();
		store_use(sending->command->store, sending->arena);
		outcome = transaction_run(sending->command->store, STORE_WRITE,
					  send_one, sending);
		if (outcome == OUTCOME_OK)
			tell(sending);
		arena_free(sending->arena);
	}
	if (outcome != OUTCOME_OK && outcome != OUTCOME_NOT_FOUND)
		return outcome;
	printf("%zu sent, %zu failed\n", sending->sent, sending->failed);
	if (!sending->failed)
		return OUTCOME_OK;
	sending->command->told = true;
	cli_say("%s; see ceresctl courrier list",
		sending->away ? "the mail server cannot be reached, the rest "
				"waits"
			      : "what failed is tried again later");
	return OUTCOME_UNAVAILABLE;
}

static struct rows *
list_due(const struct command *command)
{
	return store_message_due_list(command->store, command->now);
}

static enum outcome
send_mails(struct command *command)
{
	struct sending sending = { .command = command };
	enum outcome outcome;

	sending.from = mail_address(command->arena, command->config->mail_from);
	if (!sending.from) {
		cli_say("mail.from = %s: expected NAME <ADDRESS>",
			command->config->mail_from);
		return OUTCOME_BAD_REQUEST;
	}
	sending.stylesheets = xml_stylesheets_open(
		arena_printf(command->arena, "%s/xsl", command->config->share),
		0);
	outcome = xml_stylesheets_keep(sending.stylesheets, COURRIER_STYLESHEET)
			  ? send_all(&sending)
			  : OUTCOME_FAILED;
	xml_stylesheets_close(sending.stylesheets);
	return outcome;
}

enum outcome
cli_courrier_send(struct command *command)
{
	enum outcome outcome;

	if (command->options->dry_run)
		return output_list(command, list_due, "messages", "message");
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
		cli_say("libcurl cannot be used");
		return OUTCOME_FAILED;
	}
	mail_open();
	outcome = send_mails(command);
	curl_global_cleanup();
	return outcome;
}

static struct rows *
list(const struct command *command)
{
	return store_message_pending(command->store);
}

enum outcome
cli_courrier_list(struct command *command)
{
	return output_list(command, list, "messages", "message");
}
