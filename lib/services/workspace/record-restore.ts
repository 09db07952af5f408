import { z } from 'zod';
import { command } from '../define';

/** The trail goes on where the archive's ended, and says so. */
export const recordRestore = command({
  name: 'workspace.record-restore',
  permission: 'backup.run',
  record: 'workspace',
  input: z.strictObject({ madeAt: z.iso.datetime(), rows: z.int().nonnegative() }),
  run: async ({ changed }, { madeAt, rows }) => {
    changed({ after: { madeAt, rows }, open: ['madeAt', 'rows'] });
    return { id: 'workspace' };
  },
});
