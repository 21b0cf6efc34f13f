-- grants.sql: the accounts, and what each may do. Run by root, before the
-- first `ceresctl db migrate` and after each one, with @application_password,
-- @public_password and @migration_password set. A table that has no line here is
-- closed to the application; nobody but migrations changes the schema.

CREATE DATABASE IF NOT EXISTS ceres
  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE USER IF NOT EXISTS ceres@localhost, ceres_public@localhost,
  ceres_migration@localhost;
EXECUTE IMMEDIATE CONCAT('ALTER USER ceres@localhost IDENTIFIED BY ',
  QUOTE(@application_password));
EXECUTE IMMEDIATE CONCAT('ALTER USER ceres_public@localhost IDENTIFIED BY ',
  QUOTE(@public_password));
EXECUTE IMMEDIATE CONCAT('ALTER USER ceres_migration@localhost IDENTIFIED BY ',
  QUOTE(@migration_password));

GRANT ALL PRIVILEGES ON ceres.* TO ceres_migration@localhost;

-- A right taken out of the list below is really gone.
REVOKE ALL PRIVILEGES, GRANT OPTION FROM ceres@localhost, ceres_public@localhost;

CREATE TEMPORARY TABLE ceres.account_right (
  account VARCHAR(64) NOT NULL,
  name VARCHAR(64) NOT NULL,
  rights VARCHAR(64) NOT NULL
);
INSERT INTO ceres.account_right (account, name, rights) VALUES
  ('ceres',        'bulletin',        'SELECT, INSERT, UPDATE'),
  ('ceres',        'bulletin_public', 'SELECT'),
  ('ceres',        'maintenance',     'SELECT, INSERT, UPDATE'),
  -- history is added to, never rewritten
  ('ceres',        'journal',         'SELECT, INSERT'),
  ('ceres',        'migration',       'SELECT'),
  -- the rubrique's pages see what the public sees
  ('ceres_public', 'bulletin_public', 'SELECT');

DELIMITER //
BEGIN NOT ATOMIC
  FOR line IN (
    SELECT account_right.account, account_right.name, account_right.rights
      FROM ceres.account_right
      JOIN information_schema.tables
        ON tables.table_schema = 'ceres'
       AND tables.table_name = account_right.name
  ) DO
    EXECUTE IMMEDIATE CONCAT('GRANT ', line.rights, ' ON ceres.', line.name,
      ' TO ', line.account, '@localhost');
  END FOR;
END //
DELIMITER ;

DROP TEMPORARY TABLE ceres.account_right;
