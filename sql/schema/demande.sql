-- A demande de report: a centre asks its UD for later dates of a session
-- (R20), or for a session on a titre échu, which is none yet (R26). One of a
-- session waits at a time: who adds one holds the session's row. Instants are
-- UTC.
CREATE TABLE IF NOT EXISTS demande (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1
    COMMENT 'grows with each change; an update names the one it read',
  statut VARCHAR(12) NOT NULL DEFAULT 'en-attente',
  nature VARCHAR(12) NOT NULL DEFAULT 'report',
  session BIGINT NULL
    COMMENT 'NULL: on a titre échu, before it is granted',
  agrement BIGINT NULL
    COMMENT 'of a titre échu: what its session is held under; else NULL',
  type VARCHAR(8) NULL
    COMMENT 'of a titre échu: the type of its session; else NULL',
  centre BIGINT NOT NULL
    COMMENT 'the session''s or the agrément''s, kept here for lists',
  departement VARCHAR(3) NOT NULL
    COMMENT 'the same''s',
  region VARCHAR(3) NOT NULL
    COMMENT 'the same''s',
  debut DATE NOT NULL
    COMMENT 'the wished D',
  fin DATE NOT NULL
    COMMENT 'the wished F',
  motif VARCHAR(1000) NOT NULL,
  session_debut DATE NULL
    COMMENT 'the session''s D when this was asked: another one overtakes it; NULL: there was none',
  session_fin DATE NULL,
  auteur BIGINT NOT NULL
    COMMENT 'the compte that asked',
  agent BIGINT NULL
    COMMENT 'the compte of the UD that sees to it; NULL: nobody yet',
  deposee DATETIME NOT NULL,
  corrigee DATETIME NULL
    COMMENT 'when the centre last corrected it; NULL: never',
  rappelee DATETIME NULL WITHOUT SYSTEM VERSIONING
    COMMENT 'when its UD was last reminded of it; NULL: never; no change of the demande',
  decidee DATETIME NULL
    COMMENT 'when it was granted, refused or withdrawn; NULL: it waits',
  raison VARCHAR(24) NULL
    COMMENT 'of a refusal, from the list',
  reponse VARCHAR(1000) NOT NULL DEFAULT ''
    COMMENT 'what the UD says of its decision',
  attestation VARCHAR(1000) NULL
    COMMENT 'of a titre échu, once granted: that the cause is the emergency (R25); else NULL',
  PRIMARY KEY (id),
  KEY demande_session (session, statut),
  KEY demande_centre (centre, statut, deposee, id),
  KEY demande_departement (departement, statut, deposee, id),
  KEY demande_region (region, statut, deposee, id),
  KEY demande_statut (statut, deposee, id),
  KEY demande_agrement (agrement),
  CONSTRAINT demande_statut CHECK (statut IN ('en-attente', 'accordee',
    'refusee', 'retiree')),
  CONSTRAINT demande_decidee CHECK ((statut = 'en-attente') = (decidee IS NULL)),
  CONSTRAINT demande_raison CHECK ((statut = 'refusee') = (raison IS NOT NULL)),
  CONSTRAINT demande_order CHECK (fin >= debut),
  CONSTRAINT demande_nature CHECK (
    nature = 'report' AND session IS NOT NULL AND session_debut IS NOT NULL
      AND session_fin IS NOT NULL AND agrement IS NULL AND type IS NULL
    OR nature = 'titre-echu' AND agrement IS NOT NULL
      AND type IN ('titre', 'ccp', 'ccs')
      AND (session IS NOT NULL) = (statut = 'accordee')),
  CONSTRAINT demande_attestation CHECK ((attestation IS NOT NULL)
    = (nature = 'titre-echu' AND statut = 'accordee')),
  CONSTRAINT demande_of_session FOREIGN KEY (session) REFERENCES session (id),
  CONSTRAINT demande_of_agrement FOREIGN KEY (agrement) REFERENCES agrement (id),
  CONSTRAINT demande_by_compte FOREIGN KEY (auteur) REFERENCES compte (id),
  CONSTRAINT demande_for_agent FOREIGN KEY (agent) REFERENCES compte (id)
) ENGINE = InnoDB AUTO_INCREMENT = 1001 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'demandes de report'
  WITH SYSTEM VERSIONING;
