-- Tables as they first came, with migration 0006.
SET foreign_key_checks = 0;
CREATE TABLE IF NOT EXISTS demande (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1,
  statut VARCHAR(12) NOT NULL DEFAULT 'en-attente',
  session BIGINT NOT NULL,
  centre BIGINT NOT NULL,
  departement VARCHAR(3) NOT NULL,
  region VARCHAR(3) NOT NULL,
  debut DATE NOT NULL,
  fin DATE NOT NULL,
  motif VARCHAR(1000) NOT NULL,
  session_debut DATE NOT NULL,
  session_fin DATE NOT NULL,
  auteur BIGINT NOT NULL,
  agent BIGINT NULL,
  deposee DATETIME NOT NULL,
  decidee DATETIME NULL,
  raison VARCHAR(24) NULL,
  reponse VARCHAR(1000) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  KEY demande_session (session, statut),
  KEY demande_centre (centre, statut, deposee, id),
  KEY demande_departement (departement, statut, deposee, id),
  KEY demande_region (region, statut, deposee, id),
  KEY demande_statut (statut, deposee, id),
  CONSTRAINT demande_statut CHECK (statut IN ('en-attente', 'accordee',
    'refusee', 'retiree')),
  CONSTRAINT demande_decidee CHECK ((statut = 'en-attente') = (decidee IS NULL)),
  CONSTRAINT demande_raison CHECK ((statut = 'refusee') = (raison IS NOT NULL)),
  CONSTRAINT demande_order CHECK (fin >= debut),
  CONSTRAINT demande_of_session FOREIGN KEY (session) REFERENCES session (id),
  CONSTRAINT demande_by_compte FOREIGN KEY (auteur) REFERENCES compte (id),
  CONSTRAINT demande_for_agent FOREIGN KEY (agent) REFERENCES compte (id)
) ENGINE = InnoDB AUTO_INCREMENT = 1001 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  WITH SYSTEM VERSIONING;
CREATE TABLE IF NOT EXISTS urgence (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1,
  nom VARCHAR(200) NOT NULL,
  region VARCHAR(3) NULL,
  debut DATE NOT NULL,
  fin DATE NOT NULL,
  doute_debut DATE NULL,
  PRIMARY KEY (id),
  KEY urgence_region (region, debut),
  CONSTRAINT urgence_order CHECK (fin >= debut),
  CONSTRAINT urgence_doute CHECK (doute_debut < debut),
  CONSTRAINT urgence_in_region FOREIGN KEY (region) REFERENCES region (code)
) ENGINE = InnoDB AUTO_INCREMENT = 101 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  WITH SYSTEM VERSIONING;
SET foreign_key_checks = 1;
