# tools.sh: what the benches share: settings, an end to all they start, helpers.
# Sourced by bash, in the top folder.
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin
export LC_ALL=C.UTF-8 VARIANT=release
export WORKERS=${WORKERS:-$(($(nproc) > 2 ? $(nproc) : 2))}

# BENCH_SHORT: no measurement, only whether each program starts, answers the
# same bytes and makes its table (make test); the figures of `make bench` stay.
if [ -n "${BENCH_SHORT-}" ]; then
  BENCH_ROUNDS=1 BENCH_SECONDS=1 BENCH_CONNECTIONS=1 TABLES=$(mktemp -d)
else
  TABLES=$PWD/build
fi
ROUNDS=${BENCH_ROUNDS:-6}
SECONDS_EACH=${BENCH_SECONDS:-3}
CONNECTIONS=${BENCH_CONNECTIONS:-8}
PAGE= LENGTH=
SHARE=$PWD
RUN=$(mktemp -d "${XDG_RUNTIME_DIR:-/tmp}/ceres-bench-XXXXXX")
VAR=$RUN
mkdir "$RUN"/{log,tmp,cache}

. src/packaging/services.sh
. src/packaging/site.sh

clean_up() {
  local code=$?
  set +e
  end_services
  rm -rf "$RUN"
  [ -z "${BENCH_SHORT-}" ] || rm -rf "$TABLES"
  exit $code
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

free_port() {
  local port
  for port in $(shuf -i 20000-30000 -n 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
  done
  echo "$port"
}

# until_true NAME COMMAND...: waits, as long as that service runs.
until_true() {
  local name=$1
  shift
  until "$@"; do
    running "$name" || { tail_log "$name"; die "$name does not start"; }
    sleep 0.1
  done
}

# fill FILE TARGET: a copy with its @NAMES@ filled in.
fill() {
  local name text
  text=$(<"$1")
  for name in RUN PORT SHARE PAGE WORKERS LENGTH; do
    text=${text//@$name@/"${!name}"}
  done
  printf '%s\n' "$text" >"$2"
}

# What CERES below $RUN/ceres asks its database with, for its peers.
database_settings() {
  local VAR=$RUN/ceres
  export BENCH_SOCKET BENCH_NAME BENCH_USER BENCH_PASSWORD
  BENCH_SOCKET=$(configured database socket)
  BENCH_NAME=$(configured database name)
  BENCH_USER=$(configured database user)
  BENCH_PASSWORD=$(configured database password)
}

# CERES itself in a folder of its own, thrown away afterwards: its port, the
# name of its cookie, and its database for root.
start_ceres() {
  CERES_PORT=$(free_port)
  service ceres env PORT="$CERES_PORT" VAR="$RUN/ceres" NOW= THROWAWAY=1 \
    src/packaging/stack run
  until_true ceres test -e "$RUN/ceres/run/ready"
  COOKIE=ceres-$CERES_PORT
}
root() { mariadb --no-defaults --socket="$RUN/ceres/run/db.sock" -uroot "$@"; }

# version COMMAND...: the first number in what it says of itself.
version() { "$@" 2>&1 | grep -oE '[0-9]+(\.[0-9]+)+' | head -n 1; }
