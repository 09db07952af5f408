import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { notFound } from '../errors';
import { BACKUP_NAME, backupFile } from './backup-file';

/** An archive leaves the house: it holds everything, confidential text included, so the trail names who took it. */
export const takeBackup = command({
  name: 'workspace.take-backup',
  permission: 'backup.run',
  record: 'workspace',
  input: z.strictObject({ name: z.string().regex(BACKUP_NAME, { error: () => messages.errors.unknownRecord }) }),
  prepare: async (_ctx, { name }) => (await stat(backupFile(name)).catch(() => null))?.size ?? null,
  run: async ({ changed }, { name }, bytes) => {
    if (bytes === null) throw notFound(messages.errors.notFound);
    changed({ after: { backupTaken: name }, open: ['backupTaken'] });
    return { id: 'workspace', file: backupFile(name), bytes };
  },
});
