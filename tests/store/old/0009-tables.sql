-- Tables as they first came, with migration 0009.
SET foreign_key_checks = 0;
CREATE TABLE IF NOT EXISTS effet (
  passage BIGINT NOT NULL,
  session BIGINT NOT NULL,
  regle INT NOT NULL,
  revision BIGINT NOT NULL,
  statut VARCHAR(24) NOT NULL,
  statut_avant VARCHAR(24) NULL,
  fin DATE NOT NULL,
  fin_mesure VARCHAR(32) NULL,
  fin_regle VARCHAR(8) NULL,
  statut_apres VARCHAR(24) NOT NULL,
  fin_apres DATE NOT NULL,
  defait BIGINT NULL,
  PRIMARY KEY (passage, session),
  CONSTRAINT effet_of_passage FOREIGN KEY (passage) REFERENCES passage (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS mesure (
  nom VARCHAR(32) NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1,
  date DATE NOT NULL,
  intitule VARCHAR(1000) NOT NULL,
  chargee DATETIME NOT NULL,
  document MEDIUMTEXT NOT NULL,
  PRIMARY KEY (nom)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS mesure_regle (
  mesure VARCHAR(32) NOT NULL,
  numero INT NOT NULL,
  code VARCHAR(8) NOT NULL,
  phrase VARCHAR(1000) NOT NULL,
  signalement VARCHAR(1000) NOT NULL,
  PRIMARY KEY (mesure, numero),
  CONSTRAINT mesure_regle_of FOREIGN KEY (mesure) REFERENCES mesure (nom)
    ON UPDATE RESTRICT
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS passage (
  id BIGINT NOT NULL AUTO_INCREMENT,
  mesure VARCHAR(32) NOT NULL,
  retour_de BIGINT NULL,
  auteur VARCHAR(100) NOT NULL,
  demande DATETIME NOT NULL,
  fin DATETIME NULL,
  empreinte VARCHAR(64) NOT NULL,
  total BIGINT NOT NULL,
  jusque BIGINT NOT NULL,
  position BIGINT NOT NULL DEFAULT 0,
  faites BIGINT NOT NULL DEFAULT 0,
  changees BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY passage_mesure (mesure, id),
  KEY passage_fin (fin, id),
  KEY passage_retour (retour_de),
  CONSTRAINT passage_of_mesure FOREIGN KEY (mesure) REFERENCES mesure (nom),
  CONSTRAINT passage_of_passage FOREIGN KEY (retour_de) REFERENCES passage (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
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
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
SET foreign_key_checks = 1;
