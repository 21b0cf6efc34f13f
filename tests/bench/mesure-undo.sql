-- mesure-undo.sql: what mesure-apply.sql did, taken back for the next one.
SET max_statement_time = 0;
UPDATE session s JOIN decision d ON d.session = s.id
   SET s.revision = s.revision + 1, s.statut = d.statut_avant,
       s.statut_avant = NULL, s.fin = d.fin_avant, s.fin_mesure = NULL,
       s.fin_regle = NULL;
DROP TABLE decision;
