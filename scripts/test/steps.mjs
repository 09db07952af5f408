import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, buildNeeded } from '../start/build.mjs';
import { environment } from '../start/environment.mjs';
import { install } from '../start/install.mjs';
import { run } from '../start/run.mjs';
import { obtainChromium } from './obtain-chromium.mjs';
import { servicesOnPostgres } from './postgres-step.mjs';
import { runVisibly } from './run-visibly.mjs';
import { fromPlaywright, fromVitest, single } from './tally.mjs';
import { TOOLS } from './tools.mjs';

/** The build checks the types as well, unless this run does so anyway. */
const buildOnce = (env, checked) => build({ ...environment({ host: '127.0.0.1', port: 3000 }, env), ...(checked.has('types') && { LODE_TYPES: 'checked-apart' }) });

const unitTests = (project) => async ({ env, reports }) => {
  const report = path.join(reports, `${project}.json`);
  return fromVitest(report, await runVisibly(TOOLS.vitest(project, report), env));
};

const endToEnd = async ({ env, reports, checked }) => {
  if (buildNeeded()) await buildOnce(env, checked);
  const chromium = await obtainChromium();
  console.log(`Chromium: ${chromium}`);
  const report = path.join(reports, 'e2e.json');
  const folder = path.join(reports, 'e2e');
  const ok = await runVisibly(TOOLS.playwright, { ...env, PW_CHROMIUM: chromium, LODE_E2E_REPORT: report, LODE_E2E_FOLDER: folder });
  return fromPlaywright(report, ok);
};

const check = (programs) => async ({ env }) => {
  const said = [];
  for (const words of typeof programs === 'function' ? programs(existsSync) : programs) {
    const { ok, lines } = await run(process.execPath, words, { env: { ...env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } });
    said.push(...lines);
    if (!ok) return { ...single(false), said };
  }
  return { ...single(true), said };
};

/** All of npm test, in order. `needs` names what must have passed for a step to make sense; `takes` how many cores it fills, if not all. */
export const STEPS = [
  { name: 'install', title: 'Packages', always: true, run: async () => { await install(); return { passed: 0, failed: 0 }; } },
  { name: 'lock', title: 'Lock', needs: ['install'], takes: 1, run: check(TOOLS.lock) },
  { name: 'types', title: 'Types', needs: ['install'], takes: 1, run: check(TOOLS.types) },
  { name: 'lint', title: 'Lint', needs: ['install'], takes: 1, run: check(TOOLS.lint) },
  { name: 'law', title: 'Import law', needs: ['install'], takes: 1, run: check(TOOLS.law) },
  { name: 'unit', title: 'Unit tests', needs: ['install'], run: unitTests('domain') },
  { name: 'services-sqlite', title: 'Services on SQLite', needs: ['install'], run: unitTests('services-sqlite') },
  {
    name: 'services-postgres', title: 'Services on PostgreSQL', needs: ['install'],
    run: ({ env, reports }) => servicesOnPostgres(env, path.join(reports, 'services-postgres.json')),
  },
  { name: 'build', title: 'Production build', needs: ['install'], run: async ({ env, checked }) => { await buildOnce(env, checked); return single(true); } },
  { name: 'chunks', title: 'What the browser is sent', needs: ['install', 'build'], takes: 1, run: check(TOOLS.chunks) },
  { name: 'e2e', title: 'End to end', needs: ['install', 'build'], run: endToEnd },
];
