import { existsSync } from 'node:fs';
import path from 'node:path';
import { build, buildNeeded } from '../start/build.mjs';
import { environment } from '../start/environment.mjs';
import { install } from '../start/install.mjs';
import { obtainChromium } from './obtain-chromium.mjs';
import { servicesOnPostgres } from './postgres-step.mjs';
import { runVisibly } from './run-visibly.mjs';
import { fromPlaywright, fromVitest, single } from './tally.mjs';
import { TOOLS } from './tools.mjs';

const buildOnce = (env) => build(environment({ host: '127.0.0.1', port: 3000 }, env));

const unitTests = (project) => async ({ env, reports }) => {
  const report = path.join(reports, `${project}.json`);
  return fromVitest(report, await runVisibly(TOOLS.vitest(project, report), env));
};

const endToEnd = async ({ env, reports }) => {
  if (buildNeeded()) await buildOnce(env);
  const chromium = await obtainChromium();
  console.log(`Chromium: ${chromium}`);
  const report = path.join(reports, 'e2e.json');
  const folder = path.join(reports, 'e2e');
  const ok = await runVisibly(TOOLS.playwright, { ...env, PW_CHROMIUM: chromium, LODE_E2E_REPORT: report, LODE_E2E_FOLDER: folder });
  return fromPlaywright(report, ok);
};

const check = (programs) => async ({ env }) => single(await runVisibly(typeof programs === 'function' ? programs(existsSync) : programs, env));

/** All of npm test, in order. `needs` names what must have passed for a step to make sense. */
export const STEPS = [
  { name: 'install', title: 'Packages', always: true, run: async () => { await install(); return { passed: 0, failed: 0 }; } },
  { name: 'lock', title: 'Lock', needs: ['install'], run: check(TOOLS.lock) },
  { name: 'types', title: 'Types', needs: ['install'], run: check(TOOLS.types) },
  { name: 'lint', title: 'Lint', needs: ['install'], run: check(TOOLS.lint) },
  { name: 'law', title: 'Import law', needs: ['install'], run: check(TOOLS.law) },
  { name: 'unit', title: 'Unit tests', needs: ['install'], run: unitTests('domain') },
  { name: 'services-sqlite', title: 'Services on SQLite', needs: ['install'], run: unitTests('services-sqlite') },
  {
    name: 'services-postgres', title: 'Services on PostgreSQL', needs: ['install'],
    run: ({ env, reports }) => servicesOnPostgres(env, path.join(reports, 'services-postgres.json')),
  },
  { name: 'build', title: 'Production build', needs: ['install'], run: async ({ env }) => { await buildOnce(env); return single(true); } },
  { name: 'chunks', title: 'What the browser is sent', needs: ['install', 'build'], run: check(TOOLS.chunks) },
  { name: 'e2e', title: 'End to end', needs: ['install', 'build'], run: endToEnd },
];
