import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The one-time link of the database the end-to-end tests run on, as `prepare` printed it. */
export const setUpLink = (): string => {
  const file = path.join(process.env.LODE_E2E_FOLDER ?? '', 'prepared.json');
  const { setupLink } = JSON.parse(readFileSync(file, 'utf8')) as { setupLink: string | null };
  if (!setupLink) throw new Error('the prepared database already has an administrator');
  return setupLink;
};
