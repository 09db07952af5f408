import path from 'node:path';
import { ownServer } from './servers';

/** The folder of this worker's server: its database, the set-up link, and who is signed in. */
export const inFolder = (...parts: string[]): string => {
  const folder = process.env.LODE_E2E_FOLDER;
  if (!folder) throw new Error('playwright.config.ts names the folder of the run in LODE_E2E_FOLDER.');
  return path.join(folder, String(ownServer()), ...parts);
};
