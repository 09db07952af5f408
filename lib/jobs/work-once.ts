import { waitingWork } from '@/lib/services/imports/waiting-work';
import { clearAway } from './clear-away';
import { takeImport } from './import/take-import';
import { jobActor } from './job-actor';
import { takeLists } from './lists/take-list';
import { takeBackup } from './take-backup';
import { takeNetworks } from './take-networks';
import { takeUndos } from './take-undos';

/** Takes up whatever waits, one thing after the other; answers whether there was anything. */
export const workOnce = async (now: () => Date): Promise<boolean> => {
  const madeBackup = await takeBackup(now());
  const { batches } = await waitingWork(jobActor('import'), {});
  for (const batch of batches) await takeImport(batch, now());
  const brought = await takeLists();
  const undone = await takeUndos(now);
  const measured = await takeNetworks(now);
  const cleared = await clearAway();
  return madeBackup || batches.length > 0 || brought || undone || measured || cleared;
};
