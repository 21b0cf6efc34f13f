-- A compte: somebody who may log in. Its profil and territory are read again at
-- each request.
CREATE TABLE IF NOT EXISTS compte (
  id BIGINT NOT NULL AUTO_INCREMENT,
  revision BIGINT NOT NULL DEFAULT 1,
  identifiant VARCHAR(64) NOT NULL
    COMMENT 'lower case letters, digits and . _ -',
  nom VARCHAR(100) NOT NULL,
  profil VARCHAR(16) NOT NULL,
  departement VARCHAR(3) NULL
    COMMENT 'of an ud, or of a service account''s scope',
  region VARCHAR(3) NULL
    COMMENT 'of a direccte, or of a service account''s scope',
  mot_de_passe VARCHAR(128) NOT NULL
    COMMENT 'argon2id, as libsodium writes it',
  verrouille BOOLEAN NOT NULL DEFAULT FALSE,
  courriel VARCHAR(254) NOT NULL DEFAULT ''
    COMMENT 'where mails go; empty: told on screen only',
  PRIMARY KEY (id),
  UNIQUE KEY compte_identifiant (identifiant),
  CONSTRAINT compte_profil CHECK (profil IN ('centre', 'ud', 'direccte', 'dgefp', 'service')),
  CONSTRAINT compte_departement CHECK (profil = 'service' OR (profil = 'ud') = (departement IS NOT NULL)),
  CONSTRAINT compte_region CHECK (profil = 'service' OR (profil = 'direccte') = (region IS NOT NULL)),
  CONSTRAINT compte_in_departement FOREIGN KEY (departement) REFERENCES departement (code),
  CONSTRAINT compte_in_region FOREIGN KEY (region) REFERENCES region (code)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'who may log in';
