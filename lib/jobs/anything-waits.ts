import { waitingUndos } from '@/lib/services/history/waiting-undos';
import { waitingWork } from '@/lib/services/imports/waiting-work';
import { waitingLists } from '@/lib/services/lists/waiting-lists';
import { waitingMeasures } from '@/lib/services/network/waiting-measures';
import { waitingBackup } from '@/lib/services/workspace/waiting-backup';
import { jobActor } from './job-actor';

/** Whether there is long work to take up. */
export const anythingWaits = async (): Promise<boolean> => {
  if (await waitingBackup(jobActor('backup'), {})) return true;
  if ((await waitingMeasures(jobActor('network'), {})).length > 0) return true;
  if ((await waitingUndos(jobActor('undo'), {})).length > 0) return true;
  const { lists, spent: copies } = await waitingLists(jobActor('import'), {});
  if (lists.length + copies.length > 0) return true;
  const { batches, spent, undoneDatasetId } = await waitingWork(jobActor('import'), {});
  return batches.length > 0 || spent.length > 0 || undoneDatasetId !== null;
};
