/* routes.c: the map of the site. What is not in it does not exist; who is not
 * in a row may not. */
#include "pages/routes.h"

#include "comptes.h"
#include "demande_change.h"
#include "demandes.h"
#include "domain/actor.h"
#include "listes.h"
#include "mesures.h"
#include "pages.h"
#include "parametres.h"
#include "passwords.h"
#include "session.h"
#include "session_change.h"
#include "uds.h"

/* clang-format off */
/* The forms that every page of the site has. */
static const struct form page_forms[] = {
	{ ".html", "text/html",       true, "site.xsl", NULL },
	{ ".xml",  "application/xml", true, NULL,       NULL },
	{ 0 },
};

static const struct form bulletins_forms[] = {
	{ ".html", "text/html",            true, "site.xsl",                 NULL },
	{ ".xml",  "application/xml",      true, NULL,                       NULL },
	{ ".atom", "application/atom+xml", true, "forms/bulletins-atom.xsl", NULL },
	{ 0 },
};

static const struct form bulletin_forms[] = {
	{ ".html",     "text/html",       true,  "site.xsl",                    NULL },
	{ ".xml",      "application/xml", true,  NULL,                          NULL },
	{ ".txt",      "text/plain",      true,  "forms/bulletin-texte.xsl",    NULL },
	{ ".ics",      "text/calendar",   true,  NULL,                          page_render_event },
	{ ".fragment", "text/html",       false, "forms/bulletin-fragment.xsl", NULL },
	{ 0 },
};

static const struct form machine_forms[] = {
	{ ".txt", "text/plain", true, NULL, page_machine_render },
	{ 0 },
};

static const struct form list_forms[] = {
	{ ".html", "text/html",       true,  "site.xsl", NULL },
	{ ".xml",  "application/xml", true,  NULL,       NULL },
	{ ".csv",  "text/csv",        false, NULL,       NULL },
	{ 0 },
};

/* The profils that a row is for. */
enum {
	C = PROFIL_CENTRE,
	U = PROFIL_UD,
	R = PROFIL_DIRECCTE,
	G = PROFIL_DGEFP,
	X = PROFIL_SERVICE,
	PEOPLE = C | U | R | G,
	LOGGED = PEOPLE | X,
	ALL = PROFIL_PUBLIC | LOGGED,
};

const struct route routes[] = {
	/* The columns are method, path, place, roles, code, handler and
	 * forms; for a POST also again and guard; then the rule that keeps
	 * others out. */
	{ "GET",  "/",                                      PLACE_APPLICATION, ALL,    "accueil",                page_accueil_show,              page_forms },
	{ "GET",  "/communication-ceres/",                  PLACE_RUBRIQUE,    ALL,    "bulletins",              page_bulletin_list,             bulletins_forms },
	{ "GET",  "/communication-ceres/{}",                PLACE_RUBRIQUE,    ALL,    "bulletin",               page_bulletin_show,             bulletin_forms },
	{ "GET",  "/accessibilite",                         PLACE_WORDS,       ALL,    "accessibilite",          page_words_show,                page_forms },
	{ "GET",  "/mentions-legales",                      PLACE_WORDS,       ALL,    "mentions-legales",       page_words_show,                page_forms },

	{ "GET",  "/connexion",                             PLACE_APPLICATION, ALL,    "connexion",              page_connexion_show,            page_forms },
	{ "POST", "/connexion",                             PLACE_APPLICATION, ALL,    "connexion",              page_connexion_open,            page_forms, page_connexion_show, GUARD_NONE },
	{ "POST", "/deconnexion",                           PLACE_APPLICATION, LOGGED, "connexion",              page_connexion_close,           page_forms, NULL, GUARD_JETON },
	{ "GET",  "/compte",                                PLACE_APPLICATION, PEOPLE, "compte",                 page_compte_show,               page_forms },
	{ "POST", "/compte",                                PLACE_APPLICATION, PEOPLE, "compte",                 page_compte_password,           page_forms, page_compte_show, .formulaire = &password_own_formulaire },
	{ "GET",  "/compte/avis",                           PLACE_APPLICATION, PEOPLE, "avis",                   page_avis_list,                 page_forms },
	{ "POST", "/compte/avis",                           PLACE_APPLICATION, PEOPLE, "avis",                   page_avis_read,                 page_forms, page_avis_list },
	{ "GET",  "/comptes",                               PLACE_APPLICATION, G,      "comptes",                page_comptes_list,              page_forms },
	{ "GET",  "/comptes/nouveau",                       PLACE_APPLICATION, G,      "compte-nouveau",         page_comptes_new,               page_forms },
	{ "POST", "/comptes",                               PLACE_APPLICATION, G,      "compte-nouveau",         page_comptes_create,            page_forms, page_comptes_new, .formulaire = &compte_formulaire },
	{ "GET",  "/comptes/{}",                            PLACE_APPLICATION, G,      "compte-fiche",           page_comptes_show,              page_forms },
	{ "POST", "/comptes/{}",                            PLACE_APPLICATION, G,      "compte-fiche",           page_comptes_update,            page_forms, page_comptes_show, .formulaire = &compte_formulaire },
	{ "POST", "/comptes/{}/verrou",                     PLACE_APPLICATION, G,      "compte-fiche",           page_comptes_lock,              page_forms, page_comptes_show },
	{ "POST", "/comptes/{}/mot-de-passe",               PLACE_APPLICATION, G,      "compte-fiche",           page_comptes_password,          page_forms, page_comptes_show, .formulaire = &password_formulaire },

	{ "GET",  "/sessions",                              PLACE_APPLICATION, LOGGED, "sessions",               page_sessions_list,             list_forms },
	{ "GET",  "/sessions/nouvelle",                     PLACE_APPLICATION, C,      "session-nouvelle",       page_session_new,               page_forms },
	{ "POST", "/sessions",                              PLACE_APPLICATION, C,      "session-nouvelle",       page_session_create,            page_forms, page_session_new, .formulaire = &session_formulaire },
	{ "GET",  "/sessions/{}",                           PLACE_APPLICATION, LOGGED, "session",                page_session_show,              page_forms },
	{ "GET",  "/sessions/{}/informations-pratiques",    PLACE_APPLICATION, C,      "informations-pratiques", page_session_step_show,         page_forms, .regle = "R15" },
	{ "POST", "/sessions/{}/informations-pratiques",    PLACE_APPLICATION, C,      "informations-pratiques", page_session_informations_save, page_forms, page_session_step_show, .regle = "R15", .formulaire = &session_formulaire },
	{ "GET",  "/sessions/{}/demande-dte",               PLACE_APPLICATION, C,      "demande-dte",            page_session_step_show,         page_forms },
	{ "POST", "/sessions/{}/demande-dte",               PLACE_APPLICATION, C,      "demande-dte",            page_session_step_take,         page_forms, page_session_step_show },
	{ "GET",  "/sessions/{}/convocations",              PLACE_APPLICATION, C,      "convocations",           page_session_step_show,         page_forms },
	{ "POST", "/sessions/{}/convocations",              PLACE_APPLICATION, C,      "convocations",           page_session_step_take,         page_forms, page_session_step_show },
	{ "GET",  "/sessions/{}/fin-reelle",                PLACE_APPLICATION, C,      "fin-reelle",             page_session_step_show,         page_forms, .regle = "R12" },
	{ "POST", "/sessions/{}/fin-reelle",                PLACE_APPLICATION, C,      "fin-reelle",             page_session_fin_reelle_save,   page_forms, page_session_step_show, .regle = "R12", .formulaire = &session_fin_reelle_formulaire },
	{ "GET",  "/sessions/{}/resultats",                 PLACE_APPLICATION, C,      "resultats",              page_resultats_show,            page_forms },
	{ "POST", "/sessions/{}/resultats",                 PLACE_APPLICATION, C,      "resultats",              page_resultats_save,            page_forms, page_resultats_show },
	{ "GET",  "/sessions/{}/report",                    PLACE_APPLICATION, U,      "report",                 page_session_report_show,       page_forms, .regle = "R17" },
	{ "POST", "/sessions/{}/report",                    PLACE_APPLICATION, U,      "report",                 page_session_report_save,       page_forms, page_session_report_show, .regle = "R17", .formulaire = &session_report_formulaire },
	{ "GET",  "/sessions/{}/validation",                PLACE_APPLICATION, U,      "validation",             page_session_step_show,         page_forms },
	{ "POST", "/sessions/{}/validation",                PLACE_APPLICATION, U,      "validation",             page_session_step_take,         page_forms, page_session_step_show },
	{ "GET",  "/sessions/{}/renvoi",                    PLACE_APPLICATION, U,      "renvoi",                 page_session_step_show,         page_forms },
	{ "POST", "/sessions/{}/renvoi",                    PLACE_APPLICATION, U,      "renvoi",                 page_session_step_take,         page_forms, page_session_step_show, .formulaire = &session_motif_formulaire },
	{ "GET",  "/sessions/{}/reouverture",               PLACE_APPLICATION, U,      "reouverture",            page_session_step_show,         page_forms },
	{ "POST", "/sessions/{}/reouverture",               PLACE_APPLICATION, U,      "reouverture",            page_session_step_take,         page_forms, page_session_step_show, .formulaire = &session_motif_formulaire },
	{ "GET",  "/sessions/{}/annulation",                PLACE_APPLICATION, C | U,  "annulation",             page_session_step_show,         page_forms },
	{ "POST", "/sessions/{}/annulation",                PLACE_APPLICATION, C | U,  "annulation",             page_session_step_take,         page_forms, page_session_step_show, .formulaire = &session_motif_formulaire },
	{ "GET",  "/sessions/{}/retablissement",            PLACE_APPLICATION, U,      "retablissement",         page_session_step_show,         page_forms },
	{ "POST", "/sessions/{}/retablissement",            PLACE_APPLICATION, U,      "retablissement",         page_session_step_take,         page_forms, page_session_step_show, .formulaire = &session_motif_formulaire },
	{ "GET",  "/sessions/{}/candidats",                 PLACE_APPLICATION, C | U,  "candidats",              page_candidats_show,            page_forms },
	{ "POST", "/sessions/{}/candidats",                 PLACE_APPLICATION, C,      "candidats",              page_candidats_add,             page_forms, page_candidats_show, .formulaire = &candidat_formulaire },
	{ "GET",  "/sessions/{}/candidats/import",          PLACE_APPLICATION, C,      "candidats-import",       page_candidats_import_show,     page_forms },
	{ "POST", "/sessions/{}/candidats/import",          PLACE_APPLICATION, C,      "candidats-import",       page_candidats_import_send,     page_forms, page_candidats_import_show },
	{ "GET",  "/sessions/{}/candidats/{}",              PLACE_APPLICATION, C,      "candidat",               page_candidat_show,             page_forms },
	{ "POST", "/sessions/{}/candidats/{}",              PLACE_APPLICATION, C,      "candidat",               page_candidat_save,             page_forms, page_candidat_show, .formulaire = &candidat_formulaire },
	{ "POST", "/sessions/{}/candidats/{}/retrait",      PLACE_APPLICATION, C,      "candidat",               page_candidat_remove,           page_forms, page_candidat_show },

	{ "GET",  "/sessions/{}/demandes",                  PLACE_APPLICATION, C | U,  "session-demandes",       page_session_demandes_show,     page_forms, .regle = "R20" },
	{ "POST", "/sessions/{}/demandes",                  PLACE_APPLICATION, C,      "session-demandes",       page_session_demandes_add,      page_forms, page_session_demandes_show, .regle = "R20", .formulaire = &demande_formulaire },
	{ "GET",  "/demandes",                              PLACE_APPLICATION, PEOPLE, "demandes",               page_demandes_list,             list_forms },
	{ "POST", "/demandes",                              PLACE_APPLICATION, C,      "demandes",               page_demandes_add,              page_forms, page_demandes_list, .regle = "R20", .formulaire = &demande_formulaire },
	{ "GET",  "/demandes/chiffres",                     PLACE_APPLICATION, U | R | G, "demandes-chiffres",   page_demandes_figures,          list_forms },
	{ "GET",  "/demandes/titre-echu",                   PLACE_APPLICATION, C,      "demande-titre-echu",     page_demande_echu_new,          page_forms, .regle = "R26" },
	{ "POST", "/demandes/titre-echu",                   PLACE_APPLICATION, C,      "demande-titre-echu",     page_demande_echu_add,          page_forms, page_demande_echu_new, .regle = "R26", .formulaire = &demande_formulaire },
	{ "GET",  "/demandes/{}",                           PLACE_APPLICATION, PEOPLE, "demande",                page_demande_show,              page_forms },
	{ "POST", "/demandes/{}/accord",                    PLACE_APPLICATION, U,      "demande",                page_demande_grant,             page_forms, page_demande_show, .regle = "R22", .formulaire = &demande_formulaires[DEMANDE_ACCORD] },
	{ "POST", "/demandes/{}/refus",                     PLACE_APPLICATION, U,      "demande",                page_demande_refuse,            page_forms, page_demande_show, .regle = "R22", .formulaire = &demande_formulaires[DEMANDE_REFUS] },
	{ "POST", "/demandes/{}/attribution",               PLACE_APPLICATION, U,      "demande",                page_demande_assign,            page_forms, page_demande_show, .regle = "R22", .formulaire = &demande_formulaires[DEMANDE_ATTRIBUTION] },
	{ "POST", "/demandes/{}/correction",                PLACE_APPLICATION, C,      "demande",                page_demande_correct,           page_forms, page_demande_show, .regle = "R20", .formulaire = &demande_formulaires[DEMANDE_CORRECTION] },
	{ "POST", "/demandes/{}/retrait",                   PLACE_APPLICATION, C,      "demande",                page_demande_withdraw,          page_forms, page_demande_show, .regle = "R20", .formulaire = &demande_formulaires[DEMANDE_RETRAIT] },

	{ "GET",  "/centres",                               PLACE_APPLICATION, PEOPLE, "centres",                page_centre_list,               page_forms },
	{ "GET",  "/centres/nouveau",                       PLACE_APPLICATION, R | G,  "centre-nouveau",         page_centre_new,                page_forms },
	{ "POST", "/centres",                               PLACE_APPLICATION, R | G,  "centre-nouveau",         page_centre_create,             page_forms, page_centre_new, .formulaire = &centre_formulaire },
	{ "GET",  "/centres/{}",                            PLACE_APPLICATION, PEOPLE, "centre",                 page_centre_show,               page_forms },
	{ "POST", "/centres/{}",                            PLACE_APPLICATION, R | G,  "centre",                 page_centre_update,             page_forms, page_centre_show, .formulaire = &centre_formulaire },
	{ "GET",  "/centres/{}/sites/nouveau",              PLACE_APPLICATION, R | G,  "site-nouveau",           page_site_new,                  page_forms },
	{ "POST", "/centres/{}/sites",                      PLACE_APPLICATION, R | G,  "site-nouveau",           page_site_create,               page_forms, page_site_new, .formulaire = &site_formulaire },
	{ "GET",  "/sites/{}",                              PLACE_APPLICATION, R | G,  "site",                   page_site_show,                 page_forms },
	{ "POST", "/sites/{}",                              PLACE_APPLICATION, R | G,  "site",                   page_site_update,               page_forms, page_site_show, .formulaire = &site_formulaire },
	{ "GET",  "/agrements",                             PLACE_APPLICATION, PEOPLE, "agrements",              page_agrement_list,             page_forms },
	{ "GET",  "/agrements/nouveau",                     PLACE_APPLICATION, R | G,  "agrement-nouveau",       page_agrement_new,              page_forms },
	{ "POST", "/agrements",                             PLACE_APPLICATION, R | G,  "agrement-nouveau",       page_agrement_create,           page_forms, page_agrement_new, .formulaire = &agrement_formulaire },
	{ "GET",  "/agrements/{}",                          PLACE_APPLICATION, PEOPLE, "agrement",               page_agrement_show,             page_forms },
	{ "POST", "/agrements/{}",                          PLACE_APPLICATION, R | G,  "agrement",               page_agrement_update,           page_forms, page_agrement_show, .formulaire = &agrement_formulaire },
	{ "GET",  "/titres",                                PLACE_APPLICATION, PEOPLE, "titres",                 page_titre_list,                page_forms },
	{ "GET",  "/titres/nouveau",                        PLACE_APPLICATION, G,      "titre-nouveau",          page_titre_new,                 page_forms },
	{ "POST", "/titres",                                PLACE_APPLICATION, G,      "titre-nouveau",          page_titre_create,              page_forms, page_titre_new, .formulaire = &titre_formulaire },
	{ "GET",  "/titres/{}",                             PLACE_APPLICATION, PEOPLE, "titre",                  page_titre_show,                page_forms },
	{ "POST", "/titres/{}",                             PLACE_APPLICATION, G,      "titre",                  page_titre_update,              page_forms, page_titre_show, .formulaire = &titre_formulaire },

	{ "GET",  "/mesures",                               PLACE_APPLICATION, ALL,    "mesures",                page_mesures_list,              page_forms },
	{ "GET",  "/mesures/{}",                            PLACE_APPLICATION, ALL,    "mesure",                 page_mesure_show,               page_forms },
	{ "GET",  "/mesures/{}/apercu",                     PLACE_APPLICATION, G,      "mesure-apercu",          page_mesure_apercu,            list_forms },
	{ "POST", "/mesures/{}/application",                PLACE_APPLICATION, G,      "mesure-apercu",          page_mesure_apply,              page_forms, page_mesure_apercu },
	{ "GET",  "/mesures/{}/passages/{}",                PLACE_APPLICATION, G,      "passage",                page_passage_show,              page_forms },
	{ "POST", "/mesures/{}/passages/{}/retour",         PLACE_APPLICATION, G,      "passage",                page_passage_return,            page_forms, page_passage_show },
	{ "GET",  "/signalements",                          PLACE_APPLICATION, U | R | G, "signalements",        page_signalements_list,         list_forms },

	{ "GET",  "/parametres",                              PLACE_APPLICATION, PEOPLE, "parametres",             page_parametres_show,           page_forms },
	{ "GET",  "/parametres/delais/{}",                    PLACE_APPLICATION, G,      "parametre",              page_parametre_show,            page_forms },
	{ "POST", "/parametres/delais/{}",                    PLACE_APPLICATION, G,      "parametre",              page_parametre_update,          page_forms, page_parametre_show, .formulaire = &parametre_formulaire },
	{ "GET",  "/parametres/urgences/nouvelle",            PLACE_APPLICATION, G,      "urgence-nouvelle",       page_urgence_new,               page_forms },
	{ "POST", "/parametres/urgences",                     PLACE_APPLICATION, G,      "urgence-nouvelle",       page_urgence_create,            page_forms, page_urgence_new, .formulaire = &urgence_formulaire },
	{ "GET",  "/parametres/urgences/{}",                  PLACE_APPLICATION, G,      "urgence",                page_urgence_show,              page_forms },
	{ "POST", "/parametres/urgences/{}",                  PLACE_APPLICATION, G,      "urgence",                page_urgence_update,            page_forms, page_urgence_show, .formulaire = &urgence_formulaire },
	{ "GET",  "/uds",                                     PLACE_APPLICATION, PEOPLE, "uds",                    page_uds_list,                  page_forms },
	{ "GET",  "/uds/{}",                                  PLACE_APPLICATION, R | G,  "ud",                     page_ud_show,                   page_forms },
	{ "POST", "/uds/{}",                                  PLACE_APPLICATION, R | G,  "ud",                     page_ud_update,                 page_forms, page_ud_show, .formulaire = &ud_formulaire },
	{ "GET",  "/journal",                               PLACE_APPLICATION, PEOPLE, "journal",                page_journal_list,              page_forms },
	{ "GET",  "/regles",                                PLACE_APPLICATION, ALL,    "regles",                 page_regles_show,               page_forms },
	{ "GET",  "/droits",                                PLACE_APPLICATION, ALL,    "droits",                 page_droits_show,               page_forms },

	{ "GET",  "/healthz",                               PLACE_MACHINE,     ALL,    "machine",                page_machine_health,            machine_forms },
	{ "GET",  "/readyz",                                PLACE_MACHINE,     ALL,    "machine",                page_machine_ready,             machine_forms },
	{ "GET",  "/metrics",                               PLACE_MACHINE,     ALL,    "machine",                page_machine_metrics,           machine_forms },
	{ 0 },
};
/* clang-format on */
