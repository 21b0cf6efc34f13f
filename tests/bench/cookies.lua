-- cookies.lua: for wrk: each line of a file, "PATH COOKIE", in turn, again and
-- again; then what done.lua prints.
--   wrk -s tests/bench/cookies.lua -H "Host: c" URL -- FILE
dofile("tests/bench/done.lua")

local requests = {}
local at = 0

function init(args)
  for line in io.lines(args[1]) do
    local path, cookie = line:match("^(%S+) (%S+)$")
    local headers = { Cookie = cookie }
    for name, value in pairs(wrk.headers) do headers[name] = value end
    requests[#requests + 1] = wrk.format("GET", path, headers)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end
