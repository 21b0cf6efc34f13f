-- Accounts get the address that mails go to; the table of messages is new.
ALTER TABLE IF EXISTS compte
  ADD COLUMN IF NOT EXISTS courriel VARCHAR(254) NOT NULL DEFAULT ''
    COMMENT 'where mails go; empty: told on screen only';
