-- An état d'urgence (R23): its days, and where it holds.
CREATE TABLE IF NOT EXISTS urgence (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1
    COMMENT 'grows with each change; an update names the one it read',
  nom VARCHAR(200) NOT NULL,
  region VARCHAR(3) NULL
    COMMENT 'where it holds; NULL: the whole nation',
  debut DATE NOT NULL,
  fin DATE NOT NULL
    COMMENT 'its last day',
  doute_debut DATE NULL
    COMMENT 'from it to the day before debut the texts leave a doubt; NULL: none',
  PRIMARY KEY (id),
  KEY urgence_region (region, debut),
  CONSTRAINT urgence_order CHECK (fin >= debut),
  CONSTRAINT urgence_doute CHECK (doute_debut < debut),
  CONSTRAINT urgence_in_region FOREIGN KEY (region) REFERENCES region (code)
) ENGINE = InnoDB AUTO_INCREMENT = 101 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'emergencies, in which prolongations may end (R23)'
  WITH SYSTEM VERSIONING;
INSERT IGNORE INTO urgence (id, nom, region, debut, fin, doute_debut) VALUES
  (1, 'État d’urgence sanitaire', NULL, '2020-03-24', '2020-07-10', '2020-03-17'),
  (2, 'État d’urgence sanitaire en Guyane', '03', '2020-03-24', '2020-10-30', '2020-03-17'),
  (3, 'État d’urgence sanitaire à Mayotte', '06', '2020-03-24', '2020-10-30', '2020-03-17');
