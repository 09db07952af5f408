import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { encode } from 'next-auth/jwt';
import { fire, fireWhile } from '../fire.mjs';
import { serve } from '../serve.mjs';
import { bringer } from './bring.mjs';
import { makeList } from './make-list.mjs';
import { benchRegister } from './register.mjs';

const BARE = path.join('scripts', 'bench', 'lists', 'bare.mjs');
const FEW = 2;
const MANY = 5;
const OTHERS = '/organizations';

const numbers = ({ counts, asks, problems }) => ({ records: Object.values(counts).reduce((sum, { create, update }) => sum + create + update, 0), asks, problems });

/** One list on a copy of the register of its own: alone, or while two others keep asking for a page. */
const brought = async (register, { env, port, cookie, name, content, load, others }) => {
  const file = register.copy(name);
  const server = await serve('.', port, { ...env, DATABASE_FILE: file }, '/api/health');
  try {
    await fire(server, { path: OTHERS }, cookie, undefined, 20, FEW);
    const bring = bringer(server.base, cookie);
    const all = async () => {
      const sent = await bring.send(content, `${name}.csv`);
      const { id } = sent.list;
      const counted = await bring.count(id);
      const loaded = load ? await bring.load(id) : null;
      return { sent: sent.seconds, counted: counted.seconds, loaded: loaded?.seconds ?? null, ...numbers(counted.list.tally) };
    };
    if (!others) return { file, ...await all() };
    const running = all();
    const [found, p] = await Promise.all([running, fireWhile(running, server.base, OTHERS, cookie, FEW)]);
    return { file, ...found, others: p };
  } finally {
    await server.stop();
  }
};

const bareOf = (env, register, list, loaded) =>
  JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', BARE, list, loaded, register.copy('lists-bare')], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));

const s = (seconds) => `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;

/** Lists brought over HTTP to the durable commit, each on a copy of a register of `organizations`: their steps, a bare loop that writes the same rows, and others meanwhile. */
export const benchLists = async (env, port, { rows, organizations }) => {
  const folder = path.join('data', 'bench');
  const register = benchRegister(folder, organizations, env);
  const cookie = `lode.session=${await encode({ token: { sid: register.sessionId }, secret: env.NEXTAUTH_SECRET })}`;
  const lines = [`lists brought to a register of ${organizations} organizations, alone and while ${FEW} connections ask for ${OTHERS}:`];
  const one = async (called, amount, { wide, load }) => {
    const content = makeList(amount, { wide, stored: register.names });
    const name = `lists-${called}`;
    const list = path.resolve(folder, `${name}.csv`);
    writeFileSync(list, content);
    process.stderr.write(`${amount} rows, ${called}\n`);
    const given = { env, port, cookie, name, content, load };
    const alone = await brought(register, { ...given, others: false });
    const bare = load ? bareOf(env, register, list, alone.file) : null;
    const busy = await brought(register, { ...given, others: true });
    const { p95, p99, requests } = busy.others;
    lines.push(
      `  ${amount} rows, ${called} (${alone.records} records to write, ${alone.asks} rows ask, ${alone.problems} cells to mend): sent and looked at ${s(alone.sent)}, dry run ${s(alone.counted)}${load ? `, load ${s(alone.loaded)} (${(alone.records / alone.loaded).toFixed(0)} records a second)` : ''}, all of it ${s(alone.sent + alone.counted + (alone.loaded ?? 0))}`,
      ...(bare ? [`    a bare loop over the same ${bare.rows} rows and ${bare.journaled} of the journal: ${s(bare.seconds)}; the load is ${(alone.loaded / bare.seconds).toFixed(1)} times that (goal 4)`] : []),
      `    with the others: ${s(busy.sent)}, ${s(busy.counted)}${load ? `, ${s(busy.loaded)}` : ''}; their p95 ${p95.toFixed(0)} ms (goal 200), p99 ${p99.toFixed(0)} ms over ${requests} requests`,
    );
  };
  await one('plain', rows, { wide: false, load: true });
  await one('wide', Math.round(rows * 0.3), { wide: true, load: true });
  await one('long', rows * MANY, { wide: false, load: false });
  return lines;
};
