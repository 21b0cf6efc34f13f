/* bulletin.c: reads and saves bulletins. */
#include "store/bulletin.h"

#include "base/text.h"
#include "list.h"

#define BULLETIN_COLUMNS                                                       \
	"SELECT numero, revision, etape, publie, maj, retire, enregistre,"     \
	"       motif, sequence, publics, intitule, resume,"                   \
	"       fenetre_debut, fenetre_fin, fenetre_annulee, document"

static const struct statement bulletin_public = {
	.name = "bulletin_public",
	.sql = BULLETIN_COLUMNS "  FROM bulletin_public WHERE numero = ?",
};

/* Of two columns, for the view takes its time over each. */
static const struct statement bulletin_version = {
	.name = "bulletin_version",
	.sql = "SELECT revision, enregistre FROM bulletin_public"
	       " WHERE numero = ?",
};

static const struct statement bulletin_for_update = {
	.name = "bulletin_for_update",
	.sql = BULLETIN_COLUMNS "  FROM bulletin WHERE numero = ? FOR UPDATE",
};

/* Reads the columns in the order of BULLETIN_COLUMNS. */
static void
read_bulletin(struct query *query, struct bulletin_record *record)
{
	struct bulletin *bulletin = &record->bulletin;

	*record = (struct bulletin_record){ 0 };
	bulletin->numero = query_get_text(query);
	record->revision = query_get_int(query);
	record->etape = bulletin_etape_of(query_get_text(query));
	record->publie = query_get_instant(query);
	record->maj = query_get_instant(query);
	record->retire = query_get_instant(query);
	record->enregistre = query_get_instant(query);
	record->motif = query_get_text(query);
	record->sequence = query_get_int(query);
	bulletin->publics = query_get_text(query);
	bulletin->intitule = query_get_text(query);
	bulletin->resume = query_get_text(query);
	bulletin->fenetre.announced = !query_is_null(query);
	bulletin->fenetre.debut = query_get_instant(query);
	bulletin->fenetre.fin = query_get_instant(query);
	bulletin->fenetre.annulee = query_get_int(query) != 0;
	bulletin->document = query_get_bytes(query);
}

static enum outcome
find(struct store *store, const struct statement *statement, const char *numero,
     struct bulletin_record *record)
{
	struct query query;
	enum outcome outcome;

	query_open(&query, store, statement);
	query_put_text(&query, numero);
	if (query_next(&query))
		read_bulletin(&query, record);
	if ((outcome = query_close(&query)) != OUTCOME_OK)
		return outcome;
	/* MariaDB's = ignores spaces at the end. */
	return text_equal(record->bulletin.numero, numero) ? OUTCOME_OK
							   : OUTCOME_NOT_FOUND;
}

enum outcome
store_bulletin_find(struct store *store, const char *numero,
		    struct bulletin_record *record)
{
	return find(store, &bulletin_public, numero, record);
}

enum outcome
store_bulletin_version(struct store *store, const char *numero,
		       struct bulletin_record *record)
{
	struct query query;

	query_open(&query, store, &bulletin_version);
	query_put_text(&query, numero);
	if (query_next(&query)) {
		record->revision = query_get_int(&query);
		record->enregistre = query_get_instant(&query);
	}
	return query_close(&query);
}

enum outcome
store_bulletin_lock(struct store *store, const char *numero,
		    struct bulletin_record *record)
{
	return find(store, &bulletin_for_update, numero, record);
}

static const struct statement bulletin_insert = {
	.name = "bulletin_insert",
	.sql = "INSERT INTO bulletin"
	       "   SET etape = ?, publie = ?, maj = ?, retire = ?,"
	       "       enregistre = ?, motif = ?, sequence = ?, publics = ?, "
	       "intitule = ?, resume = ?,"
	       "       fenetre_debut = ?, fenetre_fin = ?,"
	       "       fenetre_annulee = ?, document = ?, numero = ?",
};

static const struct statement bulletin_update = {
	.name = "bulletin_update",
	.sql = "UPDATE bulletin"
	       "   SET revision = revision + 1,"
	       "       etape = ?, publie = ?, maj = ?, retire = ?,"
	       "       enregistre = ?, motif = ?, sequence = ?, publics = ?, "
	       "intitule = ?, resume = ?,"
	       "       fenetre_debut = ?, fenetre_fin = ?,"
	       "       fenetre_annulee = ?, document = ?"
	       " WHERE numero = ? AND revision = ?",
};

/* Puts an instant, or NULL where the record's etape has none. */
static const struct instant *
if_set(const struct instant *instant)
{
	return instant->seconds ? instant : NULL;
}

enum outcome
store_bulletin_save(struct store *store, const struct bulletin_record *record)
{
	const struct bulletin *bulletin = &record->bulletin;
	const struct bulletin_fenetre *fenetre = &bulletin->fenetre;
	struct query query;

	query_open(&query, store,
		   record->revision ? &bulletin_update : &bulletin_insert);
	query_put_text(&query, bulletin_etape_code(record->etape));
	query_put_instant(&query, if_set(&record->publie));
	query_put_instant(&query, if_set(&record->maj));
	query_put_instant(&query, if_set(&record->retire));
	query_put_instant(&query, &record->enregistre);
	query_put_text(&query, record->motif ? record->motif : "");
	query_put_int(&query, record->sequence);
	query_put_text(&query, bulletin->publics);
	query_put_text(&query, bulletin->intitule);
	query_put_text(&query, bulletin->resume);
	query_put_instant(&query, fenetre->announced ? &fenetre->debut : NULL);
	query_put_instant(&query, fenetre->announced ? &fenetre->fin : NULL);
	query_put_int(&query, fenetre->annulee);
	query_put_bytes(&query, bulletin->document);
	query_put_text(&query, bulletin->numero);
	if (record->revision)
		query_put_int(&query, record->revision);
	return query_close(&query);
}

static const struct statement bulletin_list = {
	.name = "bulletin_list",
	.sql = "SELECT numero AS `@numero`, etape AS `@etape`,"
	       "       publie AS `@publie`, maj AS `@maj`,"
	       "       publics AS `@publics`, CONCAT(?, numero) AS `@tag`,"
	       "       CONCAT(?, numero) AS `@adresse`,"
	       "       retire AS `@retire`, intitule AS intitule,"
	       "       CASE WHEN retire IS NULL THEN resume END AS resume,"
	       "       CASE WHEN retire IS NOT NULL THEN motif END AS motif"
	       "  FROM bulletin_public"
	       " ORDER BY publie DESC, numero DESC"
	       " LIMIT ?",
};

struct rows *
store_bulletin_list(struct store *store, const char *address, const char *tag,
		    int64_t limit)
{
	return rows_open(store, &bulletin_list, VALUES(tag, address, limit));
}

static const struct statement bulletin_changed = {
	.name = "bulletin_changed",
	.sql = "SELECT MAX(enregistre) FROM bulletin_public"
	       " HAVING MAX(enregistre) IS NOT NULL",
};

enum outcome
store_bulletin_changed(struct store *store, struct instant *maj)
{
	return query_one(store, &bulletin_changed, NULL, INTO(maj));
}

static const struct statement bulletin_count = {
	.name = "bulletin_count",
	.sql = "SELECT COUNT(*) FROM bulletin_public",
};

enum outcome
store_bulletin_count(struct store *store, int64_t *count)
{
	return query_one(store, &bulletin_count, NULL, INTO(count));
}

static const struct statement bulletin_overview = {
	.name = "bulletin_overview",
	.sql = "SELECT numero AS `@numero`, etape AS `@etape`,"
	       "       publie AS `@publie`, maj AS `@maj`,"
	       "       intitule AS intitule"
	       "  FROM bulletin"
	       " ORDER BY publie DESC, numero DESC",
};

struct rows *
store_bulletin_overview(struct store *store)
{
	return rows_open(store, &bulletin_overview, NULL);
}
