/* mesure_border.c: finds what a mesure does on the first and last days that
 * its regles name, and on the days beside them. */
#include "domain/mesure.h"

/* Answers the case with this day instead of its own. The other dates are moved
 * too, but only as far as is needed for no end to lie before the start. */
static struct mesure_cas
cas_on(struct mesure_cas cas, enum mesure_date date, int32_t day)
{
	cas.days[date] = day;
	for (size_t i = MESURE_FIN_INITIALE; i < MESURE_DATES; i++)
		if (date == MESURE_DEBUT && cas.days[i] < day)
			cas.days[i] = day;
	if (day < cas.days[MESURE_DEBUT])
		cas.days[MESURE_DEBUT] = day;
	return cas;
}

/* Collects the borders of one regle. */
struct finding {
	const struct mesure *mesure;
	const struct mesure_cas *cas;
	struct mesure_border *borders;
	size_t count;
};

/* Adds the day and the one after it. */
static void
add_two(struct finding *finding, enum mesure_date date, int32_t day)
{
	for (int32_t i = day; i <= day + 1; i++) {
		const struct mesure_cas cas = cas_on(*finding->cas, date, i);

		finding->borders[finding->count++] = (struct mesure_border){
			.date = date,
			.day = { i },
			.regle = mesure_judge(finding->mesure, &cas),
		};
	}
}

size_t
mesure_borders(const struct mesure *mesure, size_t index,
	       const struct mesure_cas *cas,
	       struct mesure_border borders[MESURE_BORDERS])
{
	const struct mesure_days *days = mesure->regles[index].portee.days;
	struct finding finding = { mesure, cas, borders, 0 };

	for (enum mesure_date i = MESURE_DEBUT; i <= MESURE_FIN; i++) {
		if (days[i].first != INT32_MIN &&
		    days[i].first != MESURE_UNKNOWN)
			add_two(&finding, i, days[i].first - 1);
		if (days[i].last < MESURE_UNKNOWN - 1)
			add_two(&finding, i, days[i].last);
	}
	return finding.count;
}
