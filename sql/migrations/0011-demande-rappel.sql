-- Demandes say when they were corrected, and when their UD was reminded.
ALTER TABLE IF EXISTS demande
  ADD COLUMN IF NOT EXISTS corrigee DATETIME NULL
    COMMENT 'when the centre last corrected it; NULL: never'
    AFTER deposee,
  ADD COLUMN IF NOT EXISTS rappelee DATETIME NULL WITHOUT SYSTEM VERSIONING
    COMMENT 'when its UD was last reminded of it; NULL: never; no change of the demande'
    AFTER corrigee;
