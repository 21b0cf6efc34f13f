# report.awk: the table of the bench, from the lines of tests/bench/run:
#   round ROUND PEER REQUESTS MICROSECONDS MEDIAN P99 SOCKET-ERRORS STATUS-ERRORS
#   memory rest|after PEER RSS PSS    (kB, a line for each process)
#   failed COUNT what nginx logged
# Ends with 1 when an answer failed.

# Sorts v[1..n] and answers its median.
function median(v, n,    i, j, x) {
  for (i = 2; i <= n; i++) {
    x = v[i]
    for (j = i - 1; j >= 1 && v[j] > x; j--) v[j + 1] = v[j]
    v[j + 1] = x
  }
  return n % 2 ? v[(n + 1) / 2] : (v[n / 2] + v[n / 2 + 1]) / 2
}

function of_rounds(table, peer,    v, i) {
  for (i = 1; i <= rounds; i++) v[i] = table[i, peer]
  return median(v, rounds)
}

function ratio(text, one, other, goal,    v, i, m) {
  for (i = 1; i <= rounds; i++) v[i] = rate[i, one] / rate[i, other]
  m = median(v, rounds)
  printf "%-22s %8.2f %8.2f %8.2f   %-6s %s\n", text, v[1], m, v[rounds],
    ">= " goal, (m >= goal ? "yes" : "NO")
}

# kB of 1024 bytes into MB of a million.
function mb(peer, when, what) {
  return largest[peer, when, what] * 1024 / 1000000
}

function peer_line(peer, text) {
  printf "(%s) %-32s %8.0f %8.2f %8.2f %6.1f %6.1f %6.1f %6.1f\n", peer, text,
    of_rounds(rate, peer), of_rounds(p50, peer), of_rounds(p99, peer),
    mb(peer, "rest", "rss"), mb(peer, "rest", "pss"),
    mb(peer, "after", "rss"), mb(peer, "after", "pss")
}

$1 == "round" {
  answers += $4
  if ($8 + $9) {
    failures += $8 + $9
    bad = bad sprintf("  (%s) round %d: %d socket errors or timeouts, " \
      "%d answers of 400 or more\n", $3, $2, $8, $9)
  }
  if ($2 == 0) next
  if ($2 > rounds) rounds = $2
  rate[$2, $3] = $4 / ($5 / 1000000)
  p50[$2, $3] = $6 / 1000
  p99[$2, $3] = $7 / 1000
}

$1 == "memory" {
  if ($4 > largest[$3, $2, "rss"]) largest[$3, $2, "rss"] = $4
  if ($5 > largest[$3, $2, "pss"]) largest[$3, $2, "pss"] = $5
}

$1 == "failed" {
  failures += $2
  bad = bad "  " substr($0, length($1) + 2) "\n"
}

END {
  print ""
  print "                                                latency, ms      " \
    "MB, the largest process"
  print "                                    requests                     " \
    "at rest       after load"
  print "medians of the rounds               a second   median     99 %   " \
    " RSS    PSS    RSS    PSS"
  peer_line("a", "nginx, the bytes from a file")
  peer_line("b", "nginx, from its cache")
  peer_line("c", "a worker, past the cache")
  peer_line("d", "C: one SELECT, the same bytes")
  peer_line("e", "PHP-FPM, the same stylesheet")
  print ""
  print "ratios, by round            min   median      max   to reach"
  ratio("b / a", "b", "a", 0.9)
  ratio("c / d", "c", "d", 0.8)
  ratio("c / e", "c", "e", 6)
  rest = mb("c", "rest", "rss")
  printf "%-22s %8s %8.1f %8s   %-6s %s\n", "a worker at rest, MB", "", rest, "",
    "<= 20", (rest <= 20 ? "yes" : "NO")
  print ""
  if (!failures) {
    printf "%d answers, none failed.\n", answers
    exit
  }
  printf "FAILED: %d of %d answers\n%s", failures, answers, bad
  exit 1
}
