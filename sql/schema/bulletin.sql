-- A bulletin: one release note of the rubrique « communication CERES ».
-- Instants are UTC. System versioning keeps each state it ever had.
CREATE TABLE IF NOT EXISTS bulletin (
  numero VARCHAR(32) NOT NULL
    COMMENT 'as in its URL: 1.9',
  revision BIGINT NOT NULL DEFAULT 1
    COMMENT 'grows with each change; an update names the one it read',
  etape VARCHAR(16) NOT NULL,
  publie DATETIME NULL
    COMMENT 'first publication; NULL while a draft',
  maj DATETIME NULL
    COMMENT 'publication, last correction or withdrawal',
  retire DATETIME NULL,
  enregistre DATETIME NOT NULL
    COMMENT 'when readers could first see it as it stands',
  motif VARCHAR(1000) NOT NULL DEFAULT ''
    COMMENT 'why it was withdrawn',
  sequence BIGINT NOT NULL DEFAULT 0
    COMMENT 'SEQUENCE of its calendar event (RFC 5545)',
  publics VARCHAR(64) NOT NULL
    COMMENT 'audiences, separated by a space',
  intitule VARCHAR(200) NOT NULL,
  resume TEXT NOT NULL
    COMMENT 'the lead as plain text',
  fenetre_debut DATETIME NULL
    COMMENT 'the window it announces; NULL: none',
  fenetre_fin DATETIME NULL,
  fenetre_annulee BOOLEAN NOT NULL DEFAULT FALSE,
  document MEDIUMTEXT NOT NULL
    COMMENT 'the XML document, canonical, without declaration',
  PRIMARY KEY (numero),
  KEY bulletin_publie (publie, numero),
  CONSTRAINT bulletin_etape CHECK (etape IN ('brouillon', 'publie', 'corrige', 'retire')),
  CONSTRAINT bulletin_publie CHECK (etape = 'brouillon' OR (publie IS NOT NULL AND maj IS NOT NULL)),
  CONSTRAINT bulletin_retire CHECK ((etape = 'retire') = (retire IS NOT NULL)),
  CONSTRAINT bulletin_fenetre CHECK (fenetre_debut IS NULL OR fenetre_fin > fenetre_debut)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'release notes of the rubrique communication CERES'
  WITH SYSTEM VERSIONING;
