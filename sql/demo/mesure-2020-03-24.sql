-- The mesure of 24/03/2020: open sessions that had begun since 01/01/2020 end
-- on 30/06/2020 instead of earlier. What a mesure applied by CERES leaves.
START TRANSACTION;

INSERT INTO journal (date, auteur, noun, noun_id, verb, motif, avant, apres,
    revision, centre, departement, region)
  SELECT '2020-03-24 16:00:00', 'mesure 2020-03-24', 'session', id, 'mesure',
    'Report des sessions commencées, premier confinement.', fin, '2020-06-30',
    revision + 1, centre, departement, region
    FROM session
   WHERE statut IN ('en-preparation', 'demande-dte-envoyee',
                    'convocations-envoyees')
     AND debut BETWEEN '2020-01-01' AND '2020-03-24'
     AND fin < '2020-06-30'
   ORDER BY id;

UPDATE session
   SET revision = revision + 1, fin = '2020-06-30',
       fin_mesure = '2020-03-24', fin_regle = NULL
 WHERE statut IN ('en-preparation', 'demande-dte-envoyee',
                  'convocations-envoyees')
   AND debut BETWEEN '2020-01-01' AND '2020-03-24'
   AND fin < '2020-06-30';

COMMIT;
