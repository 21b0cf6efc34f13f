# services.sh: starts processes and ends every one of them. Sourced by bash.
#
# Each service heads a process group of its own, so that a Ctrl-C meant for
# us does not reach it before we end it in order, and so that its children
# end with it. Killed outright, we take them along all the same: pdeathsig.

declare -A SERVICE=() STARTED=() FAILURES=()
ORDER=()
STEP=

say() { printf '%s\n' "$*" 2>/dev/null || :; }

die() {
  printf 'CERES : %s\n' "$*" >&2 || :
  exit 1
}

# A process that cannot outlive us; its pid is $!.
spawn() { setsid setpriv --pdeathsig TERM "$@" <&0 & }

# service NAME COMMAND...: in the background, its words to $VAR/log/NAME.log.
service() {
  local name=$1
  shift
  # Only the database holds on to the lock of its folder until it has ended.
  if [ "$name" = database ]; then
    spawn "$@" </dev/null >>"$VAR/log/$name.log" 2>&1
  else
    spawn "$@" </dev/null >>"$VAR/log/$name.log" 2>&1 9>&-
  fi
  SERVICE[$name]=$!
  STARTED[$name]=$SECONDS
  : "${FAILURES[$name]:=0}"
  [[ " ${ORDER[*]} " == *" $name "* ]] || ORDER+=("$name")
  printf '%s\n' $! >"$RUN/$name.pid"
}

running() { [ -n "${SERVICE[$1]-}" ] && kill -0 "${SERVICE[$1]}" 2>/dev/null; }

# step COMMAND...: waits for it, yet hears a signal at once, and ends it then.
step() {
  local code=0
  spawn "$@" 9>&-
  STEP=$!
  wait $STEP || code=$?
  STEP=
  return $code
}

# Ends a process group: its head, which ends the others in its own way; then
# those that a killed head has left; what has not gone after a while, by force.
end_group() {
  local group=$1 tenths=200
  kill -TERM "$group" 2>/dev/null || :
  while kill -0 "$group" 2>/dev/null || kill -0 -- "-$group" 2>/dev/null; do
    kill -0 "$group" 2>/dev/null || kill -TERM -- "-$group" 2>/dev/null || :
    if [ $((tenths -= 1)) -le 0 ]; then
      kill -KILL -- "-$group" 2>/dev/null || :
      break
    fi
    sleep 0.1
  done
  wait "$group" 2>/dev/null || :
}

# The last started ends first.
end_services() {
  local i
  trap '' INT TERM HUP
  [ -z "$STEP" ] || end_group "$STEP"
  for ((i = ${#ORDER[@]} - 1; i >= 0; i--)); do
    end_group "${SERVICE[${ORDER[i]}]}"
  done
}

# tail_log NAME: the last words of a service that would not start.
tail_log() { tail -n 8 "$VAR/log/$1.log" 2>/dev/null >&2 || :; }

# Calls start_NAME again for whatever ends by itself, as systemd would. A
# file $VAR/run/hold-NAME keeps it down: that is how the tests see CERES
# without it.
watch_services() {
  local pid name
  while :; do
    pid=
    wait -n -p pid 2>/dev/null || :
    for name in "${ORDER[@]}"; do
      [ "${SERVICE[$name]}" = "$pid" ] || continue
      end_group "$pid"
      if [ $((SECONDS - STARTED[$name])) -gt 5 ]; then
        FAILURES[$name]=0
      elif [ $((FAILURES[$name] += 1)) -ge 3 ]; then
        tail_log "$name"
        die "$name s’arrête sans cesse, voir $VAR/log/$name.log"
      fi
      say "$name s’est arrêté, il redémarre."
      while [ -e "$VAR/run/hold-$name" ]; do sleep 0.1; done
      "start_$name"
    done
  done
}
