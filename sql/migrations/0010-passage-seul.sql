-- One passage goes on at a time: the database itself says so.
ALTER TABLE IF EXISTS passage
  ADD COLUMN IF NOT EXISTS en_cours TINYINT AS (IF(fin IS NULL, 1, NULL)) PERSISTENT
    COMMENT 'one goes on at a time' AFTER fin,
  ADD UNIQUE KEY IF NOT EXISTS passage_en_cours (en_cours),
  DROP KEY IF EXISTS passage_fin;
