-- Tables as the first release had them, before any migration.
SET foreign_key_checks = 0;
CREATE TABLE IF NOT EXISTS bulletin (
  numero VARCHAR(32) NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1,
  etape VARCHAR(16) NOT NULL,
  publie DATETIME NULL,
  maj DATETIME NULL,
  retire DATETIME NULL,
  enregistre DATETIME NOT NULL,
  motif VARCHAR(1000) NOT NULL DEFAULT '',
  sequence BIGINT NOT NULL DEFAULT 0,
  publics VARCHAR(64) NOT NULL,
  intitule VARCHAR(200) NOT NULL,
  resume TEXT NOT NULL,
  fenetre_debut DATETIME NULL,
  fenetre_fin DATETIME NULL,
  fenetre_annulee BOOLEAN NOT NULL DEFAULT FALSE,
  document MEDIUMTEXT NOT NULL,
  PRIMARY KEY (numero),
  KEY bulletin_publie (publie, numero),
  CONSTRAINT bulletin_etape CHECK (etape IN ('brouillon', 'publie', 'corrige', 'retire')),
  CONSTRAINT bulletin_publie CHECK (etape = 'brouillon' OR (publie IS NOT NULL AND maj IS NOT NULL)),
  CONSTRAINT bulletin_retire CHECK ((etape = 'retire') = (retire IS NOT NULL)),
  CONSTRAINT bulletin_fenetre CHECK (fenetre_debut IS NULL OR fenetre_fin > fenetre_debut)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  WITH SYSTEM VERSIONING;
CREATE TABLE IF NOT EXISTS journal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  date DATETIME NOT NULL,
  auteur VARCHAR(100) NOT NULL,
  noun VARCHAR(32) NOT NULL,
  noun_id VARCHAR(64) NOT NULL,
  verb VARCHAR(32) NOT NULL,
  motif VARCHAR(1000) NOT NULL DEFAULT '',
  regle VARCHAR(8) NOT NULL DEFAULT '',
  avant VARCHAR(1000) NOT NULL DEFAULT '',
  apres VARCHAR(1000) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  KEY journal_noun (noun, noun_id, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS maintenance (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1,
  debut DATETIME NOT NULL,
  fin DATETIME NOT NULL,
  motif VARCHAR(1000) NOT NULL,
  bulletin VARCHAR(32) NULL,
  annulee BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  UNIQUE KEY maintenance_bulletin (bulletin),
  KEY maintenance_fin (fin),
  CONSTRAINT maintenance_order CHECK (fin > debut),
  CONSTRAINT maintenance_of_bulletin FOREIGN KEY (bulletin) REFERENCES bulletin (numero)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  WITH SYSTEM VERSIONING;
CREATE TABLE IF NOT EXISTS migration (
  name VARCHAR(100) NOT NULL,
  date DATETIME NOT NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
SET foreign_key_checks = 1;
