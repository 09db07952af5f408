import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { longStep } from './long-step.mjs';
import { Mendable } from './mendable.mjs';
import { lastLines, run } from './run.mjs';

const FOLDERS = ['app', 'components', 'db', 'lib', 'drizzle', 'messages', 'public'];
const ROOT_FILES = [
  'package.json', 'package-lock.json', 'tsconfig.json', 'proxy.ts', 'instrumentation.ts',
  'next.config.js', 'next.config.mjs', 'next.config.ts', 'postcss.config.mjs', 'postcss.config.js',
];

/** A folder counts as well: removing a file changes only its folder. */
const newest = (entry) => {
  const found = statSync(entry, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(entry).map((name) => newest(path.join(entry, name))));
};

const stamp = (root) => path.join(root, '.next', 'BUILD_ID');

export const buildNeeded = (root = process.cwd()) => {
  if (!existsSync(stamp(root))) return true;
  const built = statSync(stamp(root)).mtimeMs;
  return [...FOLDERS, ...ROOT_FILES].some((name) => newest(path.join(root, name)) > built);
};

export const NEXT = path.join('node_modules', 'next', 'dist', 'bin', 'next');

/** Builds the app. The stamp carries the time the build began: a file saved meanwhile asks for another one. */
export const build = (env) =>
  longStep('Building the app', async () => {
    const began = new Date();
    const { NODE_ENV: _, ...clean } = env;
    const { ok, lines } = await run(process.execPath, [NEXT, 'build'], { env: clean });
    if (!ok) {
      throw new Mendable(`The build failed.\n${lastLines(lines, 60)}`, 'Mend what the lines above name, then run the command again.');
    }
    utimesSync(stamp(process.cwd()), began, began);
    return lines;
  });
