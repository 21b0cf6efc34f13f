# sessions.awk: the table of tests/bench/sessions, from its lines:
#   round ROUND PEER-PAGE REQUESTS MICROSECONDS MEDIAN P99 SOCKET-ERRORS STATUS-ERRORS
#   memory rest|after RSS     (kB of a worker)
#   failed COUNT what nginx logged
#   differs PAGE
# Ends with 1 when an answer failed.

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

function ratio(text, page, one, other, goal,    v, i, m) {
  for (i = 1; i <= rounds; i++)
    v[i] = rate[i, one "-" page] / rate[i, other "-" page]
  m = median(v, rounds)
  printf "  %-34s %8.2f   >= %-5s %s\n", text, m, goal, (m >= goal ? "yes" : "NO")
}

function line(page, peer, text) {
  printf "(%s) %-42s %8.0f %8.2f %8.2f\n", peer, text, of_rounds(rate, peer "-" page),
    of_rounds(p50, peer "-" page), of_rounds(p99, peer "-" page)
}

function table(page, heading) {
  printf "\n%s, 500 accounts in turn\n", heading
  print "medians of the rounds                        requests/s   median     99 %, ms"
  line(page, "c", "a worker, HTML")
  line(page, "x", "a worker, XML")
  line(page, "n", "a worker that remembers nothing, HTML")
  line(page, "d", "C: the same SELECTs, fixed HTML")
  line(page, "y", "C: the same SELECTs, fixed XML")
  line(page, "e", "PHP-FPM: the same SELECTs and stylesheet")
  ratio("HTML, c / e", page, "c", "e", 5)
  ratio("HTML, c / d", page, "c", "d", 0.85)
  ratio("XML, x / y", page, "x", "y", 0.9)
  ratio("nothing remembered, n / e", page, "n", "e", 2.5)
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
$1 == "memory" { if ($3 > largest[$2]) largest[$2] = $3 }
$1 == "failed" {
  failures += $2
  bad = bad "  " substr($0, length($1) + 2) "\n"
}
$1 == "differs" { differs = differs " " $2 }

END {
  table("sessions", "the list of 25 sessions of a centre, among 300,000")
  table("session", "one session with 12 candidats")
  rest = largest["rest"] * 1024 / 1000000
  printf "\na worker at rest, MB %.1f   <= 20 %s; after load %.1f\n", rest,
    (rest <= 20 ? "yes" : "NO"), largest["after"] * 1024 / 1000000
  if (differs) print "(e) does not draw the same page as (c):" differs
  if (!failures) {
    printf "%d answers, none failed.\n", answers
    exit
  }
  printf "FAILED: %d of %d answers\n%s", failures, answers, bad
  exit 1
}
