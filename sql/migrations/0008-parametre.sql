-- Who changes a parameter names the revision they read.
ALTER TABLE IF EXISTS parametre
  ADD COLUMN IF NOT EXISTS revision BIGINT NOT NULL DEFAULT 1
    COMMENT 'grows with each change; an update names the one it read'
    AFTER nom;
