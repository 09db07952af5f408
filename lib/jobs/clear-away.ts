import { rm } from 'node:fs/promises';
import { forgetStaged } from '@/lib/services/imports/forget-staged';
import { removeUndone } from '@/lib/services/imports/remove-undone';
import { stagedFile } from '@/lib/services/imports/staged-file';
import { waitingWork } from '@/lib/services/imports/waiting-work';
import { jobActor } from './job-actor';

/** Embedded SQLite answers without leaving this turn of the process: unless it waits here, nobody else is served until all is removed. */
const letOthers = () => new Promise((wake) => { setTimeout(wake, 1); });

/** Removes a little of what finished and discarded loads left: staged copies, figures nobody sees. Answers whether more is waiting. */
export const clearAway = async (): Promise<boolean> => {
  const actor = jobActor('import');
  const { spent, undoneDatasetId } = await waitingWork(actor, {});
  for (const { id, stagedAs } of spent) {
    await rm(stagedFile(stagedAs ?? ''), { force: true });
    await forgetStaged(actor, { id });
  }
  if (undoneDatasetId) await removeUndone(actor, { id: undoneDatasetId });
  await letOthers();
  return undoneDatasetId !== null || spent.length > 0;
};
