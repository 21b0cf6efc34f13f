/* smtp.c: gives one mail to the mail server, by libcurl. */
#include "smtp.h"

#include <curl/curl.h>
#include <string.h>

enum { ANSWER_BYTES = 500, CODE_REFUSED = 400, CODE_CLOSING = 421 };

/* One attempt at sending a mail. */
struct attempt {
	struct arena *arena;
	struct bytes left;  /* of the mail */
	const char *answer; /* its last refusal */
	char error[CURL_ERROR_SIZE];
};

/* Makes what a server said fit for lists, because it may say anything. */
static const char *
line_of(struct arena *arena, const char *bytes, size_t length)
{
	char *line = arena_copy(arena, bytes,
				length < ANSWER_BYTES ? length : ANSWER_BYTES);

	line[strcspn(line, "\r\n")] = '\0';
	for (char *at = line; *at; at++)
		if ((unsigned char)*at < ' ' || (unsigned char)*at > '~')
			*at = '?';
	return line;
}

static size_t
on_answer(char *bytes, size_t size, size_t count, void *context)
{
	struct attempt *attempt = context;
	const size_t length = size * count;

	/* The server still says good-bye after a refusal. */
	if (length > 0 && (*bytes == '4' || *bytes == '5'))
		attempt->answer = line_of(attempt->arena, bytes, length);
	return length;
}

static size_t
on_read(char *room, size_t size, size_t count, void *context)
{
	struct attempt *attempt = context;
	size_t length = size * count;

	if (length > attempt->left.length)
		length = attempt->left.length;
	memcpy(room, attempt->left.data, length);
	attempt->left.data += length;
	attempt->left.length -= length;
	return length;
}

static void
prepare(CURL *curl, const struct config *config, struct attempt *attempt)
{
	const long timeout = (long)config->mail_timeout;

	curl_easy_setopt(curl, CURLOPT_URL, config->mail_url);
	curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
	curl_easy_setopt(curl, CURLOPT_USE_SSL,
			 config->mail_starttls ? (long)CURLUSESSL_ALL
					       : (long)CURLUSESSL_NONE);
	if (*config->mail_ca)
		curl_easy_setopt(curl, CURLOPT_CAINFO, config->mail_ca);
	curl_easy_setopt(curl, CURLOPT_PROXY, "");
	curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, timeout);
	curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, timeout);
	curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout);
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, attempt->error);
	curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, on_answer);
	curl_easy_setopt(curl, CURLOPT_HEADERDATA, attempt);
	curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_answer);
	curl_easy_setopt(curl, CURLOPT_WRITEDATA, attempt);
	curl_easy_setopt(curl, CURLOPT_READFUNCTION, on_read);
	curl_easy_setopt(curl, CURLOPT_READDATA, attempt);
	curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
	curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE,
			 (curl_off_t)attempt->left.length);
}

/* A server that answers works, unless it says that it is closing. */
static enum smtp_verdict
judge(CURL *curl, CURLcode code, const struct attempt *attempt,
      const char **answer)
{
	long reply = 0;

	if (code == CURLE_OK)
		return SMTP_TAKEN;
	curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &reply);
	if (reply >= CODE_REFUSED) {
		*answer = attempt->answer;
		return reply == CODE_CLOSING ? SMTP_AWAY : SMTP_REFUSED;
	}
	*answer = *attempt->error ? line_of(attempt->arena, attempt->error,
					    strlen(attempt->error))
				  : curl_easy_strerror(code);
	return SMTP_AWAY;
}

enum smtp_verdict
smtp_send(struct arena *arena, const struct config *config,
	  const struct smtp_mail *mail, const char **answer)
{
	struct attempt attempt = {
		.arena = arena,
		.left = mail->text,
		.answer = "",
	};
	CURL *curl = curl_easy_init();
	struct curl_slist *to =
		curl_slist_append(NULL, arena_printf(arena, "<%s>", mail->to));
	enum smtp_verdict verdict;

	if (!curl || !to)
		memory_end();
	*answer = "";
	prepare(curl, config, &attempt);
	curl_easy_setopt(curl, CURLOPT_MAIL_FROM,
			 arena_printf(arena, "<%s>", mail->from));
	curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, to);
	verdict = judge(curl, curl_easy_perform(curl), &attempt, answer);
	curl_slist_free_all(to);
	curl_easy_cleanup(curl);
	return verdict;
}
