import { z } from 'zod';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { conflict } from '../errors';
import { readBackupJob, underWay, writeBackupJob } from './backup-setting';

/** Orders an archive of the whole workspace; a job of any server process makes it. */
export const orderBackup = command({
  name: 'workspace.order-backup',
  permission: 'backup.run',
  record: 'workspace',
  input: z.strictObject({}),
  run: async (ctx) => {
    const before = await readBackupJob(ctx.db);
    const job = {
      state: 'waiting' as const, orderedBy: ctx.actor.id, orderedAt: ctx.now.toISOString(), rowsDone: 0, rowsTotal: null, leaseUntil: null, file: null, failure: null,
    };
    if ((before && underWay(before.job, ctx.now)) || !(await writeBackupJob(ctx, job, before?.version ?? null))) throw conflict(messages.workspace.backup.already);
    ctx.changed({ after: { backup: 'ordered' }, open: ['backup'] });
    return { id: 'workspace' };
  },
});
