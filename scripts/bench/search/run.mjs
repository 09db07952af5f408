import autocannon from 'autocannon';
import Sqlite from 'better-sqlite3';
import { dice as diceOf } from '../dice.mjs';
import { serve } from '../serve.mjs';

const CONNECTIONS = 10;
const NAMES = 300;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LIMIT = 20;

const namesOf = (file, dice) => {
  const database = new Sqlite(file, { readonly: true });
  const all = database.prepare('select id, legal_name as name from organizations where archived_at is null order by id').all();
  database.close();
  return Array.from({ length: NAMES }, () => all[dice(all.length)]);
};

/** A name with one typing error anywhere in it: a letter left out, added, replaced, or two swapped. */
const mistyped = (name, dice) => {
  const at = dice(name.length - 1);
  const [head, tail] = [name.slice(0, at), name.slice(at)];
  const letter = LETTERS[dice(LETTERS.length)];
  return [head + tail.slice(1), head + letter + tail, head + letter + tail.slice(1), head + tail[1] + tail[0] + tail.slice(2)][dice(4)];
};

const addressOf = (q, limit) => `/api/v1/find?${new URLSearchParams({ q, limit: String(limit) })}`;

const p95Of = async (base, cookie, paths, amount) => {
  const times = [];
  const shoot = (count) => new Promise((done, fail) => {
    const run = autocannon({ url: base, connections: CONNECTIONS, amount: count, requests: paths.map((path) => ({ path, headers: { cookie } })) }, (error, result) => (error ? fail(error) : done(result)));
    run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  await shoot(Math.ceil(amount / 2));
  times.length = 0;
  const result = await shoot(amount);
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} searches failed`);
  times.sort((a, b) => a - b);
  return { p50: times[Math.ceil(times.length / 2) - 1], p95: times[Math.ceil(times.length * 0.95) - 1] };
};

/** One search over everything at the large database: beginnings of names as they are typed, and whole names with one typing error, with how many of those are found. */
export const benchSearch = async (file, env, port, cookie, requests) => {
  const { below: dice } = diceOf(7);
  const named = namesOf(file, dice);
  const errors = named.map(({ id, name }) => ({ id, typed: mistyped(name, dice) }));
  const server = await serve('.', port, { ...env, DATABASE_FILE: file }, '/api/health');
  try {
    const prefix = await p95Of(server.base, cookie, named.map(({ name }) => addressOf(name.slice(0, 3 + dice(name.length - 3)), 5)), requests);
    const typo = await p95Of(server.base, cookie, errors.map(({ typed }) => addressOf(typed, 5)), requests);
    let found = 0;
    for (const { id, typed } of errors) {
      const { groups } = await (await fetch(server.base + addressOf(typed, LIMIT), { headers: { cookie } })).json();
      if (groups.some(({ hits }) => hits.some((hit) => hit.id === id))) found += 1;
    }
    const shown = (part) => `p50 ${part.p50.toFixed(1)} ms, p95 ${part.p95.toFixed(1)} ms`;
    return [
      `search over everything, ${CONNECTIONS} connections, ${NAMES} different names:`,
      `  beginning of a name: ${shown(prefix)} (goal p95 40 ms)`,
      `  a name with one typing error: ${shown(typo)} (goal p95 50 ms); recall@${LIMIT} ${(found / errors.length).toFixed(3)} (goal 0.95)`,
    ];
  } finally {
    await server.stop();
  }
};
