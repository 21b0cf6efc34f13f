/* calendar.c: calendar files (RFC 5545), by libical. */
#include "app/calendar.h"

#include <libical/ical.h>
#include <string.h>

static struct icaltimetype
utc(struct instant instant)
{
	return icaltime_from_timet_with_zone(instant.seconds, 0,
					     icaltimezone_get_utc_timezone());
}

static struct icaltimetype
day(struct date date)
{
	const struct civil civil = date_civil(date);
	struct icaltimetype time = icaltime_null_date();

	time.year = civil.year;
	time.month = civil.month;
	time.day = civil.day;
	return time;
}

/* A calendar's last day is the one behind the last. */
static struct icaltimetype
end_of(const struct calendar_event *event)
{
	return event->days ? day(date_add_days(event->dernier, 1))
			   : utc(event->fin);
}

static icalcomponent *
component_of(const struct calendar_event *event)
{
	return icalcomponent_vanew(
		ICAL_VEVENT_COMPONENT, icalproperty_new_uid(event->uid),
		icalproperty_new_dtstamp(utc(event->maj)),
		icalproperty_new_lastmodified(utc(event->maj)),
		icalproperty_new_sequence((int)event->sequence),
		icalproperty_new_status(event->annulee ? ICAL_STATUS_CANCELLED
						       : ICAL_STATUS_CONFIRMED),
		icalproperty_new_dtstart(event->days ? day(event->premier)
						     : utc(event->debut)),
		icalproperty_new_dtend(end_of(event)),
		icalproperty_new_summary(event->summary),
		icalproperty_new_description(event->description),
		icalproperty_new_url(event->url),
		/* It concerns the application: nobody is busy for it. */
		icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT), (void *)0);
}

struct bytes
calendar_write(struct arena *arena, const struct calendar_event *event)
{
	icalcomponent *calendar = icalcomponent_vanew(
		ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
		icalproperty_new_prodid("-//CERES//communication CERES//FR"),
		component_of(event), (void *)0);
	struct bytes bytes;
	char *text;

	if (event->mailed)
		icalcomponent_add_property(
			calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
	text = icalcomponent_as_ical_string_r(calendar);
	if (!text)
		memory_end();
	bytes.length = strlen(text);
	bytes.data = arena_copy(arena, text, bytes.length);
	icalmemory_free_buffer(text);
	icalcomponent_free(calendar);
	return bytes;
}
