-- Demandes on titres échus: no session yet, an agrément and a type in its place.
ALTER TABLE IF EXISTS demande
  ADD COLUMN IF NOT EXISTS nature VARCHAR(12) NOT NULL DEFAULT 'report'
    AFTER statut,
  MODIFY COLUMN session BIGINT NULL
    COMMENT 'NULL: on a titre échu, before it is granted',
  ADD COLUMN IF NOT EXISTS agrement BIGINT NULL
    COMMENT 'of a titre échu: what its session is held under; else NULL'
    AFTER session,
  ADD COLUMN IF NOT EXISTS type VARCHAR(8) NULL
    COMMENT 'of a titre échu: the type of its session; else NULL'
    AFTER agrement,
  MODIFY COLUMN centre BIGINT NOT NULL
    COMMENT 'the session''s or the agrément''s, kept here for lists',
  MODIFY COLUMN departement VARCHAR(3) NOT NULL
    COMMENT 'the same''s',
  MODIFY COLUMN region VARCHAR(3) NOT NULL
    COMMENT 'the same''s',
  MODIFY COLUMN session_debut DATE NULL
    COMMENT 'the session''s D when this was asked: another one overtakes it; NULL: there was none',
  MODIFY COLUMN session_fin DATE NULL,
  ADD COLUMN IF NOT EXISTS attestation VARCHAR(1000) NULL
    COMMENT 'of a titre échu, once granted: that the cause is the emergency (R25); else NULL'
    AFTER reponse,
  ADD KEY IF NOT EXISTS demande_agrement (agrement),
  ADD CONSTRAINT IF NOT EXISTS demande_nature CHECK (
    nature = 'report' AND session IS NOT NULL AND session_debut IS NOT NULL
      AND session_fin IS NOT NULL AND agrement IS NULL AND type IS NULL
    OR nature = 'titre-echu' AND agrement IS NOT NULL
      AND type IN ('titre', 'ccp', 'ccs')
      AND (session IS NOT NULL) = (statut = 'accordee')),
  ADD CONSTRAINT IF NOT EXISTS demande_attestation CHECK ((attestation IS NOT NULL)
    = (nature = 'titre-echu' AND statut = 'accordee')),
  ADD CONSTRAINT demande_of_agrement FOREIGN KEY IF NOT EXISTS (agrement)
    REFERENCES agrement (id);
