import autocannon from 'autocannon';

const CONNECTIONS = 10;

const shoot = (options, amount, connections) => new Promise((done, fail) => {
  const times = [];
  const start = performance.now();
  let last = start;
  const run = autocannon({ ...options, amount, connections }, (error, result) => (error ? fail(error) : done({ result, times, seconds: (last - start) / 1000 })));
  run.on('response', (_client, _status, _bytes, milliseconds) => {
    last = performance.now();
    times.push(milliseconds);
  });
});

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];

const optionsOf = (base, { path, post }, cookie, body) => ({
  url: base + path,
  method: post ? 'POST' : 'GET',
  headers: { cookie, 'accept-encoding': 'gzip', ...(post && { 'content-type': 'application/json', origin: base }) },
  ...(post && { body: JSON.stringify(body()) }),
});

/** Asks a page again and again for as long as something runs: percentiles in milliseconds over all of it. */
export const fireWhile = async (running, base, path, cookie, connections) => {
  const times = [];
  const run = autocannon({ ...optionsOf(base, { path }, cookie), duration: 3600, connections });
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  await running.finally(() => run.stop());
  times.sort((a, b) => a - b);
  return { requests: times.length, p95: percentile(times, 0.95), p99: percentile(times, 0.99) };
};

/** Warms up, then measures `amount` requests: rate per second, percentiles and the server's processor time in milliseconds, bytes of one answer. */
export const fire = async ({ base, spent }, request, cookie, body, amount, connections = CONNECTIONS) => {
  const options = optionsOf(base, request, cookie, body);
  await shoot(options, Math.ceil(amount / 2), connections);
  const before = spent();
  const { result, times, seconds } = await shoot(options, amount, connections);
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${request.path}: ${failed} of ${amount} requests failed`);
  const processor = (spent() - before) / amount;
  times.sort((a, b) => a - b);
  return {
    // autocannon ends on the next full second: the last answer is the end.
    rate: amount / seconds, processor,
    p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99),
    bytes: Math.round(result.throughput.total / amount),
  };
};
