import { anythingWaits } from './anything-waits';
import { processOfItsOwn } from './process-of-its-own';

/**
 * Hands what waits to a process of its own and comes back when that process has found nothing more to do. A server that parsed
 * and wrote millions of cells itself would serve nobody meanwhile: SQLite writes in the thread that asks.
 */
export const workApart = async (): Promise<boolean> => {
  if (!(await anythingWaits())) return false;
  await processOfItsOwn('apart-entry.mjs');
  return true;
};
