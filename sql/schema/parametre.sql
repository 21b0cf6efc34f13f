-- A parameter: a delay that warns and does not block.
CREATE TABLE IF NOT EXISTS parametre (
  nom VARCHAR(40) NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1
    COMMENT 'grows with each change; an update names the one it read',
  valeur INT NOT NULL,
  PRIMARY KEY (nom),
  CONSTRAINT parametre_valeur CHECK (valeur BETWEEN 0 AND 3650)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'delays that warn and do not block'
  WITH SYSTEM VERSIONING;
INSERT IGNORE INTO parametre (nom, valeur) VALUES
  ('convocation-titre-mois', 1),
  ('convocation-ccp-jours', 15),
  ('dte-jours', 120),
  ('dte-tard-jours', 60),
  ('plis-jours', 14),
  ('retour-candidat-mois', 12),
  ('demande-jours', 5),
  ('prolongation-titre-mois', 12);
