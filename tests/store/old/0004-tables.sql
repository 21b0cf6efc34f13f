-- Tables as they first came, with migration 0004.
SET foreign_key_checks = 0;
CREATE TABLE IF NOT EXISTS message (
  id BIGINT NOT NULL AUTO_INCREMENT,
  compte BIGINT NOT NULL,
  date DATETIME NOT NULL,
  noun VARCHAR(32) NOT NULL,
  noun_id VARCHAR(64) NOT NULL,
  code VARCHAR(32) NOT NULL,
  motif VARCHAR(1000) NOT NULL DEFAULT '',
  auteur VARCHAR(100) NOT NULL DEFAULT '',
  session BIGINT NULL,
  debut DATE NULL,
  fin DATE NULL,
  sequence BIGINT NOT NULL DEFAULT 0,
  lu DATETIME NULL,
  envoye DATETIME NULL,
  essais BIGINT NOT NULL DEFAULT 0,
  prochain DATETIME NULL,
  erreur VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  KEY message_due (prochain, id),
  KEY message_unread (compte, lu, id),
  CONSTRAINT message_sent CHECK (envoye IS NULL OR prochain IS NULL),
  CONSTRAINT message_days CHECK ((debut IS NULL) = (fin IS NULL)),
  CONSTRAINT message_to_compte FOREIGN KEY (compte) REFERENCES compte (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
SET foreign_key_checks = 1;
