/* tableau.c: the dashboard, which shows what waits for whoever asks. */
#include "store/tableau.h"
#include "activite.h"
#include "listes.h"
#include "store/agrement.h"
#include "store/demande.h"
#include "store/message.h"
#include "store/signalement.h"
#include "store/titre.h"

enum {
	PREPARE_DAYS = 120, /* a centre works with that much ahead */
	OLD_DAYS = 30,	    /* over for so long, and still open */
	AGREMENT_DAYS = 90,
	TITRE_DAYS = 180,
};

/* The tasks that a session may have for its centre, in the order of its
 * life. */
enum wait {
	WAIT_PREPARER,
	WAIT_DTE_AGAIN,
	WAIT_CONVOQUER,
	WAIT_CONVOCATIONS_AGAIN,
	WAIT_FIN_REELLE,
	WAIT_RESULTATS,
};

enum { WAITS = WAIT_RESULTATS + 1 };

static const struct {
	const char *code;
	const char
		*statut; /* of the list that shows them all; "" for several */
} waits[WAITS] = {
	/* clang-format off */
	[WAIT_PREPARER] =           { "preparer", "en-preparation" },
	[WAIT_DTE_AGAIN] =          { "dte-a-refaire", "" },
	[WAIT_CONVOQUER] =          { "convoquer", "demande-dte-envoyee" },
	[WAIT_CONVOCATIONS_AGAIN] = { "convocations-a-refaire", "" },
	[WAIT_FIN_REELLE] =         { "fin-reelle", "" },
	[WAIT_RESULTATS] =          { "saisir-resultats", "convocations-envoyees" },
	/* clang-format on */
};

static bool
may(const struct page *page, const struct session *session,
    enum session_action action)
{
	/* Whether there are candidats is checked on the session's page only. */
	const struct session_facts facts = { 1, page_today(page) };

	return session_may(session, action, page->actor, &facts) ==
	       SESSION_ALLOWED;
}

static bool
waits_for(const struct page *page, const struct session *session,
	  enum wait wait)
{
	const struct date horizon =
		date_add_days(page_today(page), PREPARE_DAYS);

	switch (wait) {
	case WAIT_PREPARER:
		return session->statut == SESSION_EN_PREPARATION &&
		       date_compare(session->debut, horizon) <= 0;
	case WAIT_DTE_AGAIN:
		return session->dte_a_refaire;
	case WAIT_CONVOQUER:
		return session->statut == SESSION_DEMANDE_DTE_ENVOYEE;
	case WAIT_CONVOCATIONS_AGAIN:
		return session->convocations_a_refaire;
	case WAIT_FIN_REELLE:
		return session_awaits_fin_reelle(session) &&
		       may(page, session, SESSION_FIN_REELLE);
	case WAIT_RESULTATS:
		return may(page, session, SESSION_RESULTATS);
	}
	return false;
}

/* Begins <tache>, without its rows; the caller ends it by xml_end. */
static void
start(struct page *page, const char *code, int64_t nombre, const char *path)
{
	struct xml_writer *document = page_document(page);

	xml_start(document, "tache");
	xml_attribute(document, "code", code);
	xml_attribute(document, "nombre", page_number(page, nombre));
	xml_attribute(document, "href", path);
}

static void
write_tache(struct page *page, const char *code, const char *path,
	    const struct tableau_tache *tache)
{
	start(page, code, tache->nombre, path);
	if (tache->oldest.count)
		page_rows(page,
			  store_session_rows(page->store, page->actor,
					     &tache->oldest),
			  "session");
	xml_end(page_document(page));
}

static void
write_centre(struct page *page)
{
	/* Lists to the last one what a mesure requires of the centre (R12). */
	struct tableau_tache taches[WAITS] = {
		[WAIT_FIN_REELLE] = { .most = SESSION_RANGE },
	};
	const struct session *sessions = NULL;
	size_t count = 0;

	page_read(page, store_tableau_open(page->store, page->actor, &sessions,
					   &count));
	for (size_t i = 0; i < count; i++)
		for (int wait = 0; wait < WAITS; wait++)
			if (waits_for(page, &sessions[i], (enum wait)wait))
				tableau_tache_add(&taches[wait], sessions[i].id,
						  sessions[i].debut);
	for (int wait = 0; wait < WAITS; wait++)
		write_tache(
			page, waits[wait].code,
			*waits[wait].statut
				? arena_printf(page->arena,
					       "/sessions?statut=%s&tri=debut",
					       waits[wait].statut)
				: "/sessions?tri=debut",
			&taches[wait]);
}

/* Writes a number that leads to a list. */
static void
write_number(struct page *page, const char *code, int64_t nombre,
	     const char *path)
{
	start(page, code, nombre, path);
	xml_end(page_document(page));
}

/* Writes what CERES has told them and they have not read. */
static void
write_avis(struct page *page)
{
	int64_t nombre = 0;

	page_read(page, store_message_unread(page->store, page->actor->compte,
					     &nombre));
	write_number(page, "avis", nombre, "/compte/avis");
}

/* Writes how many centres wait for an answer, and how many for too long
 * (R20). */
static void
write_demandes(struct page *page)
{
	int64_t waiting = 0;
	int64_t late = 0;

	page_read(page, store_demande_counts(page->store, page->actor,
					     page->now, &waiting, &late));
	write_number(page, "demandes-en-retard", late,
		     page->actor->profil == PROFIL_UD
			     ? "/demandes?statut=en-attente"
			     : "/demandes/chiffres");
	write_number(page, "demandes", waiting, "/demandes?statut=en-attente");
}

/* Writes what a mesure has marked for the UD to look at. */
static void
write_signalements(struct page *page)
{
	int64_t nombre = 0;

	page_read(page,
		  store_signalement_count(page->store, page->actor, &nombre));
	write_number(page, "signalements", nombre, "/signalements");
}

static void
write_ud(struct page *page)
{
	const struct date day = date_add_days(page_today(page), -OLD_DAYS);
	struct tableau_tache saisis = { 0 };
	struct tableau_tache anciennes = { 0 };

	page_read(page,
		  store_tableau_saisis(page->store, page->actor, &saisis));
	page_read(page, store_tableau_anciennes(page->store, page->actor, day,
						&anciennes));
	write_demandes(page);
	write_tache(page, "valider",
		    "/sessions?statut=resultats-saisis&tri=debut", &saisis);
	write_tache(page, "anciennes", "/sessions?tri=debut", &anciennes);
	write_signalements(page);
}

static void
write_direccte(struct page *page)
{
	const struct date today = page_today(page);
	const struct date last = date_add_days(today, AGREMENT_DAYS);
	int64_t nombre = 0;

	page_read(page, store_agrement_ending_count(page->store, page->actor,
						    today, last, &nombre));
	start(page, "agrements-a-echoir", nombre, "/agrements");
	page_rows(page,
		  store_agrement_ending(page->store, page->actor, today, last,
					TABLEAU_OLDEST),
		  "agrement");
	xml_end(page_document(page));
	write_demandes(page);
}

static void
write_dgefp(struct page *page)
{
	const struct date today = page_today(page);
	const struct date last = date_add_days(today, TITRE_DAYS);
	int64_t titres = 0;
	int64_t comptes = 0;

	page_read(page,
		  store_titre_ending_count(page->store, today, last, &titres));
	page_read(page, store_tableau_locked(page->store, &comptes));
	start(page, "titres-a-echoir", titres, "/titres");
	page_rows(page,
		  store_titre_ending(page->store, today, last, TABLEAU_OLDEST),
		  "titre");
	xml_end(page_document(page));
	write_number(page, "comptes-verrouilles", comptes, "/comptes");
	write_demandes(page);
}

static void
write_taches(struct page *page)
{
	switch (page->actor->profil) {
	case PROFIL_CENTRE:
		write_centre(page);
		break;
	case PROFIL_UD:
		write_ud(page);
		break;
	case PROFIL_DIRECCTE:
		write_direccte(page);
		break;
	case PROFIL_DGEFP:
		write_dgefp(page);
		break;
	case PROFIL_PUBLIC:
	case PROFIL_SERVICE:
		break;
	}
}

void
tableau_write(struct page *page)
{
	xml_start(page_document(page), "taches");
	if (page->actor->profil != PROFIL_SERVICE)
		write_avis(page);
	write_taches(page);
	xml_end(page_document(page));
	activite_write(page);
}
