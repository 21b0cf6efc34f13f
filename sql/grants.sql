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

-- A restored backup brings its history along: `ceresctl db restore` says when
-- each version began and ended, which the application's account never may.
GRANT BINLOG REPLAY ON *.* TO ceres_migration@localhost;

CREATE TEMPORARY TABLE ceres.account_right (
  account VARCHAR(64) NOT NULL,
  name VARCHAR(64) NOT NULL,
  rights VARCHAR(64) NOT NULL
);
INSERT INTO ceres.account_right (account, name, rights) VALUES
  ('ceres',        'bulletin',        'SELECT, INSERT, UPDATE'),
  ('ceres',        'bulletin_public', 'SELECT'),
  ('ceres',        'maintenance',     'SELECT, INSERT, UPDATE'),
  ('ceres',        'titre',           'SELECT, INSERT, UPDATE'),
  ('ceres',        'ccp',             'SELECT, INSERT'),
  ('ceres',        'centre',          'SELECT, INSERT, UPDATE'),
  ('ceres',        'site',            'SELECT, INSERT, UPDATE'),
  ('ceres',        'agrement',        'SELECT, INSERT, UPDATE'),
  ('ceres',        'session',         'SELECT, INSERT, UPDATE'),
  ('ceres',        'session_ccp',     'SELECT, INSERT'),
  ('ceres',        'candidat',        'SELECT, INSERT, UPDATE'),
  ('ceres',        'inscription',     'SELECT, INSERT, UPDATE, DELETE'),
  ('ceres',        'epreuve',         'SELECT, INSERT, UPDATE, DELETE'),
  ('ceres',        'compte',          'SELECT, INSERT, UPDATE'),
  ('ceres',        'compte_centre',   'SELECT, INSERT, DELETE'),
  ('ceres',        'login',           'SELECT, INSERT, DELETE'),
  ('ceres',        'tentative',       'SELECT, INSERT, UPDATE, DELETE'),
  ('ceres',        'envoi',           'SELECT, INSERT, UPDATE, DELETE'),
  ('ceres',        'sceau',           'SELECT'),
  ('ceres',        'message',         'SELECT, INSERT, UPDATE'),
  ('ceres',        'demande',         'SELECT, INSERT, UPDATE'),
  ('ceres',        'urgence',         'SELECT, INSERT, UPDATE'),
  ('ceres',        'ud',              'SELECT, UPDATE'),
  ('ceres',        'parametre',       'SELECT, INSERT, UPDATE'),
  ('ceres',        'mesure',          'SELECT, INSERT, UPDATE'),
  ('ceres',        'mesure_regle',    'SELECT, INSERT, DELETE'),
  ('ceres',        'passage',         'SELECT, INSERT, UPDATE'),
  ('ceres',        'effet',           'SELECT, INSERT, UPDATE'),
  ('ceres',        'bilan',           'SELECT, INSERT'),
  ('ceres',        'signalement',     'SELECT, INSERT, UPDATE, DELETE'),
  ('ceres',        'region',          'SELECT'),
  ('ceres',        'departement',     'SELECT'),
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
  -- A right taken out of the list above is really gone; one that stands in it
  -- never is, not even for a moment, for CERES runs meanwhile.
  FOR extra IN (
    WITH given (grantee, privilege, place, own) AS (
      SELECT grantee, privilege_type,
             CONCAT('`', table_schema, '`.`', table_name, '`'),
             IF(table_schema = 'ceres', table_name, NULL)
        FROM information_schema.table_privileges
      UNION
      SELECT grantee, 'GRANT OPTION',
             CONCAT('`', table_schema, '`.`', table_name, '`'), NULL
        FROM information_schema.table_privileges
       WHERE is_grantable = 'YES'
      UNION
      SELECT grantee, CONCAT(privilege_type, ' (`', column_name, '`)'),
             CONCAT('`', table_schema, '`.`', table_name, '`'), NULL
        FROM information_schema.column_privileges
      UNION
      SELECT grantee, privilege_type, CONCAT('`', table_schema, '`.*'), NULL
        FROM information_schema.schema_privileges
      UNION
      SELECT grantee, 'GRANT OPTION', CONCAT('`', table_schema, '`.*'), NULL
        FROM information_schema.schema_privileges
       WHERE is_grantable = 'YES'
      UNION
      SELECT grantee, privilege_type, '*.*', NULL
        FROM information_schema.user_privileges
       WHERE privilege_type <> 'USAGE'
      UNION
      SELECT grantee, 'GRANT OPTION', '*.*', NULL
        FROM information_schema.user_privileges
       WHERE is_grantable = 'YES'
    )
    SELECT given.grantee, given.privilege, given.place
      FROM given
     WHERE given.grantee IN (
             SELECT CONCAT(QUOTE(account), '@''localhost''')
               FROM ceres.account_right)
       AND NOT EXISTS (
             SELECT 1 FROM ceres.account_right
              WHERE account_right.name = given.own
                AND CONCAT(QUOTE(account_right.account), '@''localhost''') =
                    given.grantee
                AND FIND_IN_SET(given.privilege,
                      REPLACE(account_right.rights, ', ', ',')))
  ) DO
    EXECUTE IMMEDIATE CONCAT('REVOKE ', extra.privilege, ' ON ', extra.place,
      ' FROM ', extra.grantee);
  END FOR;
END //
DELIMITER ;

DROP TEMPORARY TABLE ceres.account_right;
