-- A mesure: its document as it was loaded, and the words of its regles. One
-- that has been applied stays as it is.
CREATE TABLE IF NOT EXISTS mesure (
  nom VARCHAR(32) NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1
    COMMENT 'grows each time it is loaded again',
  date DATE NOT NULL
    COMMENT 'when it was decided',
  intitule VARCHAR(1000) NOT NULL,
  chargee DATETIME NOT NULL
    COMMENT 'when it was last loaded',
  document MEDIUMTEXT NOT NULL,
  PRIMARY KEY (nom)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'mass operations on sessions';
