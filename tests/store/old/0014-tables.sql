-- Tables as they first came, with migration 0014.
SET foreign_key_checks = 0;
CREATE TABLE IF NOT EXISTS ud (
  departement VARCHAR(3) NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1,
  telephone VARCHAR(20) NOT NULL DEFAULT '',
  courriel VARCHAR(254) NOT NULL DEFAULT '',
  adresse VARCHAR(200) NOT NULL DEFAULT '',
  PRIMARY KEY (departement),
  CONSTRAINT ud_of_departement FOREIGN KEY (departement) REFERENCES departement (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  WITH SYSTEM VERSIONING;
SET foreign_key_checks = 1;
