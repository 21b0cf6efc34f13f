-- How an UD is reached: one row for each département, empty until its DIRECCTE
-- or the DGEFP has filled it in.
CREATE TABLE IF NOT EXISTS ud (
  departement VARCHAR(3) NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1
    COMMENT 'grows with each change; an update names the one it read',
  telephone VARCHAR(20) NOT NULL DEFAULT '',
  courriel VARCHAR(254) NOT NULL DEFAULT '',
  adresse VARCHAR(200) NOT NULL DEFAULT '',
  PRIMARY KEY (departement),
  CONSTRAINT ud_of_departement FOREIGN KEY (departement) REFERENCES departement (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'how the UDs are reached'
  WITH SYSTEM VERSIONING;
INSERT IGNORE INTO ud (departement) SELECT code FROM departement;
