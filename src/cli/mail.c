/* mail.c: composes a mail as it goes over the wire, by GMime. */
#include "mail.h"

#include <gmime/gmime.h>
#include <string.h>

void
mail_open(void)
{
	g_mime_init();
}

const char *
mail_address(struct arena *arena, const char *from)
{
	InternetAddressList *list = internet_address_list_parse(NULL, from);
	const char *address = NULL;

	if (list && internet_address_list_length(list) == 1) {
		InternetAddress *only =
			internet_address_list_get_address(list, 0);

		if (INTERNET_ADDRESS_IS_MAILBOX(only))
			address = internet_address_mailbox_get_addr(
				INTERNET_ADDRESS_MAILBOX(only));
	}
	if (address)
		address = arena_copy(arena, address, strlen(address));
	if (list)
		g_object_unref(list);
	return address && strchr(address, '@') ? address : NULL;
}

/* Turns control characters into spaces, because a header is one line. */
static const char *
one_line(struct arena *arena, const char *text)
{
	char *line = arena_copy(arena, text, strlen(text));

	for (char *at = line; *at; at++)
		if ((unsigned char)*at < ' ' || *at == '\x7F')
			*at = ' ';
	return line;
}

static void
set_headers(GMimeMessage *message, struct arena *arena, const struct mail *mail)
{
	InternetAddressList *from =
		internet_address_list_parse(NULL, mail->from);
	GDateTime *date = g_date_time_new_from_unix_local(mail->date.seconds);

	if (from)
		internet_address_list_append(g_mime_message_get_from(message),
					     from);
	g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO,
				   one_line(arena, mail->to_nom), mail->to);
	g_mime_message_set_subject(message, one_line(arena, mail->subject),
				   "utf-8");
	g_mime_message_set_message_id(message, mail->id);
	g_mime_message_set_date(message, date);
	/* Machines that answer mails do not answer this one (RFC 3834). */
	g_mime_object_set_header(GMIME_OBJECT(message), "Auto-Submitted",
				 "auto-generated", NULL);
	g_date_time_unref(date);
	if (from)
		g_object_unref(from);
}

static GMimeObject *
text_part(const char *text)
{
	GMimeTextPart *part = g_mime_text_part_new_with_subtype("plain");

	g_mime_text_part_set_charset(part, "utf-8");
	g_mime_text_part_set_text(part, text);
	g_mime_part_set_content_encoding(
		GMIME_PART(part), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
	return GMIME_OBJECT(part);
}

static GMimeObject *
calendar_part(const struct mail *mail)
{
	GMimePart *part = g_mime_part_new_with_type("text", "calendar");
	GMimeStream *stream = g_mime_stream_mem_new_with_buffer(
		mail->calendar.data, mail->calendar.length);
	GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(
		stream, GMIME_CONTENT_ENCODING_DEFAULT);

	g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset",
						 "utf-8");
	g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "method",
						 "PUBLISH");
	g_mime_part_set_content(part, content);
	g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
	g_mime_part_set_filename(part, mail->calendar_name);
	g_object_unref(content);
	g_object_unref(stream);
	return GMIME_OBJECT(part);
}

static void
add(GMimeMultipart *parts, GMimeObject *part)
{
	g_mime_multipart_add(parts, part);
	g_object_unref(part);
}

static GMimeObject *
body_of(const struct mail *mail)
{
	GMimeMultipart *parts;

	if (!mail->calendar.length)
		return text_part(mail->text);
	parts = g_mime_multipart_new_with_subtype("mixed");
	g_mime_multipart_set_boundary(parts, mail->id);
	add(parts, text_part(mail->text));
	add(parts, calendar_part(mail));
	return GMIME_OBJECT(parts);
}

static struct bytes
write_message(struct arena *arena, GMimeMessage *message)
{
	GMimeFormatOptions *options = g_mime_format_options_new();
	GMimeStream *stream = g_mime_stream_mem_new();
	const GByteArray *written;
	struct bytes bytes;

	g_mime_format_options_set_newline_format(options,
						 GMIME_NEWLINE_FORMAT_DOS);
	g_mime_object_write_to_stream(GMIME_OBJECT(message), options, stream);
	written = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
	bytes.length = written->len;
	bytes.data =
		arena_copy(arena, (const char *)written->data, bytes.length);
	g_object_unref(stream);
	g_mime_format_options_free(options);
	return bytes;
}

struct bytes
mail_compose(struct arena *arena, const struct mail *mail)
{
	GMimeMessage *message = g_mime_message_new(TRUE);
	GMimeObject *body = body_of(mail);
	struct bytes bytes;

	set_headers(message, arena, mail);
	g_mime_message_set_mime_part(message, body);
	g_object_unref(body);
	bytes = write_message(arena, message);
	g_object_unref(message);
	return bytes;
}
