import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { encode } from 'next-auth/jwt';
import { build, buildNeeded, NEXT } from '../start/build.mjs';
import { environment } from '../start/environment.mjs';
import { benchFigures } from './figures/run.mjs';
import { fire } from './fire.mjs';
import { benchFlow } from './flow/run.mjs';
import { benchLists } from './lists/run.mjs';
import { benchNetwork } from './network/run.mjs';
import { benchNetworkServed } from './network/served.mjs';
import { benchPipeline } from './pipeline/run.mjs';
import { prepareDatabase } from './prepare.mjs';
import { benchReadiness } from './readiness/run.mjs';
import { benchReports } from './reports/run.mjs';
import { benchScroll } from './scroll/run.mjs';
import { benchSearch } from './search/run.mjs';
import { serve } from './serve.mjs';
import { contactOf, WORKLOAD } from './workload.mjs';

const BARE = path.join('scripts', 'bench', 'bare');
const PORTS = { product: 3461, bare: 3462 };
const SMALL = 10_000;
const GROWS = ['list, HTML', 'search, JSON'];
const HELLO = 'hello';
const PARTS = ['requests', 'figures', 'network', 'flow', 'boards', 'pipeline', 'reports', 'search', 'scroll', 'lists'];

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '500' }, organizations: { type: 'string', default: '100000' }, fresh: { type: 'boolean', default: false }, only: { type: 'string' }, rows: { type: 'string', default: '10000' } },
});
const requests = Number(values.requests);
const large = Number(values.organizations);
const envFor = (name) => ({
  ...environment({ host: '127.0.0.1', port: PORTS[name] }), NODE_ENV: 'production', NEXTAUTH_URL: `http://127.0.0.1:${PORTS[name]}`, LODE_LOG_LEVEL: 'error',
});

const measure = async (organizations, wanted) => {
  const env = envFor('product');
  const { file, statements, sessionId } = prepareDatabase(path.join('data', 'bench'), organizations, env, values.fresh);
  const cookie = `lode.session=${await encode({ token: { sid: sessionId }, secret: env.NEXTAUTH_SECRET })}`;
  const found = new Map();
  const peaks = {};
  for (const at of ['bare', 'product']) {
    const extra = { DATABASE_FILE: path.resolve(file), BENCH_STATEMENTS: path.resolve(statements) };
    const server = await serve(at === 'bare' ? BARE : '.', PORTS[at], { ...envFor(at), ...extra }, at === 'bare' ? '/hello' : '/api/health');
    for (const request of wanted.filter((one) => one.at === at)) {
      process.stderr.write(`${organizations}: ${request.name}\n`);
      found.set(request.name, await fire(server, request, cookie, contactOf, requests));
    }
    peaks[at] = server.peak();
    await server.stop();
  }
  return { found, peaks, file, cookie };
};

const fixed = (number, digits = 1) => number.toFixed(digits);

const table = ({ found }) => {
  const lines = ['| request | per second | processor ms | p50 ms | p95 ms | p99 ms | bytes (gzip) | ratio | goal |', '|---|---|---|---|---|---|---|---|---|'];
  for (const { name, than, goal, within } of WORKLOAD) {
    const { rate, processor, p50, p95, p99, bytes } = found.get(name);
    const ratio = than ? `${fixed(rate / found.get(than).rate, 2)} of ${than}` : '';
    lines.push(`| ${name} | ${fixed(rate)} | ${fixed(processor)} | ${fixed(p50)} | ${fixed(p95)} | ${fixed(p99)} | ${bytes} | ${ratio} | ${[goal, within && `p95 ${within} ms`].filter(Boolean).join(', ')} |`);
  }
  return lines.join('\n');
};

if (buildNeeded()) await build(envFor('product'));
if (!existsSync(path.join(BARE, '.next', 'BUILD_ID'))) {
  const built = spawnSync(process.execPath, [NEXT, 'build', BARE], { env: envFor('bare'), stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the bare app did not build');
}
// `--only boards,flow` measures those parts alone, with the hello page of the same run beside them.
const only = values.only?.split(',') ?? PARTS;
const unknown = only.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) throw new Error(`--only takes ${PARTS.join(', ')}; not ${unknown.join(', ')}`);
const wanted = (part, run) => (only.includes(part) ? run() : []);
const env = envFor('product');

const whole = only.includes('requests') ? await measure(large, WORKLOAD) : null;
const small = await measure(SMALL, WORKLOAD.filter(({ name }) => name === HELLO || (whole && GROWS.includes(name))));
const big = whole ?? (only.includes('search') || only.includes('scroll') ? await measure(large, WORKLOAD.filter(({ name }) => name === HELLO)) : null);
const hello = small.found.get(HELLO);
const lines = [
  `Node ${process.version}, ${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}); ${requests} requests each, 10 connections, signed in, warm`,
  `hello over ${SMALL} organizations: p95 ${fixed(hello.p95)} ms, ${fixed(hello.processor)} ms of processor`,
];
if (whole) {
  lines.push(
    `${large} organizations, ${large * 2} people, ${large * 10} activities`, '', table(whole), '',
    ...GROWS.map((name) => `${name}: ${fixed(whole.found.get(name).rate / small.found.get(name).rate, 2)} of its rate at ${SMALL} organizations (goal 0.8)`),
    `highest memory of the server: ${fixed(whole.peaks.product, 0)} MB (goal 450; bare app ${fixed(whole.peaks.bare, 0)} MB)`,
  );
}
lines.push(
  '', ...await wanted('figures', () => benchFigures(path.join('data', 'bench'), small.file, env, PORTS.product, small.cookie, requests)),
  ...await wanted('network', async () => [...benchNetwork(env), ...await benchNetworkServed(env, PORTS.product)]),
  ...wanted('flow', () => benchFlow(env)),
  ...await wanted('boards', () => benchReadiness(env, PORTS.product, requests)),
  ...await wanted('pipeline', () => benchPipeline(env, PORTS.product, requests)),
  ...await wanted('search', () => benchSearch(path.resolve(big.file), env, PORTS.product, big.cookie, requests)),
  ...await wanted('scroll', () => benchScroll(path.resolve(big.file), env, PORTS.product, big.cookie)),
  ...await wanted('lists', () => benchLists(env, PORTS.product, { rows: Number(values.rows), organizations: large })),
  ...await wanted('reports', () => benchReports(small.file, env, PORTS.product, small.cookie)),
);
process.stdout.write(`${lines.join('\n')}\n`);
