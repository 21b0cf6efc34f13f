-- Reports on titres échus: a titre's own prolongation, a session's dérogation.
ALTER TABLE IF EXISTS titre
  ADD COLUMN IF NOT EXISTS prolongation_mois INT NULL
    COMMENT 'months after fin, where not the general case (R24); NULL: that'
    AFTER fin,
  ADD CONSTRAINT IF NOT EXISTS titre_prolongation
    CHECK (prolongation_mois BETWEEN 0 AND 120);
ALTER TABLE IF EXISTS session
  ADD COLUMN IF NOT EXISTS derogation VARCHAR(1000) NULL
    COMMENT 'the UD''s attestation (R25): its days may lie outside agrément and titre; NULL: none'
    AFTER precisions;
