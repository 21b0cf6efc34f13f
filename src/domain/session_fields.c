/* session_fields.c: the values of a session's fields. */
#include "domain/session_fields.h"

#include "base/text.h"

static bool
set_number(int64_t *number, const char *text)
{
	*number = 0;
	return !*text || text_parse_id(text, number);
}

static bool
set_day(struct optional_date *day, const char *text)
{
	*day = (struct optional_date){ 0 };
	day->known = *text && date_parse(text, &day->date);
	return !*text || day->known;
}

static bool
set_type(enum session_type *type, const char *text)
{
	*type = SESSION_TITRE;
	return !*text || session_type_parse(text, type);
}

static bool
set_statut(enum session_statut *statut, const char *text)
{
	*statut = SESSION_EN_PREPARATION;
	return !*text || session_statut_parse(text, statut);
}

bool
session_field_set(const struct session_field *field, struct session *session,
		  const char *text)
{
	void *member = (char *)session + field->offset;

	if (!text)
		text = "";
	switch (field->kind) {
	case SESSION_FIELD_BORROWED:
		return true;
	case SESSION_FIELD_NUMBER:
		return set_number(member, text);
	case SESSION_FIELD_TEXT:
		*(const char **)member = text;
		return true;
	case SESSION_FIELD_DATE:
		*(struct date *)member = (struct date){ 0 };
		return date_parse(text, member);
	case SESSION_FIELD_OPTIONAL_DATE:
		return set_day(member, text);
	case SESSION_FIELD_FLAG:
		*(bool *)member = *text;
		return true;
	case SESSION_FIELD_TYPE:
		return set_type(member, text);
	case SESSION_FIELD_STATUT:
		break;
	}
	return set_statut(member, text);
}

const void *
session_field_get(const struct session_field *field,
		  const struct session *session)
{
	return (const char *)session + field->offset;
}
