import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';

const tsx = (env, script, ...words) =>
  execFileSync(process.execPath, ['--import', 'tsx', script, ...words.map(String)], { env, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });

/** A register of so many organizations and people, each with the keys duplicates are found by: made once, kept, and copied for every measurement. */
export const benchRegister = (folder, organizations, env) => {
  const file = path.resolve(folder, `lists-${organizations}.sqlite`);
  const about = path.resolve(folder, `lists-${organizations}.json`);
  const own = { ...env, DATABASE_FILE: file };
  mkdirSync(folder, { recursive: true });
  if (existsSync(about)) tsx(own, 'lib/cli/main.ts', 'prepare');
  else {
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
    process.stderr.write(`filling a register of ${organizations} organizations\n`);
    const said = tsx(own, 'db/seed/large/main.ts', organizations, organizations, organizations);
    tsx(own, 'scripts/bench/lists/make-keys.mjs');
    writeFileSync(about, said);
  }
  const database = new Sqlite(file);
  database.pragma('wal_checkpoint(TRUNCATE)');
  const names = database.prepare('select legal_name from organizations order by id limit 20000').pluck().all();
  database.close();
  const { sessionId, userId } = JSON.parse(readFileSync(about, 'utf8'));
  return {
    sessionId, userId, names,
    copy: (name) => {
      const to = path.resolve(folder, `${name}.sqlite`);
      for (const end of ['', '-wal', '-shm']) rmSync(to + end, { force: true });
      copyFileSync(file, to);
      return to;
    },
    original: file,
  };
};
