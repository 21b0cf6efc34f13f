-- Tables as they first came, with migration 0001.
SET foreign_key_checks = 0;
CREATE TABLE IF NOT EXISTS agrement (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1,
  centre BIGINT NOT NULL,
  site BIGINT NOT NULL,
  titre VARCHAR(16) NOT NULL,
  debut DATE NOT NULL,
  fin DATE NOT NULL,
  PRIMARY KEY (id),
  KEY agrement_centre (centre, titre),
  KEY agrement_site (site),
  KEY agrement_titre (titre),
  CONSTRAINT agrement_order CHECK (fin >= debut),
  CONSTRAINT agrement_of_centre FOREIGN KEY (centre) REFERENCES centre (id),
  CONSTRAINT agrement_at_site FOREIGN KEY (site) REFERENCES site (id),
  CONSTRAINT agrement_of_titre FOREIGN KEY (titre) REFERENCES titre (code)
) ENGINE = InnoDB AUTO_INCREMENT = 1001 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  WITH SYSTEM VERSIONING;
CREATE TABLE IF NOT EXISTS candidat (
  id BIGINT NOT NULL AUTO_INCREMENT,
  nom VARCHAR(100) NOT NULL,
  prenoms VARCHAR(100) NOT NULL,
  naissance DATE NOT NULL,
  lieu VARCHAR(100) NOT NULL,
  empreinte BINARY(16) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY candidat_empreinte (empreinte)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  WITH SYSTEM VERSIONING;
CREATE TABLE IF NOT EXISTS ccp (
  code VARCHAR(16) NOT NULL,
  titre VARCHAR(16) NOT NULL,
  PRIMARY KEY (code),
  KEY ccp_titre (titre, code),
  CONSTRAINT ccp_of_titre FOREIGN KEY (titre) REFERENCES titre (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS centre (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1,
  siret CHAR(14) NOT NULL,
  nom VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY centre_siret (siret),
  KEY centre_nom (nom, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  WITH SYSTEM VERSIONING;
CREATE TABLE IF NOT EXISTS compte (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1,
  identifiant VARCHAR(64) NOT NULL,
  nom VARCHAR(100) NOT NULL,
  profil VARCHAR(16) NOT NULL,
  departement VARCHAR(3) NULL,
  region VARCHAR(3) NULL,
  mot_de_passe VARCHAR(128) NOT NULL,
  verrouille BOOLEAN NOT NULL DEFAULT FALSE,
  PRIMARY KEY (id),
  UNIQUE KEY compte_identifiant (identifiant),
  CONSTRAINT compte_profil CHECK (profil IN ('centre', 'ud', 'direccte', 'dgefp', 'service')),
  CONSTRAINT compte_departement CHECK (profil = 'service' OR (profil = 'ud') = (departement IS NOT NULL)),
  CONSTRAINT compte_region CHECK (profil = 'service' OR (profil = 'direccte') = (region IS NOT NULL)),
  CONSTRAINT compte_in_departement FOREIGN KEY (departement) REFERENCES departement (code),
  CONSTRAINT compte_in_region FOREIGN KEY (region) REFERENCES region (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS compte_centre (
  compte BIGINT NOT NULL,
  centre BIGINT NOT NULL,
  PRIMARY KEY (compte, centre),
  KEY compte_centre_centre (centre),
  CONSTRAINT compte_centre_compte FOREIGN KEY (compte) REFERENCES compte (id),
  CONSTRAINT compte_centre_of FOREIGN KEY (centre) REFERENCES centre (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS departement (
  code VARCHAR(3) NOT NULL,
  region VARCHAR(3) NOT NULL,
  nom VARCHAR(60) NOT NULL,
  PRIMARY KEY (code),
  KEY departement_region (region),
  CONSTRAINT departement_in_region FOREIGN KEY (region) REFERENCES region (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS envoi (
  cle BINARY(16) NOT NULL,
  empreinte BINARY(16) NOT NULL,
  date DATETIME NOT NULL,
  lieu VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (cle),
  KEY envoi_date (date)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS epreuve (
  session BIGINT NOT NULL,
  candidat BIGINT NOT NULL,
  ccp VARCHAR(16) NOT NULL,
  resultat VARCHAR(16) NOT NULL,
  PRIMARY KEY (session, candidat, ccp),
  KEY epreuve_candidat (candidat, ccp),
  CONSTRAINT epreuve_resultat CHECK (resultat IN ('obtenu', 'non-obtenu', 'non-presente')),
  CONSTRAINT epreuve_inscription FOREIGN KEY (session, candidat)
    REFERENCES inscription (session, candidat),
  CONSTRAINT epreuve_ccp FOREIGN KEY (ccp) REFERENCES ccp (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  WITH SYSTEM VERSIONING;
CREATE TABLE IF NOT EXISTS inscription (
  session BIGINT NOT NULL,
  candidat BIGINT NOT NULL,
  resultat VARCHAR(20) NULL,
  PRIMARY KEY (session, candidat),
  KEY inscription_candidat (candidat),
  CONSTRAINT inscription_resultat CHECK (resultat IN
    ('reussite', 'reussite-partielle', 'echec', 'absence', 'excuse')),
  CONSTRAINT inscription_session FOREIGN KEY (session) REFERENCES session (id),
  CONSTRAINT inscription_candidat FOREIGN KEY (candidat) REFERENCES candidat (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  WITH SYSTEM VERSIONING;
CREATE TABLE IF NOT EXISTS login (
  empreinte BINARY(16) NOT NULL,
  compte BIGINT NOT NULL,
  debut DATETIME NOT NULL,
  fin DATETIME NOT NULL,
  PRIMARY KEY (empreinte),
  KEY login_compte (compte),
  KEY login_fin (fin),
  CONSTRAINT login_of_compte FOREIGN KEY (compte) REFERENCES compte (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS parametre (
  nom VARCHAR(40) NOT NULL,
  valeur INT NOT NULL,
  PRIMARY KEY (nom),
  CONSTRAINT parametre_valeur CHECK (valeur BETWEEN 0 AND 3650)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  WITH SYSTEM VERSIONING;
CREATE TABLE IF NOT EXISTS region (
  code VARCHAR(3) NOT NULL,
  nom VARCHAR(60) NOT NULL,
  PRIMARY KEY (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS session (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1,
  type VARCHAR(8) NOT NULL,
  statut VARCHAR(24) NOT NULL DEFAULT 'en-preparation',
  statut_avant VARCHAR(24) NULL,
  titre VARCHAR(16) NOT NULL,
  agrement BIGINT NOT NULL,
  centre BIGINT NOT NULL,
  site BIGINT NOT NULL,
  departement VARCHAR(3) NOT NULL,
  region VARCHAR(3) NOT NULL,
  debut DATE NOT NULL,
  fin DATE NOT NULL,
  fin_initiale DATE NULL,
  fin_reelle DATE NULL,
  fin_mesure VARCHAR(32) NULL,
  fin_regle VARCHAR(8) NULL,
  dte_le DATE NULL,
  convocations_le DATE NULL,
  dte_a_refaire BOOLEAN NOT NULL DEFAULT FALSE,
  convocations_a_refaire BOOLEAN NOT NULL DEFAULT FALSE,
  lieu VARCHAR(200) NOT NULL DEFAULT '',
  horaire VARCHAR(100) NOT NULL DEFAULT '',
  contact VARCHAR(200) NOT NULL DEFAULT '',
  precisions VARCHAR(1000) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  KEY session_debut (debut, id),
  KEY session_centre (centre, debut, id),
  KEY session_departement (departement, debut, id),
  KEY session_region (region, debut, id),
  KEY session_titre (titre, debut, id),
  KEY session_site (site, debut, id),
  KEY session_titre_departement (titre, departement, debut, id),
  KEY session_statut (statut, departement, debut, id),
  KEY session_statut_debut (statut, debut, id),
  KEY session_departement_id (departement, id),
  KEY session_region_id (region, id),
  KEY session_agrement (agrement),
  CONSTRAINT session_type CHECK (type IN ('titre', 'ccp', 'ccs')),
  CONSTRAINT session_statut CHECK (statut IN ('en-preparation', 'demande-dte-envoyee',
    'convocations-envoyees', 'resultats-saisis', 'validee', 'annulee')),
  CONSTRAINT session_annulee CHECK ((statut = 'annulee') = (statut_avant IS NOT NULL)),
  CONSTRAINT session_order CHECK (fin >= debut),
  CONSTRAINT session_fin_reelle CHECK (fin_reelle >= debut),
  CONSTRAINT session_of_titre FOREIGN KEY (titre) REFERENCES titre (code),
  CONSTRAINT session_of_agrement FOREIGN KEY (agrement) REFERENCES agrement (id),
  CONSTRAINT session_of_centre FOREIGN KEY (centre) REFERENCES centre (id),
  CONSTRAINT session_at_site FOREIGN KEY (site) REFERENCES site (id),
  CONSTRAINT session_in_departement FOREIGN KEY (departement) REFERENCES departement (code),
  CONSTRAINT session_in_region FOREIGN KEY (region) REFERENCES region (code)
) ENGINE = InnoDB AUTO_INCREMENT = 100001 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  WITH SYSTEM VERSIONING;
CREATE TABLE IF NOT EXISTS session_ccp (
  session BIGINT NOT NULL,
  ccp VARCHAR(16) NOT NULL,
  PRIMARY KEY (session, ccp),
  CONSTRAINT session_ccp_session FOREIGN KEY (session) REFERENCES session (id),
  CONSTRAINT session_ccp_ccp FOREIGN KEY (ccp) REFERENCES ccp (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
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
  WITH SYSTEM VERSIONING;
CREATE TABLE IF NOT EXISTS tentative (
  cible BINARY(16) NOT NULL,
  debut DATETIME NOT NULL,
  nombre INT NOT NULL,
  PRIMARY KEY (cible),
  KEY tentative_debut (debut)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE TABLE IF NOT EXISTS titre (
  code VARCHAR(16) NOT NULL,
  revision BIGINT NOT NULL DEFAULT 1,
  sigle VARCHAR(16) NOT NULL,
  intitule VARCHAR(200) NOT NULL,
  rncp INT NULL,
  niveau TINYINT NULL,
  fin DATE NULL,
  PRIMARY KEY (code),
  KEY titre_sigle (sigle),
  CONSTRAINT titre_niveau CHECK (niveau BETWEEN 1 AND 8)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  WITH SYSTEM VERSIONING;
SET foreign_key_checks = 1;
