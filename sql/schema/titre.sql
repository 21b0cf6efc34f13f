-- A titre professionnel, and its CCPs.
CREATE TABLE IF NOT EXISTS titre (
  code VARCHAR(16) NOT NULL
    COMMENT 'TP-00402',
  revision BIGINT NOT NULL DEFAULT 1
    COMMENT 'grows with each change; an update names the one it read',
  sigle VARCHAR(16) NOT NULL,
  intitule VARCHAR(200) NOT NULL,
  rncp INT NULL
    COMMENT 'number of its fiche in the répertoire national',
  niveau TINYINT NULL,
  fin DATE NULL
    COMMENT 'last day of its validity; NULL: not known',
  prolongation_mois INT NULL
    COMMENT 'months after fin, where not the general case (R24); NULL: that',
  PRIMARY KEY (code),
  KEY titre_sigle (sigle),
  CONSTRAINT titre_niveau CHECK (niveau BETWEEN 1 AND 8),
  CONSTRAINT titre_prolongation CHECK (prolongation_mois BETWEEN 0 AND 120)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'titres professionnels'
  WITH SYSTEM VERSIONING;
