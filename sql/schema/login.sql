-- A login: one browser in which somebody proved who they are. The cookie's
-- token itself is never stored. Instants are UTC.
CREATE TABLE IF NOT EXISTS login (
  empreinte BINARY(16) NOT NULL
    COMMENT 'BLAKE2b of the cookie''s token',
  compte BIGINT NOT NULL,
  debut DATETIME NOT NULL,
  fin DATETIME NOT NULL
    COMMENT 'over from then on',
  PRIMARY KEY (empreinte),
  KEY login_compte (compte),
  KEY login_fin (fin),
  CONSTRAINT login_of_compte FOREIGN KEY (compte) REFERENCES compte (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'browsers in which somebody is logged in';
