-- A session that a mesure shows to its UD.
CREATE TABLE IF NOT EXISTS signalement (
  session BIGINT NOT NULL,
  mesure VARCHAR(32) NOT NULL,
  regle INT NOT NULL,
  passage BIGINT NOT NULL,
  PRIMARY KEY (session, mesure),
  KEY signalement_passage (passage),
  KEY signalement_regle (mesure, regle),
  CONSTRAINT signalement_of_session FOREIGN KEY (session) REFERENCES session (id),
  CONSTRAINT signalement_of_passage FOREIGN KEY (passage) REFERENCES passage (id),
  CONSTRAINT signalement_of_regle FOREIGN KEY (mesure, regle)
    REFERENCES mesure_regle (mesure, numero)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'sessions shown to their UD';
