-- A passage: one run of a mesure over the sessions, or the return of one.
CREATE TABLE IF NOT EXISTS passage (
  id BIGINT NOT NULL AUTO_INCREMENT,
  mesure VARCHAR(32) NOT NULL,
  retour_de BIGINT NULL
    COMMENT 'the passage that this one takes back; NULL: it applies',
  auteur VARCHAR(100) NOT NULL,
  demande DATETIME NOT NULL,
  fin DATETIME NULL
    COMMENT 'NULL: it goes on',
  en_cours TINYINT AS (IF(fin IS NULL, 1, NULL)) PERSISTENT
    COMMENT 'one goes on at a time',
  empreinte VARCHAR(64) NOT NULL
    COMMENT 'of the preview it carries out',
  total BIGINT NOT NULL
    COMMENT 'sessions to look at, as the preview counted them',
  jusque BIGINT NOT NULL
    COMMENT 'the last of them',
  position BIGINT NOT NULL DEFAULT 0
    COMMENT 'the last that was looked at; with it a passage cut off goes on',
  faites BIGINT NOT NULL DEFAULT 0
    COMMENT 'sessions looked at',
  changees BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY passage_mesure (mesure, id),
  UNIQUE KEY passage_en_cours (en_cours),
  KEY passage_retour (retour_de),
  CONSTRAINT passage_of_mesure FOREIGN KEY (mesure) REFERENCES mesure (nom),
  CONSTRAINT passage_of_passage FOREIGN KEY (retour_de) REFERENCES passage (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'runs of mesures';
