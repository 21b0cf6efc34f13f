-- A site: where a centre holds its exams. Its département decides which UD and
-- which DIRECCTE are competent.
CREATE TABLE IF NOT EXISTS site (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1,
  centre BIGINT NOT NULL,
  nom VARCHAR(200) NOT NULL,
  adresse VARCHAR(200) NOT NULL DEFAULT '',
  code_postal CHAR(5) NOT NULL,
  ville VARCHAR(100) NOT NULL,
  departement VARCHAR(3) NOT NULL,
  PRIMARY KEY (id),
  KEY site_centre (centre, id),
  KEY site_ville (ville),
  KEY site_departement (departement, id),
  CONSTRAINT site_of_centre FOREIGN KEY (centre) REFERENCES centre (id),
  CONSTRAINT site_in_departement FOREIGN KEY (departement) REFERENCES departement (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'where a centre holds its exams'
  WITH SYSTEM VERSIONING;
