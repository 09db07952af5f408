import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { duration } from './start/duration.mjs';
import { main } from './start/main.mjs';
import { reportFailure } from './start/mendable.mjs';
import { endsWithThis } from './start/stop-together.mjs';
import { chooseSteps } from './test/choose.mjs';
import { STEPS } from './test/steps.mjs';

const FAILED = { passed: 0, failed: 1 };

const runStep = async ({ title, needs = [], run }, context, failedSteps) => {
  console.log(`\n== ${title}`);
  const missing = needs.filter((name) => failedSteps.has(name));
  if (missing.length > 0) {
    console.log(`Could not run: ${missing.join(' and ')} failed.`);
    return FAILED;
  }
  try {
    return await run(context);
  } catch (error) {
    reportFailure(error);
    return FAILED;
  }
};

const row = (title, { passed, failed, took }) =>
  `${failed > 0 ? 'FAILED' : 'ok    '}  ${title.padEnd(26)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${took.padStart(12)}`;

/** A failed step does not hide the later ones; the last line alone says how it went. */
await main(async () => {
  const chosen = chooseSteps(process.argv.slice(2), STEPS.map(({ name }) => name));
  const { DATABASE_URL: _, DATABASE_FILE: __, ...env } = process.env;
  const reports = mkdtempSync(path.join(tmpdir(), 'lode-test-'));
  endsWithThis(() => rmSync(reports, { recursive: true, force: true }));

  const failedSteps = new Set();
  const rows = [];
  for (const step of STEPS.filter(({ name, always }) => always || !chosen || chosen.has(name))) {
    const began = performance.now();
    const result = { ...(await runStep(step, { env, reports }, failedSteps)), took: duration(performance.now() - began) };
    if (result.failed > 0) failedSteps.add(step.name);
    rows.push({ title: step.title, ...result });
  }

  console.log(`\n${rows.map(({ title, ...result }) => row(title, result)).join('\n')}\n`);
  const sum = (part) => rows.reduce((total, each) => total + each[part], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
});
