-- The journal is read by date, and by noun: old keys had the order of ids.
ALTER TABLE journal
  ADD KEY IF NOT EXISTS journal_date (date, id),
  ADD KEY IF NOT EXISTS journal_noun_date (noun, date, id),
  DROP KEY IF EXISTS journal_centre,
  ADD KEY journal_centre (centre, date, id),
  ADD KEY IF NOT EXISTS journal_centre_noun (centre, noun, date, id),
  DROP KEY IF EXISTS journal_departement,
  ADD KEY journal_departement (departement, date, id),
  ADD KEY IF NOT EXISTS journal_departement_noun (departement, noun, date, id),
  DROP KEY IF EXISTS journal_region,
  ADD KEY journal_region (region, date, id),
  ADD KEY IF NOT EXISTS journal_region_noun (region, noun, date, id);
