import { makeArchive } from '@/db/backup/make-archive';
import { every } from './import/every';
import type { BackupTask, Report } from './protocol';

export const makeBackupFile = async ({ file, attachments, now }: BackupTask, report: Report) => {
  const due = every(300);
  let told: Promise<void> = Promise.resolve();
  const made = await makeArchive({
    file, attachments, now,
    onProgress: ({ rowsDone, rowsTotal }) => {
      if (due()) told = told.then(() => report({ kind: 'progress', done: rowsDone, total: rowsTotal }));
    },
  });
  await told;
  return made;
};
