/* session_columns.c: makes the parts of statements about sessions. */
#include "session_columns.h"

#include "history.h"
#include "list.h"
#include "value.h"

#include <assert.h>
#include <string.h>

static bool
has(const struct session_field *field, enum session_columns columns)
{
	switch (columns) {
	case SESSION_OWN:
		return field->kind != SESSION_FIELD_BORROWED;
	case SESSION_LIST:
		return field->shown <= SESSION_IN_LISTS;
	case SESSION_FILE:
		return field->shown <= SESSION_IN_FILES;
	case SESSION_SAVE:
		return field->kept == SESSION_KEPT_ALWAYS;
	case SESSION_ADD:
		return field->kept != SESSION_KEPT_ELSEWHERE;
	case SESSION_TOLD:
		return field->told;
	case SESSION_PAGE:
		break;
	}
	return true;
}

/* Selects a column as documents have it: nothing where it is empty, and a
 * flag as oui. */
static void
fill_value(FILE *sql, const char *table, const struct session_field *field)
{
	const char *column = field->column;

	if (field->kind == SESSION_FIELD_BORROWED)
		fputs(column, sql);
	else if (field->kind == SESSION_FIELD_FLAG)
		fprintf(sql, "IF(%s.%s, 'oui', NULL)", table, column);
	else if (field->kind == SESSION_FIELD_TEXT && !field->nullable)
		fprintf(sql, "NULLIF(%s.%s, '')", table, column);
	else
		fprintf(sql, "%s.%s", table, column);
}

/* Selects what a column was and what it became, NULL where it stayed
 * (history.h). */
static void
fill_change(FILE *sql, const struct session_field *field)
{
	static const char *const versions[][2] = { { "a", "avant" },
						   { "v", "apres" } };
	const char *at = strchr(field->path, '@');

	for (size_t i = 0; i < 2; i++) {
		fprintf(sql, ", IF(a.%s <=> v.%s, NULL, ", field->column,
			field->column);
		fill_value(sql, versions[i][0], field);
		fprintf(sql, ") AS `%s/@%s`", at ? at + 1 : field->path,
			versions[i][1]);
	}
}

static void
fill_one(FILE *sql, enum session_columns columns,
	 const struct session_field *field, const char *between)
{
	if (columns == SESSION_TOLD) {
		fill_change(sql, field);
		return;
	}
	fputs(between, sql);
	if (columns == SESSION_SAVE || columns == SESSION_ADD) {
		fprintf(sql, "%s = ?", field->column);
		return;
	}
	fill_value(sql, "s", field);
	fprintf(sql, " AS `%s`", field->path);
}

/* Reads "told dates/": the columns and the paths they begin with. */
static enum session_columns
columns_of(const char *key, const char **path)
{
	static const char *const keys[] = {
		[SESSION_OWN] = "own",	 [SESSION_LIST] = "list",
		[SESSION_FILE] = "file", [SESSION_PAGE] = "page",
		[SESSION_SAVE] = "save", [SESSION_ADD] = "add",
		[SESSION_TOLD] = "told",
	};
	const size_t length = strcspn(key, " ");
	int columns = SESSION_OWN;

	while (columns < SESSION_TOLD &&
	       strncmp(keys[columns], key, length) != 0)
		columns++;
	assert(strncmp(keys[columns], key, length) == 0);
	*path = key + length + (key[length] == ' ');
	return (enum session_columns)columns;
}

void
session_columns_fill(FILE *sql, const char *key)
{
	const char *path;
	const enum session_columns columns = columns_of(key, &path);
	const char *between = "";

	for (const struct session_field *field = session_fields; field->column;
	     field++) {
		if (!has(field, columns) ||
		    strncmp(field->path, path, strlen(path)) != 0)
			continue;
		fill_one(sql, columns, field, between);
		between = ", ";
	}
}

void
session_columns_read(struct rows *rows, enum session_columns columns,
		     struct session *session, struct row *kept)
{
	for (const struct session_field *field = session_fields; field->column;
	     field++) {
		const char *value;

		if (!has(field, columns))
			continue;
		value = rows_value(rows);
		session_field_set(field, session, value);
		if (kept)
			row_add(kept, field->path, value);
	}
}

/* Only a cancelled session has a statut that it had before. */
static const char *
statut_code(const struct session_field *field, const struct session *session)
{
	const enum session_statut *statut = session_field_get(field, session);

	if (field->nullable && session->statut != SESSION_ANNULEE)
		return NULL;
	return session_statut_code(*statut);
}

/* The kinds of members that are kept as they are. */
static const enum value_kind kinds[] = {
	[SESSION_FIELD_NUMBER] = VALUE_NUMBER,
	[SESSION_FIELD_DATE] = VALUE_DATE,
	[SESSION_FIELD_OPTIONAL_DATE] = VALUE_OPTIONAL_DATE,
	[SESSION_FIELD_FLAG] = VALUE_FLAG,
	[SESSION_FIELD_TYPE] = VALUE_SESSION_TYPE,
};

static void
put_text(struct query *query, const struct session_field *field,
	 const char *text)
{
	const bool empty = !text || !*text;

	query_put_text(query, !empty ? text : field->nullable ? NULL : "");
}

static void
put_one(struct query *query, const struct session_field *field,
	const struct session *session)
{
	const void *member = session_field_get(field, session);

	if (field->kind == SESSION_FIELD_TEXT)
		put_text(query, field, *(const char *const *)member);
	else if (field->kind == SESSION_FIELD_STATUT)
		query_put_text(query, statut_code(field, session));
	else
		query_put_value(query, kinds[field->kind], member);
}

void
session_columns_put(struct query *query, enum session_columns columns,
		    const struct session *session)
{
	for (const struct session_field *field = session_fields; field->column;
	     field++)
		if (has(field, columns))
			put_one(query, field, session);
}
