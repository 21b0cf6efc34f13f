/* capture.c: what MariaDB's general log saw a worker run, request by request.
 */
#include "capture.h"

#include <ctype.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DIGEST = 16, LINE = 1 << 20 };

static const char login_mark[] = "login.empreinte = ?";
static const char first_mark[] = "FROM maintenance";

void
capture_stop(const char *what, const char *why)
{
	fprintf(stderr, "replay: %s: %s\n", what, why);
	exit(1);
}

static void *
room(size_t bytes)
{
	void *memory = calloc(1, bytes);

	if (!memory)
		capture_stop("memory", "gone");
	return memory;
}

/* Made up, but as long as a real one. */
static void
make_token(size_t number, char token[static TOKEN_TEXT])
{
	unsigned char bytes[TOKEN_TEXT / 2];
	char text[32];
	const int length = snprintf(text, sizeof(text), "bench %zu", number);

	crypto_generichash(bytes, sizeof(bytes), (unsigned char *)text,
			   (unsigned long long)length, NULL, 0);
	sodium_bin2hex(token, TOKEN_TEXT, bytes, sizeof(bytes));
}

/* As src/app/login.c keeps it. */
static void
digest_of(const char *token, unsigned char digest[static DIGEST])
{
	char text[TOKEN_TEXT + 8];
	const int length = snprintf(text, sizeof(text), "login:%s", token);

	crypto_generichash(digest, DIGEST, (unsigned char *)text,
			   (unsigned long long)length, NULL, 0);
}

void
capture_tokens(size_t count)
{
	for (size_t i = 0; i < count; i++) {
		char token[TOKEN_TEXT];
		unsigned char digest[DIGEST];
		char hex[2 * DIGEST + 1];

		make_token(i, token);
		digest_of(token, digest);
		sodium_bin2hex(hex, sizeof(hex), digest, sizeof(digest));
		printf("%s %s\n", token, hex);
	}
}

/* The end of a value as the log writes it: NULL, 42, 'text', DATE'2020-01-01'.
 */
static const char *
end_of_value(const char *at)
{
	while (isalpha((unsigned char)*at) || *at == '_')
		at++;
	if (*at != '\'')
		return at + strspn(at, "+-.0123456789");
	for (at++; *at && *at != '\''; at++)
		if (*at == '\\' && at[1])
			at++;
	return *at ? at + 1 : at;
}

static void
set_value(struct value *value, const char *from, const char *end)
{
	const char *quote = memchr(from, '\'', (size_t)(end - from));
	char *to;

	if (*from == 'N') {
		value->type = MYSQL_TYPE_NULL;
	} else if (!quote) {
		value->type = MYSQL_TYPE_LONGLONG;
		value->number = atoll(from);
		value->bytes = (const char *)&value->number;
	} else {
		value->type = MYSQL_TYPE_STRING;
		value->bytes = to = room((size_t)(end - quote));
		for (from = quote + 1; from < end - 1; from++) {
			if (*from == '\\')
				from++;
			*to++ = *from;
		}
		value->length = (size_t)(to - value->bytes);
	}
}

/* Is this line that statement with values? Then they are read. */
static bool
matches(const char *statement, const char *line, struct execution *execution)
{
	struct value values[CAPTURE_VALUES] = { 0 };
	size_t count = 0;

	for (; *statement; statement++) {
		const char *end;

		if (*statement != '?') {
			if (*statement != *line++)
				return false;
			continue;
		}
		end = end_of_value(line);
		if (end == line || count == CAPTURE_VALUES)
			return false;
		set_value(&values[count++], line, end);
		line = end;
	}
	if (*line)
		return false;
	execution->count = count;
	execution->values = room((count + 1) * sizeof(*values));
	memcpy(execution->values, values, count * sizeof(*values));
	/* What was copied no longer points at the copy's own number. */
	for (size_t i = 0; i < count; i++)
		if (values[i].type == MYSQL_TYPE_LONGLONG)
			execution->values[i].bytes =
				(const char *)&execution->values[i].number;
	return true;
}

/* The digest is bytes, which a log of lines cannot be trusted with. */
static bool
is_login(struct capture *capture, const char *line, struct execution *execution)
{
	unsigned char *digest = room(DIGEST);
	const size_t login = (capture->visit_count - 1) % capture->logins;
	const char *mark = strstr(line, "login.empreinte = ");
	const char *rest = strstr(line, " AND login.fin > ");
	char hex[2 * DIGEST + 1];
	char *text;

	if (!mark || !rest)
		return false;
	for (size_t i = 0; i < capture->statement_count; i++)
		if (strstr(capture->statements[i], login_mark))
			execution->statement = i;
	digest_of(capture->tokens[login], digest);
	sodium_bin2hex(hex, sizeof(hex), digest, DIGEST);
	text = room(strlen(line) + sizeof(hex) + 64);
	sprintf(text, "%.*sX'%s'%s", (int)(mark - line) + 18, line, hex, rest);
	execution->sql = text;
	execution->count = 2;
	execution->values = room(2 * sizeof(*execution->values));
	execution->values[0] =
		(struct value){ MYSQL_TYPE_STRING, (char *)digest, DIGEST, 0 };
	rest += strlen(" AND login.fin > ");
	set_value(&execution->values[1], rest, end_of_value(rest));
	return true;
}

static void
add_execution(struct capture *capture, const char *line)
{
	struct visit *visit;
	struct execution *execution;

	if (strstr(line, first_mark))
		capture->visit_count++;
	if (!capture->visit_count)
		return;
	if (capture->visit_count > 2 * capture->logins)
		capture_stop("log", "more requests than were asked for");
	visit = &capture->visits[capture->visit_count - 1];
	execution = &visit->executions[visit->count++];
	if (visit->count > CAPTURE_EXECUTIONS)
		capture_stop("log", "too many statements in a request");
	if (is_login(capture, line, execution))
		return;
	execution->sql = strdup(line);
	for (size_t i = 0; i < capture->statement_count; i++)
		if (matches(capture->statements[i], line, execution)) {
			execution->statement = i;
			return;
		}
	capture_stop("not prepared", line);
}

static void
add_statement(struct capture *capture, const char *sql)
{
	for (size_t i = 0; i < capture->statement_count; i++)
		if (strcmp(capture->statements[i], sql) == 0)
			return;
	if (capture->statement_count == CAPTURE_STATEMENTS)
		capture_stop("log", "too many statements");
	capture->statements[capture->statement_count++] = strdup(sql);
}

struct capture *
capture_read(const char *log, size_t logins)
{
	struct capture *capture = room(sizeof(*capture));
	char *line = room(LINE);
	FILE *file = fopen(log, "r");

	if (!file)
		capture_stop(log, "cannot be read");
	capture->logins = logins;
	capture->tokens = room(logins * sizeof(*capture->tokens));
	capture->visits = room(2 * logins * sizeof(*capture->visits));
	for (size_t i = 0; i < logins; i++)
		make_token(i, capture->tokens[i]);
	while (fgets(line, LINE, file)) {
		const char *prepare = strstr(line, " Prepare\t");
		const char *execute = strstr(line, " Execute\t");

		line[strcspn(line, "\n")] = '\0';
		if (prepare)
			add_statement(capture, prepare + strlen(" Prepare\t"));
		else if (execute)
			add_execution(capture, execute + strlen(" Execute\t"));
	}
	fclose(file);
	free(line);
	if (capture->visit_count != 2 * logins)
		capture_stop(log, "fewer requests than were asked for");
	return capture;
}

const struct visit *
capture_find(const struct capture *capture, const char *token, bool session)
{
	/* A handful of comparisons beside several statements. */
	for (size_t i = 0; i < capture->logins; i++)
		if (strncmp(capture->tokens[i], token, TOKEN_TEXT - 1) == 0)
			return &capture->visits[i + (session ? capture->logins
							     : 0)];
	return NULL;
}
