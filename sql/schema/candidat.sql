-- A candidat: one person across all sessions. Personal data: read only for the
-- session's centre and its UD.
CREATE TABLE IF NOT EXISTS candidat (
  id BIGINT NOT NULL AUTO_INCREMENT,
  nom VARCHAR(100) NOT NULL
    COMMENT 'nom de naissance',
  prenoms VARCHAR(100) NOT NULL,
  naissance DATE NOT NULL,
  lieu VARCHAR(100) NOT NULL
    COMMENT 'lieu de naissance',
  empreinte BINARY(16) NOT NULL
    COMMENT 'of the four, without case, accents and punctuation: who is the same',
  PRIMARY KEY (id),
  UNIQUE KEY candidat_empreinte (empreinte)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'candidats: one person across all sessions'
  WITH SYSTEM VERSIONING;
