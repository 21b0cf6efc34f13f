/*
 * responder.c: what a FastCGI program in C cannot do with less: one prepared
 * SELECT a request, then an answer that was ready before. The peer (d) of the
 * bench, the limit for a worker. It reads the same row as a worker does, and
 * takes its head and its body from two files.
 *
 * The library parses; the answer is one write, as a worker's is: FCGX_PutStr
 * and FCGX_Finish_r would copy it, write it in pieces of 8 KiB and wait for
 * nginx to hang up, which made this program a tenth slower than a worker.
 *
 *   spawn-fcgi ... -- multiwatch ... -- responder HEAD BODY
 */
#include <fastcgi.h>
#include <fcgiapp.h>
#include <mysql.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { COLUMNS = 15, ANSWER_LIMIT = 64 << 10, VALUE_LIMIT = 64 << 10 };

static const char sql[] =
	"SELECT numero, revision, etape, publie, maj, retire, motif,"
	"       sequence, publics, intitule, resume,"
	"       fenetre_debut, fenetre_fin, fenetre_annulee, document"
	"  FROM bulletin"
	" WHERE numero = ? AND etape <> 'brouillon'";

static char values[COLUMNS][VALUE_LIMIT];
static char answer[ANSWER_LIMIT];

_Noreturn static void
stop(const char *what, const char *why)
{
	fprintf(stderr, "responder: %s: %s\n", what, why);
	exit(1);
}

/* Connected and prepared once; parameter and columns are bound once, too. */
static MYSQL_STMT *
prepare(char *numero)
{
	MYSQL *connection = mysql_init(NULL);
	MYSQL_BIND results[COLUMNS] = { 0 };
	MYSQL_BIND parameter = {
		.buffer_type = MYSQL_TYPE_STRING,
		.buffer = numero,
		.buffer_length = strlen(numero),
	};
	MYSQL_STMT *statement;

	mysql_options(connection, MYSQL_SET_CHARSET_NAME, "utf8mb4");
	if (!mysql_real_connect(connection, NULL, getenv("BENCH_USER"),
				getenv("BENCH_PASSWORD"), getenv("BENCH_NAME"),
				0, getenv("BENCH_SOCKET"), 0))
		stop("database", mysql_error(connection));
	for (size_t i = 0; i < COLUMNS; i++)
		results[i] = (MYSQL_BIND){
			.buffer_type = MYSQL_TYPE_STRING,
			.buffer = values[i],
			.buffer_length = VALUE_LIMIT,
		};
	statement = mysql_stmt_init(connection);
	if (mysql_stmt_prepare(statement, sql, sizeof(sql) - 1) ||
	    mysql_stmt_bind_param(statement, &parameter) ||
	    mysql_stmt_bind_result(statement, results))
		stop("statement", mysql_stmt_error(statement));
	return statement;
}

/* Whether the row was there. */
static bool
fetch(MYSQL_STMT *statement)
{
	bool found = mysql_stmt_execute(statement) == 0 &&
		     mysql_stmt_fetch(statement) == 0;

	return mysql_stmt_free_result(statement) == 0 && found;
}

static size_t
load(const char *path, char *data, size_t room)
{
	FILE *file = fopen(path, "r");
	size_t length = file ? fread(data, 1, room, file) : 0;

	if (length == 0 || length == room)
		stop(path, "not there, empty or too large");
	fclose(file);
	return length;
}

/* The answer as FastCGI has it: one record of output, and the end. */
static size_t
assemble(char **argv)
{
	static const FCGI_EndRequestBody complete;
	FCGI_Header header = {
		.version = FCGI_VERSION_1,
		.type = FCGI_STDOUT,
		.requestIdB0 = 1,
	};
	char *at = answer + sizeof(header);
	size_t length;

	at += load(argv[1], at, ANSWER_LIMIT / 2);
	at += load(argv[2], at, ANSWER_LIMIT / 2);
	length = (size_t)(at - answer) - sizeof(header);
	header.contentLengthB1 = (unsigned char)(length >> 8);
	header.contentLengthB0 = (unsigned char)length;
	memcpy(answer, &header, sizeof(header));
	header = (FCGI_Header){
		.version = FCGI_VERSION_1,
		.type = FCGI_END_REQUEST,
		.requestIdB0 = 1,
		.contentLengthB0 = sizeof(complete),
	};
	memcpy(at, &header, sizeof(header));
	memcpy(at + sizeof(header), &complete, sizeof(complete));
	return (size_t)(at - answer) + sizeof(header) + sizeof(complete);
}

int
main(int argc, char **argv)
{
	static char numero[] = "1.9";
	MYSQL_STMT *statement = prepare(numero);
	FCGX_Request request;
	size_t length;

	if (argc != 3)
		stop("usage", "responder HEAD BODY");
	length = assemble(argv);
	FCGX_Init();
	FCGX_InitRequest(&request, 0, 0);
	while (FCGX_Accept_r(&request) == 0) {
		if (!fetch(statement))
			stop("statement", mysql_stmt_error(statement));
		if (write(request.ipcFd, answer, length) != (ssize_t)length)
			fputs("responder: a short write\n", stderr);
		FCGX_Free(&request, 0);
		close(request.ipcFd);
		request.ipcFd = -1;
	}
	return 0;
}
