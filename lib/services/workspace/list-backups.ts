import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { users } from '@/db/schema';
import { may } from '@/lib/auth/permissions';
import { query } from '../define';
import { dataFolder } from '../data-folder';
import { BACKUP_NAME, backupFile } from './backup-file';
import { readBackupJob, underWay } from './backup-setting';

const found = async (name: string) => {
  const { size, mtime } = await stat(backupFile(name));
  return { name, bytes: size, madeAt: mtime };
};

/** The archives in the backups folder, the latest first, and the backup that is being made or was made last. */
export const listBackups = query({
  name: 'workspace.backups',
  permission: 'backup.run',
  input: z.strictObject({}),
  run: async ({ db, now, actor }) => {
    const names = (await readdir(dataFolder('backups')).catch(() => [])).filter((name) => BACKUP_NAME.test(name));
    const backups = (await Promise.all(names.map(found))).sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
    const held = await readBackupJob(db);
    const [who] = held ? await db.select({ name: users.name }).from(users).where(eq(users.id, held.job.orderedBy)) : [];
    const job = held && {
      state: held.job.state, rowsDone: held.job.rowsDone, rowsTotal: held.job.rowsTotal, failure: held.job.failure, file: held.job.file,
      underWay: underWay(held.job, now), orderedBy: who?.name ?? held.job.orderedBy,
    };
    return { backups, job, now, mayTake: may(actor, 'sealed.read'), folder: path.relative(process.cwd(), dataFolder('backups')) };
  },
});
