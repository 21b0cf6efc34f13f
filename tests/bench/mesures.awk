# mesures.awk: the table of tests/bench/mesures, from its lines:
#   sessions COUNT, memory KB
#   look-sql|look-ceres|apply-sql|undo-sql|apply-ceres|undo-ceres MILLISECONDS
#   page-quiet|page-busy STATUS SECONDS
# Ends with 1 when a page failed.

function median(name,    v, i, j, x, n) {
  n = count[name]
  for (i = 1; i <= n; i++) v[i] = all[name, i]
  for (i = 2; i <= n; i++) {
    x = v[i]
    for (j = i - 1; j >= 1 && v[j] > x; j--) v[j + 1] = v[j]
    v[j + 1] = x
  }
  return n % 2 ? v[(n + 1) / 2] : (v[n / 2] + v[n / 2 + 1]) / 2
}

function target(text, found, most) {
  printf "  %-46s %8.2f   <= %-5s %s\n", text, found, most, (found <= most ? "yes" : "NO")
}

/^page-/ {
  if ($2 != 200) failed[$1]++
  $2 = $3 * 1000
}
{ all[$1, ++count[$1]] = $2 }

END {
  printf "%d sessions, medians in ms\n", all["sessions", 1]
  printf "  preview %d, SELECT … GROUP BY %d\n", median("look-ceres"), median("look-sql")
  printf "  apply %d, undo %d, plain SQL %d\n", median("apply-ceres"), median("undo-ceres"), median("apply-sql")
  printf "  a page of others %.1f, while it is applied %.1f (of %d)\n",
    median("page-quiet"), median("page-busy"), count["page-busy"]
  target("preview / SELECT … GROUP BY", median("look-ceres") / median("look-sql"), 2)
  target("apply / plain SQL with its history", median("apply-ceres") / median("apply-sql"), 3)
  target("memory, MB", all["memory", 1] / 1024, 64)
  target("a page of others, busy / quiet", median("page-busy") / median("page-quiet"), 2)
  for (name in failed) { printf "failed: %d of %s\n", failed[name], name; bad = 1 }
  exit bad
}
