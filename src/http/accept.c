/* accept.c: content negotiation (RFC 9110, 12.5.1), one pass, no memory. */
#include "http/accept.h"

#include "base/bytes.h"

#include <assert.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>

/* How closely a range names a type; the closest decides. A parameter that
 * our types do not have makes a range less close, but still one of theirs:
 * "text/html;level=1" alone means that HTML is welcome. */
enum closeness {
	CLOSE_NOT = 0,
	CLOSE_ANY,	  /* any type at all */
	CLOSE_TYPE,	  /* text/... */
	CLOSE_PARAMETERS, /* text/html;level=1 */
	CLOSE_EXACT,	  /* text/html */
};

struct range {
	struct bytes type;
	struct bytes subtype;
	bool parameters; /* other than q */
	bool weighed;	 /* has its q */
	int quality;
};

static bool
token_character(char character)
{
	return (character >= '0' && character <= '9') ||
	       (character >= 'A' && character <= 'Z') ||
	       (character >= 'a' && character <= 'z') ||
	       (character != '\0' && strchr("!#$%&'*+-.^_`|~", character));
}

static void
skip_space(const char **at)
{
	while (**at == ' ' || **at == '\t')
		(*at)++;
}

static bool
read_token(const char **at, struct bytes *token)
{
	token->data = *at;
	while (token_character(**at))
		(*at)++;
	token->length = (size_t)(*at - token->data);
	return token->length > 0;
}

/* Steps past the closing quote. False: the header ends first. */
static bool
skip_quoted(const char **at)
{
	for ((*at)++; **at != '"'; (*at)++) {
		if (**at == '\\')
			(*at)++;
		if (**at == '\0')
			return false;
	}
	(*at)++;
	return true;
}

/* Reads "0" or "1" with up to three decimals, in thousandths; -1: it is
 * none. */
static int
quality_of(struct bytes text)
{
	int quality;

	if (text.length < 1 || text.length > sizeof("0.000") - 1)
		return -1;
	if (text.data[0] != '0' && text.data[0] != '1')
		return -1;
	if (text.length > 1 && text.data[1] != '.')
		return -1;
	quality = text.data[0] - '0';
	for (size_t i = 2; i < sizeof("0.000") - 1; i++) {
		char digit = '0';

		if (i < text.length)
			digit = text.data[i];
		if (digit < '0' || digit > '9')
			return -1;
		quality = quality * 10 + (digit - '0');
	}
	/* The loop makes thousandths also where there is no point. */
	return quality <= ACCEPT_FULL ? quality : -1;
}

/* Reads "q=0.5" or another parameter, behind its semicolon. */
static bool
read_parameter(const char **at, struct range *range)
{
	struct bytes name, value;

	if (!read_token(at, &name) || **at != '=')
		return false;
	(*at)++;
	if (name.length == 1 && (*name.data == 'q' || *name.data == 'Q')) {
		if (range->weighed || !read_token(at, &value))
			return false;
		range->weighed = true;
		range->quality = quality_of(value);
		return range->quality >= 0;
	}
	if (!range->weighed)
		range->parameters = true;
	return **at == '"' ? skip_quoted(at) : read_token(at, &value);
}

/* Reads one range, up to its comma or the end. False: it is not well-formed. */
static bool
read_range(const char **at, struct range *range)
{
	*range = (struct range){ .quality = ACCEPT_FULL };
	if (!read_token(at, &range->type) || **at != '/')
		return false;
	(*at)++;
	if (!read_token(at, &range->subtype))
		return false;
	for (;;) {
		skip_space(at);
		if (**at != ';')
			return **at == ',' || **at == '\0';
		(*at)++;
		skip_space(at);
		if (token_character(**at) && !read_parameter(at, range))
			return false;
	}
}

/* Steps to the comma behind a range that is not well-formed. */
static void
skip_range(const char **at)
{
	while (**at != ',' && **at != '\0')
		if (**at != '"')
			(*at)++;
		else if (!skip_quoted(at))
			return;
}

static bool
named(struct bytes name, const char *wanted, size_t length)
{
	return name.length == length &&
	       strncasecmp(name.data, wanted, length) == 0;
}

static enum closeness
closeness_of(const struct range *range, const char *type, const char *slash)
{
	bool any_subtype = named(range->subtype, "*", 1);

	if (named(range->type, "*", 1))
		return any_subtype ? CLOSE_ANY : CLOSE_NOT;
	if (!named(range->type, type, (size_t)(slash - type)))
		return CLOSE_NOT;
	if (any_subtype)
		return CLOSE_TYPE;
	if (!named(range->subtype, slash + 1, strlen(slash + 1)))
		return CLOSE_NOT;
	return range->parameters ? CLOSE_PARAMETERS : CLOSE_EXACT;
}

int
accept_quality(const char *accept, const char *type)
{
	const char *slash = strchr(type, '/');
	enum closeness closest = CLOSE_NOT;
	bool empty = true;
	int quality = 0;

	assert(slash);
	for (const char *at = accept ? accept : ""; *at != '\0';) {
		struct range range;
		enum closeness closeness = CLOSE_NOT;

		if (*at == ',' || *at == ' ' || *at == '\t') {
			at++;
			continue;
		}
		empty = false;
		if (read_range(&at, &range))
			closeness = closeness_of(&range, type, slash);
		else
			skip_range(&at);
		if (closeness == CLOSE_NOT || closeness < closest ||
		    (closeness == closest && range.quality < quality))
			continue;
		closest = closeness;
		quality = range.quality;
	}
	return empty ? ACCEPT_FULL : quality;
}
