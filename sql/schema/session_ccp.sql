-- The CCPs that a session of type ccp examines; a session of type titre examines
-- all those of its titre and has no row here.
CREATE TABLE IF NOT EXISTS session_ccp (
  session BIGINT NOT NULL,
  ccp VARCHAR(16) NOT NULL,
  PRIMARY KEY (session, ccp),
  CONSTRAINT session_ccp_session FOREIGN KEY (session) REFERENCES session (id),
  CONSTRAINT session_ccp_ccp FOREIGN KEY (ccp) REFERENCES ccp (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'the CCPs that a session of type ccp examines';
