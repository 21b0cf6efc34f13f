/* value.h: what goes into a statement and comes out of a row, by the type that
 * it has in C. */
#ifndef CERES_STORE_VALUE_H
#define CERES_STORE_VALUE_H

#include "base/number.h"
#include "domain/actor.h"
#include "domain/candidat.h"
#include "domain/demande.h"
#include "query.h"
#include "words.h"

/* Both parameters of `(? IS NULL OR column = ?)`: NULL, "" and 0 leave nothing
 * out. */
struct filter {
	const char *text;
};
struct filter_id {
	int64_t id;
};

/* The parameters of TERRITORY_OF_PLACE. */
struct place_of {
	const struct actor *actor;
};

#define FILTER(text)	((struct filter){ (text) })
#define FILTER_ID(id)	((struct filter_id){ (id) })
#define PLACE_OF(actor) ((struct place_of){ (actor) })

enum value_kind {
	VALUE_NONE,
	VALUE_NUMBER,
	VALUE_OPTIONAL_NUMBER,
	VALUE_INT,
	VALUE_SIZE,
	VALUE_FLAG,
	VALUE_TEXT, /* NULL is NULL */
	VALUE_BYTES,
	VALUE_DIGEST,
	VALUE_DATE,
	VALUE_OPTIONAL_DATE,
	VALUE_INSTANT,
	VALUE_PROFIL,
	VALUE_DEMANDE_STATUT,
	VALUE_DEMANDE_NATURE,
	VALUE_RESULTAT,
	VALUE_SESSION_TYPE,
	VALUE_SESSION_STATUT,
	/* These only go into statements. */
	VALUE_FILTER,
	VALUE_FILTER_ID,
	VALUE_TERRITORY, /* of TERRITORY_OF */
	VALUE_PLACE,
	VALUE_WORDS, /* of WORDS_MATCH */
};

/* An expression of another type than these does not compile. */
#define VALUE_KIND(expression)                                                 \
	_Generic((expression),                                                 \
		 int64_t: VALUE_NUMBER,                                        \
		 struct optional_number: VALUE_OPTIONAL_NUMBER,                \
		 int: VALUE_INT,                                               \
		 size_t: VALUE_SIZE,                                           \
		 bool: VALUE_FLAG,                                             \
		 char *: VALUE_TEXT,                                           \
		 const char *: VALUE_TEXT,                                     \
		 struct bytes: VALUE_BYTES,                                    \
		 struct digest: VALUE_DIGEST,                                  \
		 struct date: VALUE_DATE,                                      \
		 struct optional_date: VALUE_OPTIONAL_DATE,                    \
		 struct instant: VALUE_INSTANT,                                \
		 enum profil: VALUE_PROFIL,                                    \
		 enum demande_statut: VALUE_DEMANDE_STATUT,                    \
		 enum demande_nature: VALUE_DEMANDE_NATURE,                    \
		 enum resultat: VALUE_RESULTAT,                                \
		 enum session_type: VALUE_SESSION_TYPE,                        \
		 enum session_statut: VALUE_SESSION_STATUT,                    \
		 struct filter: VALUE_FILTER,                                  \
		 struct filter_id: VALUE_FILTER_ID,                            \
		 const struct actor *: VALUE_TERRITORY,                        \
		 struct place_of: VALUE_PLACE,                                    \
		 const struct words *: VALUE_WORDS)

/* Where a value is. */
struct value {
	enum value_kind kind;
	const void *at;
};

/* clang-format off */
/* The comma makes of an array the pointer that it is passed as. */
#define VALUE(expression) { VALUE_KIND(expression),                            \
	(const __typeof__(((void)0, (expression)))[]){ expression } }

/* The values for the parameters of a statement, in their order: VALUES(id,
 * actor). They live as long as the block they stand in. */
#define VALUES(...) ((const struct value[]){                                   \
	VALUES_NTH(__VA_ARGS__, VALUES_9, VALUES_8, VALUES_7, VALUES_6,        \
		   VALUES_5, VALUES_4, VALUES_3, VALUES_2, VALUES_1, )         \
	(__VA_ARGS__), { VALUE_NONE, NULL } })
#define VALUES_NTH(a, b, c, d, e, f, g, h, i, name, ...) name
#define VALUES_1(x)      VALUE(x)
#define VALUES_2(x, ...) VALUE(x), VALUES_1(__VA_ARGS__)
#define VALUES_3(x, ...) VALUE(x), VALUES_2(__VA_ARGS__)
#define VALUES_4(x, ...) VALUE(x), VALUES_3(__VA_ARGS__)
#define VALUES_5(x, ...) VALUE(x), VALUES_4(__VA_ARGS__)
#define VALUES_6(x, ...) VALUE(x), VALUES_5(__VA_ARGS__)
#define VALUES_7(x, ...) VALUE(x), VALUES_6(__VA_ARGS__)
#define VALUES_8(x, ...) VALUE(x), VALUES_7(__VA_ARGS__)
#define VALUES_9(x, ...) VALUE(x), VALUES_8(__VA_ARGS__)
/* clang-format on */

/* Puts a variable of that kind as the next parameter. */
void query_put_value(struct query *query, enum value_kind kind, const void *at);

/* Puts values as the next parameters; NULL: none. */
void query_put_values(struct query *query, const struct value values[]);

/* Opens a query and puts these values as its first parameters; NULL: none. */
void query_ask(struct query *query, struct store *store,
	       const struct statement *statement, const struct value values[]);

/* Reads the next column into a variable of that kind; NULL reads as 0, "" or
 * not known. A kind that only goes into statements ends the process. */
void query_get_value(struct query *query, enum value_kind kind, void *at);

/* A variable that a value is read into. */
#define INTO(pointer) VALUE_KIND(*(pointer)), (pointer)

/* Executes a statement and says how it went, as query_close and query_close_any
 * do. `values` are those of its parameters; NULL: it has none. */
enum outcome query_run(struct store *store, const struct statement *statement,
		       const struct value values[]);
enum outcome query_run_any(struct store *store,
			   const struct statement *statement,
			   const struct value values[]);

/* Reads the first column of its only row: `query_one(…, INTO(&count))`.
 * OUTCOME_NOT_FOUND: there is no row, and the variable is left alone. */
enum outcome query_one(struct store *store, const struct statement *statement,
		       const struct value values[], enum value_kind kind,
		       void *at);

#endif
