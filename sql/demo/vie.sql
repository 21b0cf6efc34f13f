-- What centres and UDs did between the mesure of 24/03/2020 and the V1.9 of
-- 15/06/2020, as CERES would have kept it: one row of the journal and one
-- revision a step.
START TRANSACTION;

CREATE TEMPORARY TABLE pas (
  session BIGINT NOT NULL,
  rang INT NOT NULL COMMENT 'which step of its session',
  date DATETIME NOT NULL,
  auteur VARCHAR(64) NOT NULL,
  verb VARCHAR(32) NOT NULL,
  statut VARCHAR(24) NULL COMMENT 'NULL: as before',
  statut_avant VARCHAR(24) NULL,
  fin_reelle DATE NULL,
  motif VARCHAR(200) NOT NULL,
  PRIMARY KEY (session, rang)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO pas (session, rang, date, auteur, verb, statut, statut_avant,
  fin_reelle, motif) VALUES
  (100098, 1, '2020-03-25 09:13:00', 'centre03', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100137, 1, '2020-03-27 09:18:00', 'centre11', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100029, 1, '2020-03-27 09:44:00', 'centre44', 'fin-reelle', NULL, NULL, '2020-03-27', ''),
  (100144, 1, '2020-03-31 09:34:00', 'centre12', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100048, 1, '2020-04-02 09:02:00', 'centre44', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100115, 1, '2020-04-02 09:39:00', 'centre07', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100097, 1, '2020-04-08 09:05:00', 'centre03', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100081, 1, '2020-04-13 09:03:00', 'centre75', 'annulation', 'annulee', 'en-preparation', NULL, 'Jury non constitué.'),
  (100083, 1, '2020-04-14 09:33:00', 'centre75', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100053, 1, '2020-04-15 09:01:00', 'centre75', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100131, 1, '2020-04-15 09:30:00', 'centre10', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100122, 1, '2020-04-15 09:33:00', 'centre08', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100005, 1, '2020-04-20 09:45:00', 'centre44', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100090, 1, '2020-04-21 09:06:00', 'centre75', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100054, 1, '2020-04-21 09:16:00', 'centre75', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100034, 1, '2020-04-24 09:21:00', 'centre44', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100040, 1, '2020-04-27 09:09:00', 'centre44', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100031, 1, '2020-04-27 09:28:00', 'centre44', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100051, 1, '2020-04-27 09:43:00', 'centre44', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100103, 1, '2020-04-30 09:27:00', 'centre03', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100080, 1, '2020-05-05 09:21:00', 'centre75', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100091, 1, '2020-05-07 09:50:00', 'centre03', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100038, 1, '2020-05-08 09:00:00', 'centre44', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100093, 1, '2020-05-11 09:12:00', 'centre03', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100123, 1, '2020-05-11 09:12:00', 'centre08', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100117, 1, '2020-05-11 09:13:00', 'centre07', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100055, 1, '2020-05-11 09:23:00', 'centre75', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100060, 1, '2020-05-13 09:34:00', 'centre75', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100037, 1, '2020-05-14 09:23:00', 'centre44', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100084, 1, '2020-05-15 09:10:00', 'centre75', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100129, 1, '2020-05-15 09:56:00', 'centre10', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100048, 2, '2020-05-25 11:32:00', 'centre44', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100039, 1, '2020-05-28 09:17:00', 'centre44', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100092, 1, '2020-06-02 09:16:00', 'centre03', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100104, 1, '2020-06-03 09:00:00', 'centre04', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100062, 1, '2020-06-03 09:19:00', 'centre75', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100149, 1, '2020-06-03 09:25:00', 'centre13', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100041, 1, '2020-06-03 09:53:00', 'centre44', 'demande-dte', 'demande-dte-envoyee', NULL, NULL, ''),
  (100052, 1, '2020-06-05 09:05:00', 'centre75', 'convocations', 'convocations-envoyees', NULL, NULL, ''),
  (100005, 2, '2020-06-05 11:38:00', 'centre44', 'fin-reelle', NULL, NULL, '2020-06-05', ''),
  (100051, 2, '2020-06-05 11:40:00', 'centre44', 'fin-reelle', NULL, NULL, '2020-06-05', ''),
  (100005, 3, '2020-06-08 13:32:00', 'centre44', 'resultats', 'resultats-saisis', NULL, NULL, ''),
  (100051, 3, '2020-06-09 13:55:00', 'centre44', 'resultats', 'resultats-saisis', NULL, NULL, ''),
  (100128, 1, '2020-06-12 09:01:00', 'centre09', 'annulation', 'annulee', 'en-preparation', NULL, 'Effectif insuffisant.'),
  (100074, 1, '2020-06-12 09:36:00', 'centre75', 'annulation', 'annulee', 'en-preparation', NULL, 'Plateau technique indisponible.'),
  (100136, 1, '2020-06-12 09:41:00', 'centre11', 'annulation', 'annulee', 'en-preparation', NULL, 'Effectif insuffisant.');

INSERT INTO journal (date, auteur, noun, noun_id, verb, motif, revision,
    centre, departement, region)
  SELECT pas.date, pas.auteur, 'session', session.id, pas.verb, pas.motif,
    session.revision + pas.rang, session.centre, session.departement,
    session.region
    FROM pas JOIN session ON session.id = pas.session
   ORDER BY pas.date, pas.session;

-- Results, entered with the step `resultats`: six candidats of ten pass, two
-- obtain their first CCP only.
CREATE TEMPORARY TABLE note AS
  SELECT inscription.session, inscription.candidat, session.type, session.titre,
    ROW_NUMBER() OVER (ORDER BY inscription.session, inscription.candidat) % 10
      AS tirage
    FROM inscription
    JOIN pas ON pas.session = inscription.session AND pas.verb = 'resultats'
    JOIN session ON session.id = inscription.session;

INSERT INTO epreuve (session, candidat, ccp, resultat)
  SELECT note.session, note.candidat, ccp.code,
    CASE
      WHEN note.tirage < 6 THEN 'obtenu'
      WHEN note.tirage = 9 THEN 'non-presente'
      WHEN note.tirage < 8 AND note.type = 'titre' AND ccp.code =
        (SELECT MIN(code) FROM ccp WHERE ccp.titre = note.titre) THEN 'obtenu'
      ELSE 'non-obtenu'
    END
    FROM note
    JOIN ccp ON ccp.titre = note.titre
   WHERE note.type = 'titre'
      OR (note.type = 'ccp' AND EXISTS (
           SELECT 1 FROM session_ccp
            WHERE session_ccp.session = note.session
              AND session_ccp.ccp = ccp.code));

UPDATE inscription JOIN note ON note.session = inscription.session
    AND note.candidat = inscription.candidat
   SET inscription.resultat = CASE
     WHEN note.tirage < 6 THEN 'reussite'
     WHEN note.tirage = 9 THEN 'absence'
     WHEN note.tirage < 8 AND note.type = 'titre' THEN 'reussite-partielle'
     ELSE 'echec'
   END;

-- One step after the other, so that each leaves its own version behind.
DELIMITER //
BEGIN NOT ATOMIC
  FOR etape IN (SELECT DISTINCT rang FROM pas ORDER BY rang) DO
    UPDATE session JOIN pas ON pas.session = session.id
       SET session.revision = session.revision + 1,
           session.statut = COALESCE(pas.statut, session.statut),
           session.statut_avant = pas.statut_avant,
           session.dte_le = IF(pas.verb = 'demande-dte',
             DATE(pas.date), session.dte_le),
           session.convocations_le = IF(pas.verb = 'convocations',
             DATE(pas.date), session.convocations_le),
           session.fin_reelle = COALESCE(pas.fin_reelle, session.fin_reelle)
     WHERE pas.rang = etape.rang;
  END FOR;
END //
DELIMITER ;

DROP TEMPORARY TABLE note;
DROP TEMPORARY TABLE pas;
COMMIT;
