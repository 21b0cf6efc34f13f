-- done.lua: what wrk counted, on one line for tests/bench/run.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("%d %d %d %d %d %d\n",
    summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.timeout,
    errors.status))
end
