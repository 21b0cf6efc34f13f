-- The migrations this database has had; a new database is made from the files
-- of schema/ and marked as having had them all.
CREATE TABLE IF NOT EXISTS migration (
  name VARCHAR(100) NOT NULL
    COMMENT 'the file below migrations/',
  date DATETIME NOT NULL
    COMMENT 'UTC, by the application clock',
  PRIMARY KEY (name)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'migrations this database has had';
