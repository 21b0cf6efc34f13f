/* response.c: makes answers, and turns outcomes into statuses. */
#include "http/response.h"

#include <assert.h>
#include <string.h>

void
response_header(struct response *response, const char *name, const char *value)
{
	assert(response->header_count < RESPONSE_HEADERS);
	for (const char *at = value; *at != '\0'; at++)
		assert((unsigned char)*at >= 0x20 && *at != 0x7F);
	response->headers[response->header_count++] = (struct response_header){
		.name = name,
		.value = value,
	};
}

const char *
response_value(const struct response *response, const char *name)
{
	for (size_t i = 0; i < response->header_count; i++)
		if (strcmp(response->headers[i].name, name) == 0)
			return response->headers[i].value;
	return NULL;
}

struct response
response_of(enum outcome outcome)
{
	static const int numbers[] = {
		[OUTCOME_OK] = 200,
		[OUTCOME_BAD_REQUEST] = 400,
		[OUTCOME_LOGIN] = 401,
		[OUTCOME_FORBIDDEN] = 403,
		[OUTCOME_NOT_FOUND] = 404,
		[OUTCOME_METHOD] = 405,
		[OUTCOME_NOT_ACCEPTABLE] = 406,
		[OUTCOME_CONFLICT] = 409,
		[OUTCOME_GONE] = 410,
		[OUTCOME_TOO_LARGE] = 413,
		[OUTCOME_MEDIA_TYPE] = 415,
		[OUTCOME_INVALID] = 422,
		[OUTCOME_MAINTENANCE] = 503,
		[OUTCOME_AGAIN] = 503,
		[OUTCOME_UNAVAILABLE] = 503,
		[OUTCOME_FAILED] = 500,
	};

	return (struct response){ .status = numbers[outcome] };
}

struct response
response_see_other(const char *location)
{
	struct response response = { .status = 303 };

	response_header(&response, "Location", location);
	response_header(&response, "Cache-Control", "no-store");
	return response;
}

const char *
response_reason(int status)
{
	static const struct {
		int status;
		const char *reason;
	} reasons[] = {
		{ 200, "OK" },
		{ 301, "Moved Permanently" },
		{ 303, "See Other" },
		{ 304, "Not Modified" },
		{ 400, "Bad Request" },
		{ 401, "Unauthorized" },
		{ 403, "Forbidden" },
		{ 404, "Not Found" },
		{ 405, "Method Not Allowed" },
		{ 406, "Not Acceptable" },
		{ 409, "Conflict" },
		{ 410, "Gone" },
		{ 413, "Content Too Large" },
		{ 415, "Unsupported Media Type" },
		{ 422, "Unprocessable Content" },
		{ 500, "Internal Server Error" },
		{ 503, "Service Unavailable" },
	};

	for (size_t i = 0; i < sizeof(reasons) / sizeof(reasons[0]); i++)
		if (reasons[i].status == status)
			return reasons[i].reason;
	return "Unknown";
}
