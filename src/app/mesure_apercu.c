/* mesure_apercu.c: works out what a mesure would do. */
#include "app/mesure.h"

#include "base/digest.h"
#include "base/text.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { PART = 5000, RECORDS = 1024 };

/* One session that a regle takes, as the empreinte sees it. */
struct record {
	int64_t session;
	int64_t revision;
	int64_t regle;
};

struct counting {
	struct arena *arena; /* of the apercu */
	struct mesure_apercu *apercu;
	struct apercu_case **buckets;
	struct digest digest; /* of the document and what is before records */
	size_t record_count;
	struct record records[RECORDS];
};

/* Chains: the new digest is that of the old one, the records since, and zeros
 * up to the end. */
static void
close_records(struct counting *counting)
{
	struct {
		struct digest before;
		struct record records[RECORDS];
	} all = { .before = counting->digest };

	memcpy(all.records, counting->records,
	       counting->record_count * sizeof(all.records[0]));
	counting->digest =
		digest_of((struct bytes){ (const char *)&all, sizeof(all) });
	counting->record_count = 0;
}

static size_t
bucket_of(size_t regle, const struct session *session)
{
	size_t sum = regle * SESSION_STATUTS + (size_t)session->statut;

	for (const char *c = session->departement; *c; c++)
		sum = sum * 37 + (unsigned char)*c;
	return sum % APERCU_BUCKETS;
}

static struct apercu_case *
case_of(struct counting *counting, size_t regle, const struct session *session)
{
	struct apercu_case **bucket =
		&counting->buckets[bucket_of(regle, session)];
	struct apercu_case *found = *bucket;

	while (found &&
	       (found->regle != regle || found->statut != session->statut ||
		!text_equal(found->departement, session->departement)))
		found = found->next;
	if (found)
		return found;
	found = arena_alloc(counting->arena, sizeof(*found));
	*found = (struct apercu_case){
		.regle = regle,
		.statut = session->statut,
		.region = arena_copy(counting->arena, session->region,
				     strlen(session->region)),
		.departement = arena_copy(counting->arena, session->departement,
					  strlen(session->departement)),
		.next = *bucket,
	};
	*bucket = found;
	counting->apercu->case_count++;
	return found;
}

static void
take(struct counting *counting, const struct mesure_session *found,
     const struct mesure_regle *regle)
{
	const struct mesure *mesure = counting->apercu->mesure;
	const size_t index = (size_t)(regle - mesure->regles);
	struct apercu_regle *count = &counting->apercu->regles[index];
	struct apercu_case *cell = case_of(counting, index, &found->session);
	struct session after = found->session;
	const bool changed = mesure_apply(mesure, regle, &after);

	count->taken++;
	count->changed += changed;
	cell->taken++;
	cell->changed += changed;
	if (count->sample_count < APERCU_SAMPLES)
		count->samples[count->sample_count++] = found->session.id;
	counting->records[counting->record_count++] = (struct record){
		found->session.id,
		found->revision,
		(int64_t)index,
	};
	if (counting->record_count == RECORDS)
		close_records(counting);
}

static void
count_session(struct counting *counting, const struct mesure_session *found)
{
	const struct mesure *mesure = counting->apercu->mesure;
	const struct mesure_cas cas = mesure_cas_of(mesure, &found->session);
	const struct mesure_regle *regle = mesure_judge(mesure, &cas);
	struct apercu_regle *near;

	if (regle) {
		take(counting, found, regle);
		return;
	}
	if (!(regle = mesure_nearly(mesure, &cas)))
		return;
	near = &counting->apercu->regles[regle - mesure->regles];
	near->nearly++;
	if (near->near_count < APERCU_SAMPLES)
		near->near[near->near_count++] = found->session.id;
}

static enum outcome
count_sessions(struct counting *counting, struct store *store)
{
	struct mesure_apercu *apercu = counting->apercu;
	struct mesure_session *sessions =
		arena_alloc(counting->arena, PART * sizeof(*sessions));
	enum outcome outcome;
	size_t count;

	do {
		struct arena *arena = arena_new();
		struct arena *before = store_use(store, arena);

		outcome = store_mesure_sessions(
			store,
			&(struct mesure_batch){ .after = apercu->jusque,
						.limit = PART },
			sessions, &count);
		for (size_t i = 0; i < count; i++)
			count_session(counting, &sessions[i]);
		apercu->sessions += (int64_t)count;
		if (count)
			apercu->jusque = sessions[count - 1].session.id;
		store_use(store, before);
		arena_free(arena);
	} while (outcome == OUTCOME_OK && count == PART);
	return outcome;
}

static int
compare_cases(const void *left, const void *right)
{
	const struct apercu_case *a = *(struct apercu_case *const *)left;
	const struct apercu_case *b = *(struct apercu_case *const *)right;
	int order = (a->regle > b->regle) - (a->regle < b->regle);

	if (order == 0)
		order = (a->statut > b->statut) - (a->statut < b->statut);
	if (order == 0)
		order = strcmp(a->region, b->region);
	return order ? order : strcmp(a->departement, b->departement);
}

static void
sort_cases(struct counting *counting)
{
	struct mesure_apercu *apercu = counting->apercu;
	size_t count = 0;

	apercu->cases = arena_alloc(counting->arena,
				    (apercu->case_count + 1) *
					    sizeof(struct apercu_case *));
	for (size_t i = 0; i < APERCU_BUCKETS; i++)
		for (struct apercu_case *cell = counting->buckets[i]; cell;
		     cell = cell->next)
			apercu->cases[count++] = cell;
	qsort(apercu->cases, count, sizeof(struct apercu_case *),
	      compare_cases);
}

enum outcome
mesure_apercu_make(struct store *store, const struct mesure *mesure,
		   struct instant now, struct mesure_apercu *apercu)
{
	struct counting *counting =
		arena_alloc(store_arena(store), sizeof(*counting));
	char text[DIGEST_TEXT];
	enum outcome outcome;

	*apercu = (struct mesure_apercu){ .mesure = mesure, .date = now };
	*counting = (struct counting){
		.arena = store_arena(store),
		.apercu = apercu,
		.buckets =
			arena_alloc(store_arena(store),
				    APERCU_BUCKETS * sizeof(apercu->cases[0])),
		/* The same sessions may become something else by another
		 * document. */
		.digest = digest_of(mesure->document),
	};
	outcome = count_sessions(counting, store);
	if (outcome != OUTCOME_OK)
		return outcome;
	close_records(counting);
	sort_cases(counting);
	digest_format(counting->digest, text);
	apercu->empreinte = arena_printf(store_arena(store), "%" PRId64 "-%s",
					 now.seconds, text);
	return OUTCOME_OK;
}

bool
mesure_empreinte_date(struct arena *arena, const char *empreinte,
		      struct instant *date)
{
	const size_t length = strcspn(empreinte, "-");

	return strlen(empreinte + length) == DIGEST_TEXT &&
	       text_parse_id(arena_copy(arena, empreinte, length),
			     &date->seconds);
}

bool
mesure_empreinte_equal(const char *a, const char *b)
{
	const char *left = strchr(a, '-');
	const char *right = strchr(b, '-');

	return left && right && text_equal(left, right);
}
