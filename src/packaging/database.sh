# database.sh: a private MariaDB that listens on a Unix socket only. Sourced
# by bash, after services.sh. Its socket is $RUN/db.sock, its data $VAR/db.

DATABASE_USER=()
[ "$(id -u)" != 0 ] || DATABASE_USER=(--user=root)

# --force: a bare machine may not know its own name, and nobody asks for it.
# Made beside its place and moved there whole: an interruption leaves nothing
# that looks like a database.
create_database() {
  [ ! -d "$VAR/db" ] || return 0
  rm -rf "$VAR/db.new"
  ln -sfn "$VAR" "$RUN/var"
  step mariadb-install-db --no-defaults "${DATABASE_USER[@]}" \
    --auth-root-authentication-method=normal --skip-test-db --force \
    --innodb-log-file-size=8M --datadir="$RUN/var/db.new" \
    >"$VAR/log/database-install.log" 2>&1 || {
    tail_log database-install
    die "la base n’a pas pu être créée"
  }
  mv "$VAR/db.new" "$VAR/db"
}

# $THROWAWAY (tests): a crash of the machine may lose what was committed.
start_database() {
  local durable=1
  [ -z "${THROWAWAY-}" ] || durable=0
  service database mariadbd --no-defaults "${DATABASE_USER[@]}" \
    --datadir="$VAR/db" --socket="$RUN/db.sock" --pid-file="$RUN/db.pid" \
    --tmpdir="$VAR/tmp" --log-error="$VAR/log/database.log" \
    --skip-networking --skip-log-bin --performance-schema=OFF \
    --character-set-server=utf8mb4 --secure-timestamp=SUPER \
    --innodb-buffer-pool-size=128M --innodb-log-file-size=8M \
    --innodb-flush-log-at-trx-commit=$durable
}

sql() { mariadb --no-defaults --socket="$RUN/db.sock" -uroot "$@"; }

wait_for_database() {
  until sql -e 'SELECT 1' >/dev/null 2>&1; do
    running database || {
      tail_log database
      die "la base ne démarre pas"
    }
    sleep 0.05
  done
}

# The accounts, and what each may do to the tables that are there. Passwords
# travel on standard input: a command line is everybody's to read.
grant_rights() {
  local sql
  sql="SET @application_password = '$APPLICATION_PASSWORD',
    @public_password = '$PUBLIC_PASSWORD',
    @migration_password = '$MIGRATION_PASSWORD';
$(cat "$SHARE/sql/grants.sql")"
  step mariadb --no-defaults --socket="$RUN/db.sock" -uroot <<<"$sql" ||
    die "les droits de la base n’ont pas pu être posés"
}
