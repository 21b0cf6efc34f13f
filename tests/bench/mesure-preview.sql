-- mesure-preview.sql: the conditions of the mesure V1.9, counted.
SET max_statement_time = 0;
SELECT CASE
    WHEN statut NOT IN ('en-preparation', 'demande-dte-envoyee',
      'convocations-envoyees') THEN '-'
    WHEN debut < '2020-03-17' AND fin_initiale < '2020-03-17'
      THEN IF(statut = 'en-preparation', 'R5', '+')
    WHEN debut < '2020-01-01' THEN '+'
    WHEN debut < '2020-03-17' AND fin_initiale IS NULL THEN 'R7+'
    WHEN debut < '2020-03-17' AND fin_initiale <= '2020-05-11'
      THEN IF(statut = 'en-preparation', 'R7+', 'R7')
    WHEN debut < '2020-03-17' THEN 'R8'
    WHEN debut <= '2020-05-11' THEN 'R9'
    WHEN debut <= '2020-05-31' THEN 'R10'
    ELSE '-'
  END AS regle, statut, region, departement, COUNT(*)
  FROM session
 GROUP BY 1, 2, 3, 4;
