-- The mesure V1.9 of 15/06/2020, first row that fits wins. It looks at the end
-- before any mesure (fin_initiale), only ever moves an end forward, and leaves
-- its name, its rule and a row of the journal.
START TRANSACTION;

CREATE TEMPORARY TABLE effet (
  session BIGINT NOT NULL PRIMARY KEY,
  regle VARCHAR(8) NOT NULL,
  fin DATE NOT NULL
);

INSERT INTO effet (session, regle, fin)
  SELECT id,
    CASE
      WHEN debut < '2020-03-17' AND fin_initiale < '2020-03-17' THEN
        IF(statut = 'en-preparation', 'R5', '')
      WHEN debut < '2020-01-01' THEN ''
      WHEN debut < '2020-03-17' THEN
        IF(fin_initiale > '2020-05-11', 'R8', 'R7')
      WHEN debut <= '2020-05-11' THEN 'R9'
      WHEN debut <= '2020-05-31' THEN 'R10'
      ELSE ''
    END,
    GREATEST(fin, '2020-08-24')
    FROM session
   WHERE statut IN ('en-preparation', 'demande-dte-envoyee',
                    'convocations-envoyees');

-- What the mesure leaves alone, and ends that are later already.
DELETE effet FROM effet JOIN session ON session.id = effet.session
 WHERE effet.regle = ''
    OR (effet.regle <> 'R5' AND effet.fin = session.fin);

INSERT INTO journal (date, auteur, noun, noun_id, verb, motif, regle, avant,
    apres, revision, centre, departement, region)
  SELECT '2020-06-15 11:05:00', 'mesure v1.9', 'session', session.id, 'mesure',
    IF(effet.regle = 'R5', 'Session restée en préparation.',
       'Report des dates de fin, mise en production de la V1.9.'),
    effet.regle,
    IF(effet.regle = 'R5', session.statut, session.fin),
    IF(effet.regle = 'R5', 'annulee', effet.fin),
    session.revision + 1, session.centre, session.departement, session.region
    FROM effet JOIN session ON session.id = effet.session
   ORDER BY session.id;

UPDATE session JOIN effet ON effet.session = session.id
   SET session.revision = session.revision + 1,
       session.statut_avant = 'en-preparation', session.statut = 'annulee'
 WHERE effet.regle = 'R5';

UPDATE session JOIN effet ON effet.session = session.id
   SET session.revision = session.revision + 1, session.fin = effet.fin,
       session.fin_mesure = 'v1.9', session.fin_regle = effet.regle
 WHERE effet.regle <> 'R5';

DROP TEMPORARY TABLE effet;
COMMIT;
