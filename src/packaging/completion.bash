# completion.bash: bash asks ceresctl what may come next; installed as
# bash-completion/completions/ceresctl.
_ceresctl() {
  mapfile -t COMPREPLY < <("$1" complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  # A value follows at once behind "--format=".
  [[ ${COMPREPLY-} != *= ]] || compopt -o nospace
}
complete -o default -F _ceresctl ceresctl
