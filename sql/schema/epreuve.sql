-- An épreuve: the result of one candidat in one CCP of a session.
CREATE TABLE IF NOT EXISTS epreuve (
  session BIGINT NOT NULL,
  candidat BIGINT NOT NULL,
  ccp VARCHAR(16) NOT NULL,
  resultat VARCHAR(16) NOT NULL,
  PRIMARY KEY (session, candidat, ccp),
  KEY epreuve_candidat (candidat, ccp),
  CONSTRAINT epreuve_resultat CHECK (resultat IN ('obtenu', 'non-obtenu', 'non-presente')),
  CONSTRAINT epreuve_inscription FOREIGN KEY (session, candidat)
    REFERENCES inscription (session, candidat),
  CONSTRAINT epreuve_ccp FOREIGN KEY (ccp) REFERENCES ccp (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'results by CCP'
  WITH SYSTEM VERSIONING;
