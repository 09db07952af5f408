import { z } from 'zod';
import { command } from '../define';
import { readBackupJob, writeBackupJob } from './backup-setting';

const LEASE_MS = 15_000;

/** A job takes the ordered backup up, tells how far it is, and says how it ended. `goOn` is false where another has it. */
export const moveBackup = command({
  name: 'workspace.move-backup',
  permission: 'jobs.work',
  record: 'workspace',
  unaudited: 'progress of a job; the order is in the trail',
  input: z.discriminatedUnion('to', [
    z.strictObject({ to: z.literal('claimed') }),
    z.strictObject({ to: z.literal('running'), rowsDone: z.int(), rowsTotal: z.int() }),
    z.strictObject({ to: z.literal('done'), file: z.string() }),
    z.strictObject({ to: z.literal('failed'), failure: z.string().max(1000) }),
  ]),
  run: async (ctx, step) => {
    const before = await readBackupJob(ctx.db);
    if (!before || before.job.state !== (step.to === 'claimed' ? 'waiting' : 'running')) return { id: 'workspace', goOn: false };
    const { to, ...told } = step;
    const leaseUntil = to === 'claimed' || to === 'running' ? new Date(ctx.now.getTime() + LEASE_MS).toISOString() : null;
    const goOn = await writeBackupJob(ctx, { ...before.job, ...told, state: to === 'claimed' ? 'running' : to, leaseUntil }, before.version);
    return { id: 'workspace', goOn };
  },
});
