import { rm } from 'node:fs/promises';
import { forgetStaged } from '@/lib/services/imports/forget-staged';
import { removeUndone } from '@/lib/services/imports/remove-undone';
import { stagedFile } from '@/lib/services/imports/staged-file';
import { waitingWork } from '@/lib/services/imports/waiting-work';
import { takeImport } from './import/take-import';
import { jobActor } from './job-actor';
import { takeBackup } from './take-backup';

/** Takes up whatever waits, one thing after the other; answers whether there was anything. */
export const workOnce = async (now: () => Date): Promise<boolean> => {
  const actor = jobActor('import');
  const madeBackup = await takeBackup(now());
  const { batches, spent, undoneDatasetId } = await waitingWork(actor, {});
  for (const batch of batches) await takeImport(batch, now());
  for (const { id, stagedAs } of spent) {
    await rm(stagedFile(stagedAs ?? ''), { force: true });
    await forgetStaged(actor, { id });
  }
  if (undoneDatasetId) await removeUndone(actor, { id: undoneDatasetId });
  return madeBackup || batches.length > 0 || undoneDatasetId !== null;
};
