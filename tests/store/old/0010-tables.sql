-- Tables as they first came, with migration 0010.
SET foreign_key_checks = 0;
CREATE TABLE IF NOT EXISTS bilan (
  passage BIGINT NOT NULL,
  regle INT NOT NULL,
  changees BIGINT NOT NULL,
  signalees BIGINT NOT NULL,
  PRIMARY KEY (passage, regle),
  CONSTRAINT bilan_of_passage FOREIGN KEY (passage) REFERENCES passage (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
SET foreign_key_checks = 1;
