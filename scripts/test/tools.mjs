import path from 'node:path';
import { NEXT } from '../start/build.mjs';

const bin = (...parts) => path.join('node_modules', ...parts);

const LAW = ['app', 'components', 'db', 'lib', 'proxy.ts', 'instrumentation.ts'];

/** Every check as the words after `node`: no shell, no npx, nothing that outlives a signal. */
export const TOOLS = {
  lock: [['scripts/check-lock.mjs']],
  types: [[NEXT, 'typegen'], [bin('typescript', 'bin', 'tsc'), '--noEmit']],
  lint: [[bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0', '--cache', '--cache-location', bin('.cache', 'eslint')]],
  law: (exists) => [[bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', ...LAW.filter(exists)]],
  vitest: (project, report) => [[
    bin('vitest', 'vitest.mjs'), 'run', '--project', project,
    '--reporter=default', ...(report ? ['--reporter=json', `--outputFile=${report}`] : []),
  ]],
  chunks: [['scripts/check-client-chunks.mjs']],
  playwright: [[bin('@playwright', 'test', 'cli.js'), 'test']],
};
