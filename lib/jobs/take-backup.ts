import type { MadeArchive } from '@/db/backup/make-archive';
import { messages } from '@/lib/messages';
import { dataFolder } from '@/lib/services/data-folder';
import { backupFile } from '@/lib/services/workspace/backup-file';
import { moveBackup } from '@/lib/services/workspace/move-backup';
import { waitingBackup } from '@/lib/services/workspace/waiting-backup';
import { inWorker } from './in-worker';
import { JobFault } from './job-fault';
import { jobActor } from './job-actor';
import { logFault } from './log-fault';

const nameAt = (now: Date) => `lode-${now.toISOString().slice(0, 19).replaceAll(':', '')}.tar.gz`;

/** Makes the backup that was ordered, if one was; answers whether there was one. */
export const takeBackup = async (now: Date): Promise<boolean> => {
  const actor = jobActor('backup');
  if (!(await waitingBackup(actor, {}))) return false;
  if (!(await moveBackup(actor, { to: 'claimed' })).goOn) return false;
  const name = nameAt(now);
  try {
    await inWorker<MadeArchive>({ kind: 'backup', file: backupFile(name), attachments: dataFolder('attachments'), now }, async (note) => {
      if (note.kind === 'progress') await moveBackup(actor, { to: 'running', rowsDone: note.done, rowsTotal: note.total });
      return 'next';
    });
    await moveBackup(actor, { to: 'done', file: name });
  } catch (fault) {
    if (!(fault instanceof JobFault)) logFault(fault, 'a backup stopped');
    await moveBackup(actor, { to: 'failed', failure: fault instanceof JobFault ? fault.message : messages.errors.unexpected });
  }
  return true;
};
