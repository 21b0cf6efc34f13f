-- The journal learns whose each thing is; the tables of sessions are new ones.
ALTER TABLE journal
  ADD COLUMN IF NOT EXISTS revision BIGINT NULL
    COMMENT 'of the thing after the change, where it has one',
  ADD COLUMN IF NOT EXISTS centre BIGINT NULL
    COMMENT 'whose it is, for who may read it; NULL: nobody''s',
  ADD COLUMN IF NOT EXISTS departement VARCHAR(3) NULL,
  ADD COLUMN IF NOT EXISTS region VARCHAR(3) NULL,
  ADD KEY IF NOT EXISTS journal_centre (centre, id),
  ADD KEY IF NOT EXISTS journal_departement (departement, id),
  ADD KEY IF NOT EXISTS journal_region (region, id);
