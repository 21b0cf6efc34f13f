/* courrier_mail.c: makes a mail of a message: the stylesheet has its words,
 * a calendar says the days. */
#include "app/calendar.h"
#include "courrier.h"
#include "xml/writer.h"

#include <inttypes.h>
#include <string.h>

/* Answers the host of the site's address without its port, which may change,
 * because it names things for good. */
static const char *
host_of(struct arena *arena, const char *url)
{
	const char *host = strstr(url, "://") + strlen("://");

	if (*host == '[')
		return arena_copy(arena, host + 1, strcspn(host + 1, "]"));
	return arena_copy(arena, host, strcspn(host, ":/"));
}

static void
write_day(struct xml_writer *document, const char *name,
	  const struct optional_date *day)
{
	char text[DATE_TEXT];

	if (!day->known)
		return;
	date_format(day->date, text);
	xml_attribute(document, name, text);
}

static struct bytes
document_of(struct arena *arena, const struct config *config,
	    const struct message *message)
{
	struct xml_writer *document = xml_writer_open("message");
	char date[INSTANT_TEXT];

	instant_format(message->date, date);
	xml_attribute(document, "code", message_code_text(message->code));
	xml_attribute(document, "date", date);
	xml_attribute(document, "site", config->site_url);
	xml_attribute(document, "noun", message->noun);
	xml_attribute(document, "noun-id", message->noun_id);
	if (message->session)
		xml_attribute(
			document, "session",
			arena_printf(arena, "%" PRId64, message->session));
	write_day(document, "debut", &message->debut);
	write_day(document, "fin", &message->fin);
	if (*message->motif)
		xml_element(document, "motif", message->motif);
	if (*message->auteur)
		xml_element(document, "auteur", message->auteur);
	return xml_writer_close(document, arena);
}

/* Answers the next line of the text and moves *text behind it. */
static const char *
take_line(struct arena *arena, const char **text)
{
	const size_t length = strcspn(*text, "\n");
	const char *line = arena_copy(arena, *text, length);

	*text += length + ((*text)[length] == '\n');
	return line;
}

static void
attach_calendar(struct arena *arena, const struct config *config,
		const struct message *message, const char *summary,
		struct mail *mail)
{
	const char *id = arena_printf(arena, "%" PRId64, message->session);
	const struct calendar_event event = {
		.uid = arena_printf(arena, "session-%s@%s", id,
				    host_of(arena, config->site_url)),
		.sequence = message->sequence,
		.annulee = message->code == MESSAGE_SESSION_ANNULEE,
		.summary = summary,
		.description = mail->subject,
		.url = arena_printf(arena, "%s/sessions/%s", config->site_url,
				    id),
		.days = true,
		.premier = message->debut.date,
		.dernier = message->fin.date,
		.maj = message->date,
		.mailed = true,
	};

	if (!message->session || !message->debut.known ||
	    !message_code_is_dated(message->code))
		return;
	mail->calendar = calendar_write(arena, &event);
	mail->calendar_name = arena_printf(arena, "session-%s.ics", id);
}

enum outcome
courrier_mail(struct arena *arena, const struct config *config,
	      struct xml_stylesheets *stylesheets,
	      const struct message_due *due, struct mail *mail)
{
	const struct message *message = &due->message;
	struct xml_result result;
	const char *text;
	const char *summary;
	const enum outcome outcome =
		xml_transform(stylesheets, COURRIER_STYLESHEET,
			      document_of(arena, config, message), &result);

	if (outcome != OUTCOME_OK)
		return outcome;
	text = arena_copy(arena, result.bytes.data, result.bytes.length);
	*mail = (struct mail){
		.from = config->mail_from,
		.to_nom = due->nom,
		.to = due->courriel,
		.id = arena_printf(arena, "message-%" PRId64 "@%s", message->id,
				   host_of(arena, config->site_url)),
		.date = message->date,
	};
	/* The stylesheet writes the subject and the calendar's summary, each
	 * on a line, above an empty one. */
	mail->subject = take_line(arena, &text);
	summary = take_line(arena, &text);
	mail->text = *text == '\n' ? text + 1 : text;
	attach_calendar(arena, config, message, summary, mail);
	return OUTCOME_OK;
}
