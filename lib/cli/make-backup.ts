import path from 'node:path';
import { makeArchive } from '@/db/backup/make-archive';
import { dataFolder } from '@/lib/services/data-folder';
import { answer } from './answer';
import { showProgress } from './show-progress';
import { UsageFault } from './usage-fault';
import type { Words } from './verb';

export const makeBackup = async ({ positionals: [file], values }: Words) => {
  if (!file) throw new UsageFault('Name the archive to write: npm run -s lode -- backup lode.tar.gz');
  const progress = showProgress('rows');
  const made = await makeArchive({
    file, attachments: dataFolder('attachments'), now: new Date(),
    onProgress: ({ table, rowsDone, rowsTotal }) => progress(table, rowsDone, rowsTotal),
  });
  answer(values.json ? made : `${path.relative(process.cwd(), made.file)}: ${made.rows} rows of ${made.tables} tables`);
};
