# site.sh: writes what the workers and nginx read, $VAR/ceres.conf and
# $VAR/nginx/. Sourced by bash, after services.sh.

# What $VAR/ceres.conf says of KEY in [SECTION], or nothing.
configured() {
  [ -f "$VAR/ceres.conf" ] || return 0
  sed -n "/^\[$1\]/,/^\[/s/^$2 *= *//p" "$VAR/ceres.conf"
}

password() { head -c 24 /dev/urandom | base64 | tr '+/' '-_'; }

# The seconds from the real clock to TIME.
offset_to() {
  local then
  then=$(date -d "$1" +%s 2>/dev/null) ||
    die "NOW=$1 n’est pas un instant (exemple : 2020-06-15T15:00:00+02:00)"
  echo $((then - $(date +%s)))
}

# A NOW that is given sets the clock; else it runs on from the last run.
choose_clock() {
  OFFSET=$(configured clock offset)
  if [ -n "${NOW-}" ] || [ -z "$OFFSET" ]; then
    OFFSET=$(offset_to "${NOW:-2020-06-15T15:00:00+02:00}") || exit 1
  fi
}

write_configuration() {
  APPLICATION_PASSWORD=$(configured database password)
  PUBLIC_PASSWORD=$(configured database public_password)
  MIGRATION_PASSWORD=$(configured database migration_password)
  : "${APPLICATION_PASSWORD:=$(password)}"
  : "${PUBLIC_PASSWORD:=$(password)}"
  : "${MIGRATION_PASSWORD:=$(password)}"
  cat >"$VAR/ceres.conf.new" <<END
; Written again at each start; the passwords and the clock are kept.
[site]
url = http://127.0.0.1:$PORT
[paths]
share = $SHARE
[worker]
socket = $RUN/worker.sock
[database]
socket = $RUN/db.sock
name = ceres
user = ceres
password = $APPLICATION_PASSWORD
public_user = ceres_public
public_password = $PUBLIC_PASSWORD
migration_user = ceres_migration
migration_password = $MIGRATION_PASSWORD
[clock]
offset = $OFFSET
END
  mv "$VAR/ceres.conf.new" "$VAR/ceres.conf"
}

write_nginx() {
  local text user=
  [ "$(id -u)" != 0 ] || user='user root;'
  mkdir -p "$VAR/nginx/ceres"
  cp "$SHARE"/nginx/{ceres,fastcgi,headers,http,server}.conf "$VAR/nginx/ceres/"
  text=$(<"$SHARE/nginx/development.conf")
  text=${text//@USER@/"$user"}
  text=${text//@RUN@/"$RUN"}
  text=${text//@VAR@/"$VAR"}
  text=${text//@PORT@/"$PORT"}
  text=${text//@STATIC@/"$SHARE/build/static"}
  text=${text//@SHARE@/"$SHARE"}
  printf '%s\n' "$text" >"$VAR/nginx/nginx.conf"
}
