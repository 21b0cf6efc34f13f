-- A message tells one compte of one event: on its screen, and by mail where it
-- has an address. Written in the transaction of what it tells; `ceresctl
-- courrier send` delivers it, holding the row locked meanwhile. Instants are
-- UTC.
CREATE TABLE IF NOT EXISTS message (
  id BIGINT NOT NULL AUTO_INCREMENT,
  compte BIGINT NOT NULL
    COMMENT 'whom it is for',
  date DATETIME NOT NULL,
  noun VARCHAR(32) NOT NULL
    COMMENT 'what it is about: demande, session',
  noun_id VARCHAR(64) NOT NULL
    COMMENT 'which one, as its URL names it',
  code VARCHAR(32) NOT NULL
    COMMENT 'what happened: demande-accordee, session-reportee',
  motif VARCHAR(1000) NOT NULL DEFAULT '',
  auteur VARCHAR(100) NOT NULL DEFAULT ''
    COMMENT 'who did it, by the name that is shown',
  session BIGINT NULL,
  debut DATE NULL
    COMMENT 'of the session, as it is now or as it is asked for',
  fin DATE NULL,
  sequence BIGINT NOT NULL DEFAULT 0
    COMMENT 'of the calendar: grows with each change of the session',
  lu DATETIME NULL
    COMMENT 'when it was read on screen',
  envoye DATETIME NULL
    COMMENT 'when the mail server took it',
  essais BIGINT NOT NULL DEFAULT 0
    COMMENT 'that failed',
  prochain DATETIME NULL
    COMMENT 'when to try next; NULL: sent, or on screen only',
  erreur VARCHAR(500) NOT NULL DEFAULT ''
    COMMENT 'what the mail server said last',
  PRIMARY KEY (id),
  KEY message_due (prochain, id),
  KEY message_unread (compte, lu, id),
  CONSTRAINT message_sent CHECK (envoye IS NULL OR prochain IS NULL),
  CONSTRAINT message_days CHECK ((debut IS NULL) = (fin IS NULL)),
  CONSTRAINT message_to_compte FOREIGN KEY (compte) REFERENCES compte (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'what comptes are told, on screen and by mail';
