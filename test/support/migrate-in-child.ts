import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** In a process of its own: the schema picks its dialect once, and both engines are migrated in one test run. */
export const migrateInChild = async (env: Record<string, string>) => {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'test/support/migrate-template.ts'], {
    env: { ...process.env, ...env },
  });
};
