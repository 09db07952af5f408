import { existsSync } from 'node:fs';
import { duration } from './start/duration.mjs';
import { main } from './start/main.mjs';
import { run } from './start/run.mjs';
import { TOOLS } from './test/tools.mjs';

const CHECKS = [
  ['types', TOOLS.types],
  ['lint', TOOLS.lint],
  ['import law', TOOLS.law(existsSync)],
  ['unit tests', TOOLS.vitest('domain')],
];

const runCheck = async ([title, programs]) => {
  const began = performance.now();
  const said = [];
  let ok = true;
  for (const words of programs) {
    const result = await run(process.execPath, words, { env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } });
    said.push(...result.lines);
    ok = result.ok;
    if (!ok) break;
  }
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${title.padEnd(12)} ${duration(performance.now() - began)}`);
  return { ok, title, said };
};

/** What a developer runs before every commit: no browser, no build, all checks side by side. */
await main(async () => {
  const began = performance.now();
  const results = await Promise.all(CHECKS.map(runCheck));
  const failed = results.filter(({ ok }) => !ok);
  for (const { title, said } of failed) console.log(`\n== ${title}\n${said.join('\n')}`);
  console.log(`\n${failed.length === 0 ? 'All well' : `${failed.length} of ${results.length} checks failed`} after ${duration(performance.now() - began)}.`);
  return failed.length > 0 ? 1 : 0;
});
