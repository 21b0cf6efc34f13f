-- A maintenance window (R2, R3): the application is closed in [debut, fin).
-- Instants are UTC.
CREATE TABLE IF NOT EXISTS maintenance (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1,
  debut DATETIME NOT NULL,
  fin DATETIME NOT NULL,
  motif VARCHAR(1000) NOT NULL
    COMMENT 'what readers are told',
  bulletin VARCHAR(32) NULL
    COMMENT 'the bulletin that announces it; NULL: opened by hand',
  annulee BOOLEAN NOT NULL DEFAULT FALSE
    COMMENT 'announced, then given up: never in force',
  PRIMARY KEY (id),
  UNIQUE KEY maintenance_bulletin (bulletin),
  KEY maintenance_fin (fin),
  CONSTRAINT maintenance_order CHECK (fin > debut),
  CONSTRAINT maintenance_of_bulletin FOREIGN KEY (bulletin) REFERENCES bulletin (numero)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'windows in which the application is closed'
  WITH SYSTEM VERSIONING;
