-- Sends the GET requests of a file, in random order; or, where the file holds one JSON text, POSTs it with each %d counted up.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  math.randomseed(number + 1)
  -- No claimant says the same twice: the warm-up and the measurement count apart.
  begin = os.time()
  if args[2] ~= "none" then
    wrk.headers["Authorization"] = args[2]
  end
  requests, count = {}, 0
  for line in io.lines(args[1]) do
    if line:sub(1, 1) == "{" then
      wrk.headers["Content-Type"] = "application/json"
      body = line
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
  io.write(string.format("RESULT %f %d %d %d\n", summary.requests / summary.duration * 1e6, latency:percentile(50),
    latency:percentile(99), errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
