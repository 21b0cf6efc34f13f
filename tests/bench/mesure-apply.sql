-- mesure-apply.sql: the mesure V1.9 as the script of before would be: rows of
-- the history, and an UPDATE; no part, no progress, no way back.
SET max_statement_time = 0;
CREATE OR REPLACE TABLE decision (
  session BIGINT NOT NULL PRIMARY KEY,
  regle VARCHAR(8) NOT NULL,
  fin DATE NOT NULL,
  statut_avant VARCHAR(24) NOT NULL,
  fin_avant DATE NOT NULL
);
START TRANSACTION;
INSERT INTO decision
  SELECT id, CASE
      WHEN debut < '2020-03-17' AND fin_initiale < '2020-03-17'
        THEN IF(statut = 'en-preparation', 'R5', '')
      WHEN debut < '2020-01-01' THEN ''
      WHEN debut < '2020-03-17' THEN IF(fin_initiale > '2020-05-11', 'R8', 'R7')
      WHEN debut <= '2020-05-11' THEN 'R9'
      WHEN debut <= '2020-05-31' THEN 'R10'
      ELSE ''
    END AS regle, GREATEST(fin, '2020-08-24'), statut, fin
    FROM session
   WHERE statut IN ('en-preparation', 'demande-dte-envoyee',
                    'convocations-envoyees')
  HAVING regle <> '';
INSERT INTO journal (date, auteur, noun, noun_id, verb, motif, regle, avant,
    apres, revision, centre, departement, region)
  SELECT '2020-06-15 11:05:00', 'mesure v1.9', 'session', s.id, 'mesure',
    'Mise en production de la V1.9.', d.regle,
    IF(d.regle = 'R5', s.statut, s.fin), IF(d.regle = 'R5', 'annulee', d.fin),
    s.revision + 1, s.centre, s.departement, s.region
    FROM decision d JOIN session s ON s.id = d.session
   WHERE d.regle = 'R5' OR d.fin <> s.fin
   ORDER BY s.id;
UPDATE session s JOIN decision d ON d.session = s.id
   SET s.revision = s.revision + 1,
       s.statut_avant = IF(d.regle = 'R5', s.statut, s.statut_avant),
       s.statut = IF(d.regle = 'R5', 'annulee', s.statut),
       s.fin_mesure = IF(d.regle = 'R5', s.fin_mesure, 'v1.9'),
       s.fin_regle = IF(d.regle = 'R5', s.fin_regle, d.regle),
       s.fin = IF(d.regle = 'R5', s.fin, d.fin)
 WHERE d.regle = 'R5' OR d.fin <> s.fin;
COMMIT;
