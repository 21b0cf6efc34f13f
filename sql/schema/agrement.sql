-- An agrément: a centre's right to hold sessions of one titre at one site.
CREATE TABLE IF NOT EXISTS agrement (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1,
  centre BIGINT NOT NULL,
  site BIGINT NOT NULL,
  titre VARCHAR(16) NOT NULL,
  debut DATE NOT NULL,
  fin DATE NOT NULL
    COMMENT 'last day; no later than the titre''s',
  PRIMARY KEY (id),
  KEY agrement_centre (centre, titre),
  KEY agrement_site (site),
  KEY agrement_titre (titre),
  CONSTRAINT agrement_order CHECK (fin >= debut),
  CONSTRAINT agrement_of_centre FOREIGN KEY (centre) REFERENCES centre (id),
  CONSTRAINT agrement_at_site FOREIGN KEY (site) REFERENCES site (id),
  CONSTRAINT agrement_of_titre FOREIGN KEY (titre) REFERENCES titre (code)
) ENGINE = InnoDB AUTO_INCREMENT = 1001 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'the right to hold sessions of a titre at a site'
  WITH SYSTEM VERSIONING;
