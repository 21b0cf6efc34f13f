-- A session d'examen. Days are civil days of Paris. System versioning keeps
-- each state it ever had; the journal row of the same revision says who and why.
CREATE TABLE IF NOT EXISTS session (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1
    COMMENT 'grows with each change; an update names the one it read',
  type VARCHAR(8) NOT NULL,
  statut VARCHAR(24) NOT NULL DEFAULT 'en-preparation',
  statut_avant VARCHAR(24) NULL
    COMMENT 'of an annulee: the statut that restoring gives back',
  titre VARCHAR(16) NOT NULL,
  agrement BIGINT NOT NULL,
  centre BIGINT NOT NULL
    COMMENT 'the agrément''s, kept here for lists',
  site BIGINT NOT NULL
    COMMENT 'the agrément''s',
  departement VARCHAR(3) NOT NULL
    COMMENT 'the site''s',
  region VARCHAR(3) NOT NULL
    COMMENT 'the site''s',
  debut DATE NOT NULL
    COMMENT 'D',
  fin DATE NOT NULL
    COMMENT 'F, the current end',
  fin_initiale DATE NULL
    COMMENT 'F0, the end before any mesure; NULL: not known',
  fin_reelle DATE NULL
    COMMENT 'the actual end; NULL: not entered yet',
  fin_mesure VARCHAR(32) NULL
    COMMENT 'the mesure that moved F (R12); NULL: none did',
  fin_regle VARCHAR(8) NULL
    COMMENT 'its rule: R7 to R10',
  dte_le DATE NULL
    COMMENT 'when the DTE was last ordered',
  convocations_le DATE NULL
    COMMENT 'when candidats were last summoned',
  dte_a_refaire BOOLEAN NOT NULL DEFAULT FALSE
    COMMENT 'a report came after it (R22)',
  convocations_a_refaire BOOLEAN NOT NULL DEFAULT FALSE,
  lieu VARCHAR(200) NOT NULL DEFAULT ''
    COMMENT 'where at the site: building, room',
  horaire VARCHAR(100) NOT NULL DEFAULT '',
  contact VARCHAR(200) NOT NULL DEFAULT ''
    COMMENT 'whom candidats call',
  precisions VARCHAR(1000) NOT NULL DEFAULT ''
    COMMENT 'what candidats must bring or know',
  derogation VARCHAR(1000) NULL
    COMMENT 'the UD''s attestation (R25): its days may lie outside agrément and titre; NULL: none',
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
  COMMENT 'exam sessions'
  WITH SYSTEM VERSIONING;
