import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { duration } from './start/duration.mjs';
import { main } from './start/main.mjs';
import { reportFailure } from './start/mendable.mjs';
import { endsWithThis } from './start/stop-together.mjs';
import { chooseSteps } from './test/choose.mjs';
import { sideBySide } from './test/side-by-side.mjs';
import { STEPS } from './test/steps.mjs';

const FAILED = { passed: 0, failed: 1 };

/** The type checker and the linter hold the whole program each: a small machine takes one at a time. */
const CORES = totalmem() < 6e9 ? 1 : availableParallelism();

const outcome = async ({ needs = [], run }, context, failedSteps) => {
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

/** What runs beside others says everything at its end. */
const runStep = async (step, context, failedSteps) => {
  const heading = `\n== ${step.title}`;
  if (!step.takes) console.log(heading);
  const { said, ...result } = await outcome(step, context, failedSteps);
  if (step.takes) console.log([heading, ...(said ?? [])].join('\n'));
  return result;
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
  const steps = STEPS.filter(({ name, always }) => always || !chosen || chosen.has(name));
  const context = { env, reports, checked: new Set(steps.map(({ name }) => name)) };
  const rows = await sideBySide(steps, CORES, async (step) => {
    const began = performance.now();
    const result = await runStep(step, context, failedSteps);
    if (result.failed > 0) failedSteps.add(step.name);
    return { title: step.title, ...result, took: duration(performance.now() - began) };
  });

  console.log(`\n${rows.map(({ title, ...result }) => row(title, result)).join('\n')}\n`);
  const sum = (part) => rows.reduce((total, each) => total + each[part], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') > 0 ? 1 : 0;
});
