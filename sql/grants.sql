-- grants.sql: the accounts, and what each may do. Run by root, before the
-- first `ceresctl db migrate` and after each one, with @application_password
-- and @migration_password set. A table that has no line here is closed to the
-- application; nobody but migrations changes the schema.

CREATE DATABASE IF NOT EXISTS ceres
  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE USER IF NOT EXISTS ceres@localhost, ceres_migration@localhost;
EXECUTE IMMEDIATE CONCAT('ALTER USER ceres@localhost IDENTIFIED BY ',
  QUOTE(@application_password));
EXECUTE IMMEDIATE CONCAT('ALTER USER ceres_migration@localhost IDENTIFIED BY ',
  QUOTE(@migration_password));

GRANT ALL PRIVILEGES ON ceres.* TO ceres_migration@localhost;

-- A right taken out of the list below is really gone.
REVOKE ALL PRIVILEGES, GRANT OPTION FROM ceres@localhost;

CREATE TEMPORARY TABLE ceres.application_right (
  name VARCHAR(64) NOT NULL PRIMARY KEY,
  rights VARCHAR(64) NOT NULL
);
INSERT INTO ceres.application_right (name, rights) VALUES
  ('bulletin',    'SELECT, INSERT, UPDATE'),
  ('maintenance', 'SELECT, INSERT, UPDATE'),
  -- history is added to, never rewritten
  ('journal',     'SELECT, INSERT'),
  ('migration',   'SELECT');

DELIMITER //
BEGIN NOT ATOMIC
  FOR line IN (
    SELECT application_right.name, application_right.rights
      FROM ceres.application_right
      JOIN information_schema.tables
        ON tables.table_schema = 'ceres'
       AND tables.table_name = application_right.name
  ) DO
    EXECUTE IMMEDIATE CONCAT('GRANT ', line.rights, ' ON ceres.', line.name,
      ' TO ceres@localhost');
  END FOR;
END //
DELIMITER ;

DROP TEMPORARY TABLE ceres.application_right;
