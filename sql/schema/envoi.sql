-- A form that was sent and done: sent again (a double click, a retry, the back
-- button), it is answered from here. Kept a day. Instants are UTC.
CREATE TABLE IF NOT EXISTS envoi (
  cle BINARY(16) NOT NULL
    COMMENT 'the form''s idempotency key',
  empreinte BINARY(16) NOT NULL
    COMMENT 'of login, path and body: what the key is bound to',
  date DATETIME NOT NULL,
  lieu VARCHAR(500) NOT NULL DEFAULT ''
    COMMENT 'where the answer sent the browser',
  PRIMARY KEY (cle),
  KEY envoi_date (date)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'forms that were sent and done';
