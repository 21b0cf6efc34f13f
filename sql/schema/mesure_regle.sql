-- What histories and lists say of a regle.
CREATE TABLE IF NOT EXISTS mesure_regle (
  mesure VARCHAR(32) NOT NULL,
  numero INT NOT NULL
    COMMENT 'its place in the document, from 1',
  code VARCHAR(8) NOT NULL
    COMMENT 'the rule it carries out, R7; empty: none',
  phrase VARCHAR(1000) NOT NULL,
  signalement VARCHAR(1000) NOT NULL
    COMMENT 'what the UD is told of its sessions; empty: nothing',
  PRIMARY KEY (mesure, numero),
  CONSTRAINT mesure_regle_of FOREIGN KEY (mesure) REFERENCES mesure (nom)
    ON UPDATE RESTRICT
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'the regles of mesures';
