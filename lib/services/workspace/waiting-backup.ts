import { z } from 'zod';
import { query } from '../define';
import { readBackupJob } from './backup-setting';

/** Whether an ordered backup waits for a job. */
export const waitingBackup = query({
  name: 'workspace.waiting-backup',
  permission: 'jobs.work',
  input: z.strictObject({}),
  run: async ({ db }) => (await readBackupJob(db))?.job.state === 'waiting',
});
