-- An inscription: a candidat in a session, and what came of it.
CREATE TABLE IF NOT EXISTS inscription (
  session BIGINT NOT NULL,
  candidat BIGINT NOT NULL,
  resultat VARCHAR(20) NULL
    COMMENT 'NULL: not entered yet',
  PRIMARY KEY (session, candidat),
  KEY inscription_candidat (candidat),
  CONSTRAINT inscription_resultat CHECK (resultat IN
    ('reussite', 'reussite-partielle', 'echec', 'absence', 'excuse')),
  CONSTRAINT inscription_session FOREIGN KEY (session) REFERENCES session (id),
  CONSTRAINT inscription_candidat FOREIGN KEY (candidat) REFERENCES candidat (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'candidats of a session and their results'
  WITH SYSTEM VERSIONING;
