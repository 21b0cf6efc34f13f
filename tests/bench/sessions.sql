-- sessions.sql: a large CERES for the bench: 1,200 centres of a site and two
-- agréments, 300,000 sessions, 500 accounts, and a session of 12 candidats for
-- each account. Run by root in the database; logins come apart.
SET foreign_key_checks = 0, unique_checks = 0, max_statement_time = 0;
START TRANSACTION;

INSERT INTO centre (id, siret, nom)
  SELECT 2000 + seq, LPAD(99000000000000 + seq, 14, '0'),
    CONCAT('Centre du banc d’essai ', seq)
    FROM seq_1_to_1200;

INSERT INTO site (id, centre, nom, adresse, code_postal, ville, departement)
  SELECT 2000 + seq, 2000 + seq, CONCAT('Site ', seq), '1 rue de l’Essai',
    '44000', ELT(1 + seq % 4, 'Nantes', 'Angers', 'Paris', 'Lyon'),
    ELT(1 + seq % 4, '44', '49', '75', '69')
    FROM seq_1_to_1200;

INSERT INTO agrement (id, centre, site, titre, debut, fin)
  SELECT 10000 + seq, 2001 + seq % 1200, 2001 + seq % 1200,
    IF(seq < 1200, 'TP-00402', 'TP-00520'), '2018-01-01', '2021-12-31'
    FROM seq_0_to_2399;

INSERT INTO session (id, type, statut, statut_avant, titre, agrement, centre,
    site, departement, region, debut, fin, fin_initiale, fin_reelle, dte_le,
    convocations_le, lieu, horaire)
  SELECT 1000000 + seq, 'titre',
    ELT(1 + seq DIV 1200 % 6, 'en-preparation', 'demande-dte-envoyee',
      'convocations-envoyees', 'resultats-saisis', 'validee', 'annulee'),
    IF(seq DIV 1200 % 6 = 5, 'en-preparation', NULL),
    IF(seq DIV 1200 % 2 = 0, 'TP-00402', 'TP-00520'),
    10000 + seq % 1200 + 1200 * (seq DIV 1200 % 2),
    2001 + seq % 1200, 2001 + seq % 1200,
    ELT(1 + (seq + 1) % 4, '44', '49', '75', '69'),
    ELT(1 + (seq + 1) % 4, '52', '52', '11', '84'),
    '2018-06-01' + INTERVAL seq DIV 1200 * 4 DAY,
    '2018-06-05' + INTERVAL seq DIV 1200 * 4 DAY,
    '2018-06-05' + INTERVAL seq DIV 1200 * 4 DAY,
    IF(seq DIV 1200 % 6 IN (3, 4),
      '2018-06-04' + INTERVAL seq DIV 1200 * 4 DAY, NULL),
    '2018-05-01', '2018-05-10', 'Salle 12', '9 h – 17 h'
    FROM seq_0_to_299999;

INSERT INTO candidat (id, nom, prenoms, naissance, lieu, empreinte)
  SELECT 100000 + seq, CONCAT('Nom', seq), 'Camille', '1990-05-17', 'Nantes',
    UNHEX(MD5(seq))
    FROM seq_0_to_5999;

-- The session of account n: one of its centre with convocations.
INSERT INTO inscription (session, candidat)
  SELECT 1240000 + seq DIV 12, 100000 + seq FROM seq_0_to_5999;

INSERT INTO journal (date, auteur, noun, noun_id, verb, revision, centre,
    departement, region)
  SELECT '2020-01-06 08:00:00', 'banc', 'session', id, 'creation', 1, centre,
    departement, region
    FROM session WHERE id BETWEEN 1240000 AND 1240499;

INSERT INTO compte (id, identifiant, nom, profil, mot_de_passe)
  SELECT 5000 + seq, CONCAT('banc', seq), 'Camille Essai', 'centre', '*'
    FROM seq_0_to_499;

INSERT INTO compte_centre (compte, centre)
  SELECT 5000 + seq, 2001 + seq
    FROM seq_0_to_499;

COMMIT;
ANALYZE TABLE session, inscription, candidat, centre, site, agrement;
