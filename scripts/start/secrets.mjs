import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Mendable } from './mendable.mjs';

/**
 * Secrets lie beside the database file: whoever keeps the one keeps the other.
 * @param {Record<string, string | undefined>} env
 */
export const dataFolder = (env = process.env) =>
  env.DATABASE_FILE ? path.dirname(path.resolve(env.DATABASE_FILE)) : path.resolve('data');

/** 32 random bytes, base64, written once and readable by the owner alone. */
export const keptSecret = (folder, name) => {
  const file = path.join(folder, name);
  try {
    if (!existsSync(file)) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
    }
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error.code === 'EEXIST') return readFileSync(file, 'utf8').trim();
    throw new Mendable(`${file} can not be written or read (${error.code}).`, `Give this user the right to write in ${folder}.`);
  }
};
