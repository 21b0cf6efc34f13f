-- A région: the territory of a DIRECCTE. Codes are INSEE's of 2020.
CREATE TABLE IF NOT EXISTS region (
  code VARCHAR(3) NOT NULL,
  nom VARCHAR(60) NOT NULL,
  PRIMARY KEY (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'the territory of a DIRECCTE';
INSERT IGNORE INTO region (code, nom) VALUES
  ('01', 'Guadeloupe'), ('02', 'Martinique'), ('03', 'Guyane'),
  ('04', 'La Réunion'), ('06', 'Mayotte'), ('11', 'Île-de-France'),
  ('24', 'Centre-Val de Loire'), ('27', 'Bourgogne-Franche-Comté'),
  ('28', 'Normandie'), ('32', 'Hauts-de-France'), ('44', 'Grand Est'),
  ('52', 'Pays de la Loire'), ('53', 'Bretagne'),
  ('75', 'Nouvelle-Aquitaine'), ('76', 'Occitanie'),
  ('84', 'Auvergne-Rhône-Alpes'), ('93', 'Provence-Alpes-Côte d’Azur'),
  ('94', 'Corse');
