import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { may } from '@/lib/auth/permissions';
import { messages } from '@/lib/messages';
import { command } from '../define';
import { forbidden, notFound } from '../errors';
import { BACKUP_NAME, backupFile } from './backup-file';

/** An archive leaves the house: it holds everything, sealed text included, so only who may read that takes it, and the trail names them. */
export const takeBackup = command({
  name: 'workspace.take-backup',
  permission: 'backup.run',
  record: 'workspace',
  input: z.strictObject({ name: z.string().regex(BACKUP_NAME, { error: () => messages.errors.unknownRecord }) }),
  prepare: async (_ctx, { name }) => (await stat(backupFile(name)).catch(() => null))?.size ?? null,
  run: async ({ changed, actor }, { name }, bytes) => {
    if (!may(actor, 'sealed.read')) throw forbidden(messages.workspace.backup.notYours);
    if (bytes === null) throw notFound(messages.errors.notFound);
    changed({ after: { backupTaken: name }, open: ['backupTaken'] });
    return { id: 'workspace', file: backupFile(name), bytes };
  },
});
