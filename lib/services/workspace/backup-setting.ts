import { and, eq } from 'drizzle-orm';
import type { Handle } from '@/db/database';
import { settings } from '@/db/schema';
import type { BackupJob } from '@/lib/domain/workspace/backup-job';
import type { CommandContext } from '../define';

export const BACKUP_SETTING = 'workspace.backup-job';

export const readBackupJob = async (db: Handle): Promise<{ job: BackupJob; version: number } | null> => {
  const [row] = await db.select({ value: settings.value, version: settings.version }).from(settings).where(eq(settings.key, BACKUP_SETTING));
  return row ? { job: row.value as BackupJob, version: row.version } : null;
};

/** Writes the job if it stands where it was read: of two who move it, one does. */
export const writeBackupJob = async ({ db, actor, now }: CommandContext, job: BackupJob, before: number | null): Promise<boolean> => {
  const change = { value: job, updatedAt: now, updatedBy: actor.id };
  const written = before === null
    ? await db.insert(settings).values({ key: BACKUP_SETTING, ...change, version: 1 }).onConflictDoNothing().returning({ key: settings.key })
    : await db.update(settings).set({ ...change, version: before + 1 })
      .where(and(eq(settings.key, BACKUP_SETTING), eq(settings.version, before))).returning({ key: settings.key });
  return written.length > 0;
};

/** Somebody waits for it, or a job works on it and was heard of lately. */
export const underWay = ({ state, leaseUntil }: BackupJob, now: Date): boolean =>
  state === 'waiting' || (state === 'running' && leaseUntil !== null && new Date(leaseUntil).getTime() >= now.getTime());
