-- Sends the GET requests of a file, in random order; or, where the file holds one JSON text, POSTs it with each %d counted up.
-- A header's name and value may follow, after for how many seconds things are posted: then it waits for the answers, since whoever
-- hangs up on a recording keeps its place from the next.
local ffi = require("ffi")
ffi.cdef("struct bench_time { long seconds, micros; }; int gettimeofday(struct bench_time *time, void *zone);")
local time = ffi.new("struct bench_time")
local threads = 0

local function now()
  ffi.C.gettimeofday(time, nil)
  return tonumber(time.seconds) + tonumber(time.micros) / 1e6
end

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  math.randomseed(os.time() + number)
  -- No claimant says the same twice: each turn counts apart.
  begin = os.time()
  if args[3] then
    wrk.headers[args[3]] = args[4]
  end
  local last = now() + tonumber(args[2])
  requests, count = {}, 0
  for line in io.lines(args[1]) do
    if line:sub(1, 1) == "{" then
      wrk.headers["Content-Type"] = "application/json"
      body = line
      delay = function() return now() < last and 0 or 60000 end
    else
      requests[#requests + 1] = wrk.format("GET", line)
    end
  end
end

function request()
  if not body then
    return requests[math.random(#requests)]
  end
  count = count + 1
  return wrk.format("POST", nil, nil, (body:gsub("%%d", begin .. "-" .. number .. "-" .. count)))
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %f %d %d %d %d\n", summary.requests / summary.duration * 1e6, latency:percentile(50),
    latency:percentile(99), errors.connect + errors.read + errors.write + errors.status + errors.timeout, summary.requests))
end
