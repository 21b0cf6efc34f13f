/* capture.h: what MariaDB's general log saw a worker run, request by request.
 */
#ifndef CERES_BENCH_CAPTURE_H
#define CERES_BENCH_CAPTURE_H

#include <mysql.h>
#include <stdbool.h>
#include <stddef.h>

enum {
	CAPTURE_STATEMENTS = 64,
	CAPTURE_EXECUTIONS = 24, /* of one request */
	CAPTURE_VALUES = 48,
	TOKEN_TEXT = 65,
};

struct value {
	enum enum_field_types type;
	const char *bytes;
	size_t length;
	long long number;
};

struct execution {
	size_t statement;
	size_t count;
	struct value *values;
	const char *sql; /* with its values */
};

/* One request of one login. */
struct visit {
	size_t count;
	struct execution executions[CAPTURE_EXECUTIONS];
};

struct capture {
	size_t logins;
	char (*tokens)[TOKEN_TEXT];
	size_t statement_count;
	char *statements[CAPTURE_STATEMENTS];
	size_t visit_count;
	struct visit *visits; /* each login's list, then each one's session */
};

_Noreturn void capture_stop(const char *what, const char *why);

/* Prints "TOKEN DIGEST": a cookie's value and what the table login keeps. */
void capture_tokens(size_t count);

/*
 * Reads a log that was on before any statement was prepared, of 2 * `logins`
 * requests one after the other, each of which begins by asking for maintenance
 * windows.
 */
struct capture *capture_read(const char *log, size_t logins);

/* NULL: nobody has this token. */
const struct visit *capture_find(const struct capture *capture,
				 const char *token, bool session);

/* Writes for each visit a PHP file that answers its statements and the
 * document NAME-NUMBER.xml of a folder. */
void capture_php(const struct capture *capture, const char *documents,
		 const char *folder);

#endif
