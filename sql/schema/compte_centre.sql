-- The centres that a responsable de session answers for.
CREATE TABLE IF NOT EXISTS compte_centre (
  compte BIGINT NOT NULL,
  centre BIGINT NOT NULL,
  PRIMARY KEY (compte, centre),
  KEY compte_centre_centre (centre),
  CONSTRAINT compte_centre_compte FOREIGN KEY (compte) REFERENCES compte (id),
  CONSTRAINT compte_centre_of FOREIGN KEY (centre) REFERENCES centre (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'the centres that a responsable answers for';
