-- What a passage did by regle, once it has ended; of a return, what it took
-- back. All passages of a mesure together are what stands.
CREATE TABLE IF NOT EXISTS bilan (
  passage BIGINT NOT NULL,
  regle INT NOT NULL
    COMMENT 'its numero',
  changees BIGINT NOT NULL
    COMMENT 'sessions',
  signalees BIGINT NOT NULL
    COMMENT 'sessions shown to their UD',
  PRIMARY KEY (passage, regle),
  CONSTRAINT bilan_of_passage FOREIGN KEY (passage) REFERENCES passage (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'what mesures changed, counted';
