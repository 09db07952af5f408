import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const tsx = (env, script, ...args) =>
  execFileSync(process.execPath, ['--import', 'tsx', script, ...args.map(String)], { env, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });

/** A generated database of one size, made once and kept; and the statements the product runs on it, for the bare routes. */
export const prepareDatabase = (folder, organizations, env, fresh) => {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${organizations}.sqlite`);
  const about = path.join(folder, `${organizations}.json`);
  if (fresh || !existsSync(about)) {
    for (const old of [file, `${file}-wal`, `${file}-shm`, about]) rmSync(old, { force: true });
    process.stderr.write(`filling a database with ${organizations} organizations\n`);
    writeFileSync(about, tsx({ ...env, DATABASE_FILE: file }, 'db/seed/large/main.ts', organizations, organizations * 2, organizations * 10));
  } else {
    tsx({ ...env, DATABASE_FILE: file }, 'lib/cli/main.ts', 'prepare');
  }
  const { sessionId, userId } = JSON.parse(readFileSync(about, 'utf8'));
  const statements = path.join(folder, `${organizations}-statements.json`);
  tsx({ ...env, DATABASE_FILE: file }, 'scripts/bench/record-statements.mjs', userId, statements);
  return { file, statements, sessionId };
};
