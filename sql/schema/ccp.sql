-- A CCP: a certificat de compétences professionnelles, one part of a titre.
CREATE TABLE IF NOT EXISTS ccp (
  code VARCHAR(16) NOT NULL
    COMMENT 'CP-003056',
  titre VARCHAR(16) NOT NULL,
  PRIMARY KEY (code),
  KEY ccp_titre (titre, code),
  CONSTRAINT ccp_of_titre FOREIGN KEY (titre) REFERENCES titre (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'the parts of a titre';
