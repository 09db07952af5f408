import { restoreArchive } from '@/db/backup/restore-archive';
import { systemActor } from '@/lib/auth/permissions';
import { dataFolder } from '@/lib/services/data-folder';
import { recordRestore } from '@/lib/services/workspace/record-restore';
import { answer } from './answer';
import { say } from './say';
import { showProgress } from './show-progress';
import { UsageFault } from './usage-fault';
import type { Words } from './verb';

const stamped = (now: Date) => now.toISOString().replace(/[:.]/g, '-');

export const restoreBackup = async ({ positionals: [file], values }: Words) => {
  if (!file) throw new UsageFault('Name the archive to restore: npm run -s lode -- restore lode.tar.gz');
  const now = new Date();
  const progress = showProgress('rows');
  const restored = await restoreArchive({
    file, now, force: values.force === true, attachments: dataFolder('attachments'),
    safetyCopy: dataFolder('backups', `before-restore-${stamped(now)}.tar.gz`),
    onProgress: ({ table, rowsDone, rowsTotal }) => progress(table, rowsDone, rowsTotal),
  });
  await recordRestore(systemActor('backup.run'), { madeAt: restored.madeAt, rows: restored.rows });
  if (restored.safetyCopy) say(`What stood here before: ${restored.safetyCopy}`);
  answer(values.json ? restored : `${restored.rows} rows of ${restored.tables} tables, as they stood on ${restored.madeAt}. Everybody signs in again.`);
};
