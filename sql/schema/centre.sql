-- A centre agréé, known by its SIRET.
CREATE TABLE IF NOT EXISTS centre (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1,
  siret CHAR(14) NOT NULL,
  nom VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY centre_siret (siret),
  KEY centre_nom (nom, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'centres agréés'
  WITH SYSTEM VERSIONING;
