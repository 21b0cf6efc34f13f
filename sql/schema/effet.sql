-- What a passage made of one session: what it was, what it became.
CREATE TABLE IF NOT EXISTS effet (
  passage BIGINT NOT NULL,
  session BIGINT NOT NULL
    COMMENT 'no foreign key: it would want an index of its own',
  regle INT NOT NULL
    COMMENT 'its numero',
  revision BIGINT NOT NULL
    COMMENT 'of the session afterwards; whoever changed it since made another',
  statut VARCHAR(24) NOT NULL,
  statut_avant VARCHAR(24) NULL,
  fin DATE NOT NULL,
  fin_mesure VARCHAR(32) NULL,
  fin_regle VARCHAR(8) NULL,
  statut_apres VARCHAR(24) NOT NULL,
  fin_apres DATE NOT NULL,
  defait BIGINT NULL
    COMMENT 'the passage that took it back',
  PRIMARY KEY (passage, session),
  CONSTRAINT effet_of_passage FOREIGN KEY (passage) REFERENCES passage (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'what mesures changed';
