-- The journal: who did what, when, why, by which rule. The application's
-- account may only insert and select here. Instants are UTC and come from the
-- application's clock.
CREATE TABLE IF NOT EXISTS journal (
  id BIGINT NOT NULL AUTO_INCREMENT,
  date DATETIME NOT NULL,
  auteur VARCHAR(100) NOT NULL
    COMMENT 'an account, or ceresctl: and a user of the system',
  noun VARCHAR(32) NOT NULL
    COMMENT 'what kind of thing: bulletin, maintenance',
  noun_id VARCHAR(64) NOT NULL
    COMMENT 'which one, as its URL names it',
  verb VARCHAR(32) NOT NULL,
  motif VARCHAR(1000) NOT NULL DEFAULT '',
  regle VARCHAR(8) NOT NULL DEFAULT ''
    COMMENT 'R1 to R26, where a rule did it',
  avant VARCHAR(1000) NOT NULL DEFAULT '',
  apres VARCHAR(1000) NOT NULL DEFAULT '',
  revision BIGINT NULL
    COMMENT 'of the thing after the change, where it has one',
  centre BIGINT NULL
    COMMENT 'whose it is, for who may read it; NULL: nobody''s',
  departement VARCHAR(3) NULL,
  region VARCHAR(3) NULL,
  PRIMARY KEY (id),
  KEY journal_noun (noun, noun_id, id),
  KEY journal_date (date, id),
  KEY journal_noun_date (noun, date, id),
  KEY journal_centre (centre, date, id),
  KEY journal_centre_noun (centre, noun, date, id),
  KEY journal_departement (departement, date, id),
  KEY journal_departement_noun (departement, noun, date, id),
  KEY journal_region (region, date, id),
  KEY journal_region_noun (region, noun, date, id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'the history of everything';
