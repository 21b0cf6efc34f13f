/*
 * replay.c: the least that a FastCGI program in C does for somebody logged in:
 * the very SELECTs that a worker ran for the same address and cookie, each read
 * to its last row, then bytes that were ready before. The peer (d) of the bench
 * of sessions. Its statements are those that MariaDB's general log saw a worker
 * run: see capture.h.
 *
 *   replay tokens COUNT                          "TOKEN DIGEST" of each login
 *   replay php LOG COUNT XML-DIR OUT-DIR         the statements for the peer
 * (e) replay serve LOG COUNT HTML XML              head and body of either
 */
#include "capture.h"

#include <fastcgi.h>
#include <fcgiapp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ANSWER_LIMIT = 60 << 10 };

/* One ready answer, as FastCGI has it: output, its end, the end. */
struct answer {
	char bytes[ANSWER_LIMIT + 64];
	size_t length;
};

static void
put_header(struct answer *answer, unsigned char type, size_t length)
{
	FCGI_Header header = {
		.version = FCGI_VERSION_1,
		.type = type,
		.requestIdB0 = 1,
		.contentLengthB1 = (unsigned char)(length >> 8),
		.contentLengthB0 = (unsigned char)length,
	};

	memcpy(answer->bytes + answer->length, &header, sizeof(header));
	answer->length += sizeof(header);
}

static void
load(struct answer *answer, const char *path)
{
	static const FCGI_EndRequestBody complete;
	static char text[ANSWER_LIMIT + 1];
	FILE *file = fopen(path, "r");
	const size_t length = file ? fread(text, 1, sizeof(text), file) : 0;

	if (length == 0 || length > ANSWER_LIMIT)
		capture_stop(path, "not there, empty or too large");
	fclose(file);
	put_header(answer, FCGI_STDOUT, length);
	memcpy(answer->bytes + answer->length, text, length);
	answer->length += length;
	put_header(answer, FCGI_END_REQUEST, sizeof(complete));
	memcpy(answer->bytes + answer->length, &complete, sizeof(complete));
	answer->length += sizeof(complete);
}

static MYSQL *
connect_database(void)
{
	MYSQL *connection = mysql_init(NULL);

	mysql_options(connection, MYSQL_SET_CHARSET_NAME, "utf8mb4");
	if (!mysql_real_connect(connection, NULL, getenv("BENCH_USER"),
				getenv("BENCH_PASSWORD"), getenv("BENCH_NAME"),
				0, getenv("BENCH_SOCKET"), 0))
		capture_stop("database", mysql_error(connection));
	mysql_query(connection, "SET SESSION time_zone = '+00:00'");
	return connection;
}

/* Runs one statement and reads all its rows, as a worker does. */
static void
run(MYSQL_STMT *statement, const struct execution *execution)
{
	MYSQL_BIND binds[CAPTURE_VALUES] = { 0 };
	int fetched;

	for (size_t i = 0; i < execution->count; i++) {
		const struct value *value = &execution->values[i];

		binds[i].buffer_type = value->type;
		binds[i].buffer = (void *)(uintptr_t)value->bytes;
		binds[i].buffer_length = value->length;
	}
	if ((execution->count && mysql_stmt_bind_param(statement, binds)) ||
	    mysql_stmt_execute(statement) || mysql_stmt_store_result(statement))
		capture_stop("statement", mysql_stmt_error(statement));
	while ((fetched = mysql_stmt_fetch(statement)) == 0 ||
	       fetched == MYSQL_DATA_TRUNCATED)
		;
	mysql_stmt_free_result(statement);
}

static MYSQL_STMT *
prepare(MYSQL *connection, const char *sql)
{
	MYSQL_STMT *statement = mysql_stmt_init(connection);

	if (mysql_stmt_prepare(statement, sql, strlen(sql)))
		capture_stop(sql, mysql_stmt_error(statement));
	return statement;
}

/* Which login asks, and for the list or for a session. */
static const struct visit *
visit_of(const struct capture *capture, const FCGX_Request *request, bool *xml)
{
	const char *cookie = FCGX_GetParam("HTTP_COOKIE", request->envp);
	const char *path = FCGX_GetParam("DOCUMENT_URI", request->envp);
	const char *token = cookie ? strchr(cookie, '=') : NULL;
	const size_t length = path ? strlen(path) : 0;

	*xml = length > 4 && strcmp(path + length - 4, ".xml") == 0;
	return token ? capture_find(capture, token + 1,
				    path && path[strlen("/sessions")] == '/')
		     : NULL;
}

static void
serve(const struct capture *capture, const char *html, const char *xml)
{
	static struct answer answers[2];
	MYSQL_STMT *statements[CAPTURE_STATEMENTS];
	MYSQL *connection = connect_database();
	FCGX_Request request;

	load(&answers[0], html);
	load(&answers[1], xml);
	for (size_t i = 0; i < capture->statement_count; i++)
		statements[i] = prepare(connection, capture->statements[i]);
	FCGX_Init();
	FCGX_InitRequest(&request, 0, 0);
	while (FCGX_Accept_r(&request) == 0) {
		bool as_xml;
		const struct visit *visit =
			visit_of(capture, &request, &as_xml);
		const struct answer *answer = &answers[as_xml];

		for (size_t i = 0; visit && i < visit->count; i++)
			run(statements[visit->executions[i].statement],
			    &visit->executions[i]);
		if (!visit || write(request.ipcFd, answer->bytes,
				    answer->length) != (ssize_t)answer->length)
			fputs("replay: nobody's, or a short write\n", stderr);
		FCGX_Free(&request, 0);
		close(request.ipcFd);
		request.ipcFd = -1;
	}
}

int
main(int argc, char **argv)
{
	struct capture *capture;

	if (argc == 3 && strcmp(argv[1], "tokens") == 0) {
		capture_tokens((size_t)atol(argv[2]));
		return 0;
	}
	if (argc != 6)
		capture_stop("usage", "see replay.c");
	capture = capture_read(argv[2], (size_t)atol(argv[3]));
	if (strcmp(argv[1], "php") == 0)
		capture_php(capture, argv[4], argv[5]);
	else
		serve(capture, argv[4], argv[5]);
	return 0;
}
