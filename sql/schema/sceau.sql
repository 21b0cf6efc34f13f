-- What seals of forms are made with, and what was typed is closed up with: one
-- secret for all workers of all machines, drawn when the table is made. Drawn
-- again (DELETE, then `ceresctl db migrate` or this INSERT), it leaves forms
-- that are open in a browser without a genuine seal, and nothing else.
CREATE TABLE IF NOT EXISTS sceau (
  id TINYINT NOT NULL DEFAULT 1,
  valeur BINARY(32) NOT NULL
    COMMENT 'random; workers read it at their first form and keep it',
  PRIMARY KEY (id),
  CONSTRAINT sceau_is_one CHECK (id = 1)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
  COMMENT 'the secret of seals';
INSERT IGNORE INTO sceau (id, valeur) VALUES (1, RANDOM_BYTES(32));
