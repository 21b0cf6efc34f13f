-- Failed attempts to log in, counted for an identifiant and for an identifiant
-- from an address, whether it exists or not. Instants are UTC.
CREATE TABLE IF NOT EXISTS tentative (
  cible BINARY(16) NOT NULL
    COMMENT 'digest of what is counted: neither name nor address is kept',
  debut DATETIME NOT NULL
    COMMENT 'of the count',
  nombre INT NOT NULL,
  PRIMARY KEY (cible),
  KEY tentative_debut (debut)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'failed attempts to log in';
